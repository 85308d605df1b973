/** Scenario files: the same YAML that the command line reads and writes. */
import { fileName } from '../../handin/names.ts';
import type { Issue } from '../../scenario/issue.ts';
import type { Parsed } from '../../scenario/parse.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { language } from './language.ts';
import { notice } from './notice.ts';
import { passedOn, tellVersion } from './made.ts';
import { choices, openScenario } from './scenario.ts';

/**
 * Opens files; whatever is wrong with them is told with its place, and the present scenario stays.
 *
 * One that another of them extends or stacks is read for that and not opened itself.
 */
export async function openFiles(files: readonly File[]): Promise<void> {
  const [{ idOf, parseScenario }, { scenarioText }, { LARGEST_FILE }, { budgetWarnings }] =
    await Promise.all([
      import('../../scenario/parse.ts'),
      import('../../scenario/write.ts'),
      import('../../scenario/document.ts'),
      import('../../scenario/budget.ts'),
    ]);
  const opened = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = await file.slice(0, LARGEST_FILE + 1).arrayBuffer(); // never more than it takes to refuse
    opened.set(file.name, new Uint8Array(bytes));
  }
  const used = new Set<string>();
  const beside = (name: string): Uint8Array | undefined => {
    const own = [...opened].find(([file]) => idOf(file) === name);
    if (own !== undefined) used.add(own[0]);
    const shipped = choices.value.find(({ id }) => id === name);
    return own?.[1] ?? (shipped && new TextEncoder().encode(scenarioText(shipped)));
  };
  const names = () => [...[...opened.keys()].map(idOf), ...choices.value.map(({ id }) => id)];
  const find = Object.assign(beside, { names });
  const read = [...opened].map(([name, bytes]) => ({
    name,
    parsed: parseScenario(bytes, name, find),
  }));
  show(
    read.filter(({ name }) => !used.has(name)).map(({ parsed }) => parsed),
    budgetWarnings,
  );
}

/** Takes over what could be read, when all could. */
function show(
  all: readonly Parsed[],
  budgetWarnings: (scenario: ResolvedScenario) => readonly Issue[],
): void {
  const issues = all.flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  if (issues.length > 0) {
    notice.value = { kind: 'refused', issues };
    return;
  }
  const warnings = all.flatMap((parsed) =>
    parsed.ok ? [...parsed.warnings, ...budgetWarnings(parsed.scenario)] : [],
  );
  notice.value = warnings.length > 0 ? { kind: 'warned', issues: warnings } : undefined;
  for (const parsed of all) {
    if (!parsed.ok) continue;
    openScenario(parsed.scenario);
    if (warnings.length === 0) tellVersion(parsed.scenario);
  }
}

/** Offers the present scenario as a file. */
export async function saveFile(): Promise<void> {
  const { scenarioText } = await import('../../scenario/write.ts');
  const url = URL.createObjectURL(new Blob([scenarioText(passedOn.value)], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(passedOn.value.title[language.value])}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // the download has taken it by then
}
