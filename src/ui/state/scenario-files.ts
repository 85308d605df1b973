/** Reading and writing of scenario files, loaded when somebody opens or saves one. */
import { budgetWarnings } from '../../scenario/budget.ts';
import { LARGEST_FILE } from '../../scenario/document.ts';
import type { Issue } from '../../scenario/issue.ts';
import { idOf, parseScenario, type FindScenario, type Parsed } from '../../scenario/parse.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { documentsIn, joinedTexts } from '../../scenario/several.ts';
import { scenarioText } from '../../scenario/write.ts';
import { language } from './language.ts';
import { passedOn, tellVersion } from './made.ts';
import { notice } from './notice.ts';
import { opened } from './opened.ts';
import { choices, openScenario } from './scenario.ts';

export { parseScenario, scenarioText };

const ENDING = /\.(?:ya?ml|json)$/iu;

/**
 * Opens files; whatever is wrong with them is told with its place, and the present scenario stays.
 *
 * One that another of them extends or stacks is read for that and not opened itself.
 */
export async function openAll(files: readonly File[]): Promise<void> {
  const documents = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const file of files) {
    const found = await documentsOf(file);
    if (!Array.isArray(found)) issues.push(found);
    else for (const document of found) documents.set(freeIn(documents, file.name), document);
  }
  if (issues.length > 0) {
    notice.value = { kind: 'refused', issues };
    return;
  }
  const used = new Set<string>();
  const find = finderIn(documents, used);
  const read = [...documents].map(([name, bytes]) => ({
    name,
    parsed: parseScenario(bytes, name, find),
  }));
  show(read.filter(({ name }) => !used.has(name)).map(({ parsed }) => parsed));
}

/** Scenarios of a file, or why it holds none. */
async function documentsOf(file: File): Promise<Uint8Array[] | Issue> {
  if (!ENDING.test(file.name)) return notReadable(file);
  try {
    const bytes = await file.slice(0, LARGEST_FILE + 1).arrayBuffer(); // never more than it takes to refuse
    return documentsIn(new Uint8Array(bytes));
  } catch {
    return notReadable(file);
  }
}

function notReadable({ name }: File): Issue {
  return {
    file: name,
    line: 0,
    column: 0,
    path: '',
    message: { en: 'not a scenario file', zh: '不是情景文件' },
    expected: {
      en: 'a file that ends in .yaml, .yml or .json',
      zh: '扩展名为 .yaml、.yml 或 .json 的文件',
    },
  };
}

/** A name by which a document can be told from the others: files of different folders may be called the same. */
function freeIn(documents: ReadonlyMap<string, unknown>, name: string): string {
  let free = name;
  for (let number = 2; documents.has(free); number++) free = `${name} (${number})`;
  return free;
}

/** Looks up scenarios among those that are opened together, then among the shipped ones. */
function finderIn(documents: ReadonlyMap<string, Uint8Array>, used: Set<string>): FindScenario {
  const beside = (name: string): Uint8Array | undefined => {
    const own = [...documents].find(([file]) => idOf(file) === name);
    if (own !== undefined) used.add(own[0]);
    const shipped = choices.value.find(({ id }) => id === name);
    return own?.[1] ?? (shipped && new TextEncoder().encode(scenarioText(shipped)));
  };
  const names = () => [...[...documents.keys()].map(idOf), ...choices.value.map(({ id }) => id)];
  return Object.assign(beside, { names });
}

/** Takes over what could be read, when all could. */
function show(all: readonly Parsed[]): void {
  const issues = all.flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  if (issues.length > 0) {
    notice.value = { kind: 'refused', issues };
    return;
  }
  const scenarios = all.flatMap((parsed) => (parsed.ok ? [parsed.scenario] : []));
  const warnings = all.flatMap((parsed) =>
    parsed.ok ? [...parsed.warnings, ...budgetWarnings(parsed.scenario)] : [],
  );
  notice.value = warnings.length > 0 ? { kind: 'warned', issues: warnings } : undefined;
  for (const scenario of scenarios) {
    openScenario(scenario);
    if (warnings.length === 0) tellVersion(scenario);
  }
  opened.value = [...opened.peek(), ...scenarios];
}

const LONGEST_NAME = 60;

/** Offers the present scenario as a file. */
export function savePresent(): void {
  const { title } = passedOn.value;
  offer(scenarioText(passedOn.value), fileName(title[language.value]));
}

/** Offers scenarios as one file, which the page opens again. */
export function saveAll(scenarios: readonly ResolvedScenario[], name: string): void {
  offer(joinedTexts(scenarios.map(scenarioText)), fileName(name));
}

function offer(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // the download has taken it by then
}

/** A title as a file name that every system accepts, and by which another scenario may extend or stack it. */
function fileName(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  return Array.from(plain).slice(0, LONGEST_NAME).join('') || 'scenario';
}
