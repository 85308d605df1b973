/** The pages of the model's description and of its credibility: prose by hand, tables between markers from what the sources declare. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { USES_FILE } from '../../src/explain/uses.ts';
import type { ModelData } from '../../src/model/index.ts';
import { DATA_FILES, parseModelData, type DataTexts } from '../../src/scenario/data.ts';
import { jsonSchemaText, SCHEMA_KINDS } from '../../src/scenario/json-schema.ts';
import { calibrationTables } from './calibration-tables.ts';
import { checkTables } from './check-tables.ts';
import { coverageTables } from './coverage-tables.ts';
import { effectTables } from './effects-tables.ts';
import { hindcastTables } from './hindcast-tables.ts';
import {
  fiscalTable,
  indicatorTable,
  leverTable,
  leverTexts,
  parameterTables,
  primitiveTable,
} from './catalogue-tables.ts';
import {
  accountTables,
  classTable,
  competenceTable,
  deskTable,
  districtTable,
  driverTable,
  entityTables,
  occupationTable,
  scheduleTable,
} from './model-tables.ts';
import { usesTable } from './uses.ts';

const FOLDERS = ['docs/model', 'docs/credibility'];
const CREDIBILITY = 'docs/credibility.md';

/** A page as it lies on disk and as it should be. */
export interface Page {
  readonly file: string;
  readonly present: string;
  readonly fresh: string;
}

/** The generated parts by the name in their marker. @param root folder of the package */
export function generatedParts(root: string): Readonly<Record<string, string>> {
  const data = modelDataIn(root);
  return {
    entities: entityTables(),
    schedule: scheduleTable(),
    classes: classTable(),
    competence: competenceTable(data),
    desks: deskTable(),
    occupations: occupationTable(),
    districts: districtTable(),
    accounts: accountTables(),
    drivers: driverTable(data),
    fiscal: fiscalTable(),
    levers: leverTable(),
    'lever texts': leverTexts(),
    primitives: primitiveTable(),
    parameters: parameterTables(),
    indicators: indicatorTable(),
    ...calibrationTables(root),
    ...checkTables(root),
    ...hindcastTables(root),
    ...effectTables(root),
    ...coverageTables(root),
  };
}

function modelDataIn(root: string): ModelData {
  const texts = DATA_FILES.map((name) => [
    name,
    readFileSync(join(root, 'public/data', name), 'utf8'),
  ]);
  return parseModelData(Object.fromEntries(texts) as DataTexts);
}

/** Every page of the description, the table of what uses what, and the schemas for editors. */
export function pagesOf(root: string): Page[] {
  const parts = generatedParts(root);
  const uses = join(root, USES_FILE);
  const present = existsSync(uses) ? readFileSync(uses, 'utf8') : '';
  const table = { file: USES_FILE, present, fresh: usesTable(modelDataIn(root)) };
  const inFolders = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
  const pages = [...inFolders, CREDIBILITY].map((file) => {
    const present = readFileSync(join(root, file), 'utf8');
    return { file, present, fresh: withParts(present, parts, file) };
  });
  const schemas = SCHEMA_KINDS.map((kind) => {
    const file = `public/${kind}.schema.json`;
    return { file, present: readFileSync(join(root, file), 'utf8'), fresh: jsonSchemaText(kind) };
  });
  return [...pages, table, ...schemas];
}

export function writePages(root: string, pages: readonly Page[]): void {
  for (const { file, fresh } of pages) writeFileSync(join(root, file), fresh);
}

const BLOCK = /<!-- generated: ([a-z ]+) -->\n[^]*?<!-- end -->/gu;

/**
 * A page with every generated part put between its markers.
 *
 * @throws Error when a marker names no part, or has no end
 */
export function withParts(
  page: string,
  parts: Readonly<Record<string, string>>,
  file: string,
): string {
  const begun = page.match(/<!-- generated: /gu)?.length ?? 0;
  if (begun !== (page.match(BLOCK)?.length ?? 0))
    throw new Error(`${file}: a marker has no end, or an end no marker`);
  return page.replace(BLOCK, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`${file}: nothing generates "${name}"`);
    return `<!-- generated: ${name} -->\n\n${part}\n\n<!-- end -->`;
  });
}

/** Names of the parts that a page holds. */
export function partsIn(page: string): string[] {
  return [...page.matchAll(BLOCK)].map(([, name = '']) => name);
}
