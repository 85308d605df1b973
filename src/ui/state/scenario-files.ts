/** Reading and writing of scenario files, loaded when somebody opens or saves one; knows nothing of the page's state. */
import { fileName } from '../../handin/names.ts';
import { budgetWarnings } from '../../scenario/budget.ts';
import { LARGEST_FILE } from '../../scenario/document.ts';
import type { Issue } from '../../scenario/issue.ts';
import { idOf, parseScenario, type FindScenario, type Parsed } from '../../scenario/parse.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { documentsIn, joinedTexts } from '../../scenario/several.ts';
import { conflictsOf, stackedOn } from '../../scenario/stack.ts';
import { scenarioText } from '../../scenario/write.ts';

export { conflictsOf, parseScenario, scenarioText, stackedOn };

const ENDING = /\.(?:ya?ml|json)$/iu;

/** What files hold, when all of them could be read; else what is wrong with them. */
export type Read =
  | { readonly issues: readonly Issue[] }
  | { readonly scenarios: readonly ResolvedScenario[]; readonly warnings: readonly Issue[] };

/**
 * Reads files; whatever is wrong with them is told with its place.
 *
 * One that another of them extends or stacks is read for that and is none of the scenarios.
 *
 * @param shipped scenarios that they may build on
 */
export async function readAll(
  files: readonly File[],
  shipped: readonly ResolvedScenario[],
): Promise<Read> {
  const documents = new Map<string, Uint8Array>();
  const issues: Issue[] = [];
  for (const file of files) {
    const found = await documentsOf(file);
    if (!Array.isArray(found)) issues.push(found);
    else for (const document of found) documents.set(freeIn(documents, file.name), document);
  }
  if (issues.length > 0) return { issues };
  const used = new Set<string>();
  const find = finderIn(documents, { used, shipped });
  const read = [...documents].map(([name, bytes]) => ({
    name,
    parsed: parseScenario(bytes, name, find),
  }));
  return together(read.filter(({ name }) => !used.has(name)).map(({ parsed }) => parsed));
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

interface Beside {
  /** Gathers the names of documents that others build on. */
  readonly used: Set<string>;
  readonly shipped: readonly ResolvedScenario[];
}

/** Looks up scenarios among those that are read together, then among the shipped ones. */
function finderIn(
  documents: ReadonlyMap<string, Uint8Array>,
  { used, shipped }: Beside,
): FindScenario {
  const beside = (name: string): Uint8Array | undefined => {
    const own = [...documents].find(([file]) => idOf(file) === name);
    if (own !== undefined) used.add(own[0]);
    const other = shipped.find(({ id }) => id === name);
    return own?.[1] ?? (other && new TextEncoder().encode(scenarioText(other)));
  };
  const names = () => [...[...documents.keys()].map(idOf), ...shipped.map(({ id }) => id)];
  return Object.assign(beside, { names });
}

function together(all: readonly Parsed[]): Read {
  const issues = all.flatMap((parsed) => (parsed.ok ? [] : parsed.issues));
  if (issues.length > 0) return { issues };
  const fine = all.flatMap((parsed) => (parsed.ok ? [parsed] : []));
  return {
    scenarios: fine.map(({ scenario }) => scenario),
    warnings: fine.flatMap(({ warnings, scenario }) => [...warnings, ...budgetWarnings(scenario)]),
  };
}

/** Offers scenarios as one file, which the page opens again. */
export function offerAll(scenarios: readonly ResolvedScenario[], name: string): void {
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
