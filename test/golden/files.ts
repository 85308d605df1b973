/** Reads and writes the golden file and the changelog. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FILES, parseModelData, type DataTexts } from '../../src/scenario/data.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { goldenOf, type Golden } from './summary.ts';

const GOLDEN = 'test/golden/golden.json';
const CHANGELOG = 'CHANGELOG.md';
const HEADING = '### Results changed';

/** The golden file, or nothing when there is none. @param root folder of the package */
export function readGolden(root: string): Golden | undefined {
  const file = join(root, GOLDEN);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Golden) : undefined;
}

/** Runs every scenario that ships. */
export function presentGolden(root: string): Golden {
  const entries = DATA_FILES.map((name) => [
    name,
    readFileSync(join(root, 'public/data', name), 'utf8'),
  ]);
  const names = readdirSync(join(root, 'scenarios')).filter((name) => name.endsWith('.yaml'));
  const data = parseModelData(Object.fromEntries(entries) as DataTexts);
  return goldenOf(
    data,
    names.sort().map((name) => scenarioIn(root, name)),
  );
}

function scenarioIn(root: string, name: string): ResolvedScenario {
  const read = (file: string) => readFileSync(join(root, 'scenarios', file));
  const parsed = parseScenario(read(name), name, (parent) => read(`${parent}.yaml`));
  if (!parsed.ok) throw new Error(`${name} does not parse: run npx zonelab validate`);
  return parsed.scenario;
}

/** Keeps the results as golden and says why in the changelog. @throws Error when it has no heading for it */
export function acceptGolden(root: string, golden: Golden, reason: string): void {
  const file = join(root, CHANGELOG);
  const changed = withReason(readFileSync(file, 'utf8'), reason);
  writeFileSync(join(root, GOLDEN), `${JSON.stringify(golden, undefined, 2)}\n`);
  writeFileSync(file, changed);
}

/** The changelog with a reason at the end of the first section about changed results. */
export function withReason(changelog: string, reason: string): string {
  const lines = changelog.split('\n');
  const heading = lines.indexOf(HEADING);
  if (heading < 0) throw new Error(`${CHANGELOG} has no heading "${HEADING}"`);
  const next = lines.findIndex((line, at) => at > heading && line.startsWith('#'));
  let end = next < 0 ? lines.length : next;
  while (lines[end - 1]?.trim() === '') end--;
  lines.splice(end, 0, ...(end === heading + 1 ? [''] : []), `- ${reason.trim()}`);
  return lines.join('\n');
}
