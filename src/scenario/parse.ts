/** Reads a scenario file: strict, every problem located, nothing thrown. */
import { LEVER_IDS, USUAL_FUTURE } from '../model/index.ts';
import { describedProblems, MOST_ISSUES, type Vocabulary } from './describe.ts';
import { guarded, readDocument, type Locate } from './document.ts';
import { entryFaults, toSetting } from './entry.ts';
import type { Issue } from './issue.ts';
import { DEFAULTS, inCatalogueOrder, type ResolvedScenario } from './resolve.ts';
import { expectedAt, keysAt, scenarioSchema, type ScenarioDocument } from './schema.ts';

export type Parsed =
  | { readonly ok: true; readonly scenario: ResolvedScenario }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Gives the bytes of another scenario of the same folder by its bare name, or nothing when there is none. */
export type FindScenario = (name: string) => Uint8Array | undefined;

/**
 * Parses and resolves a scenario.
 *
 * @param file name shown in messages; its last part without ending is the scenario's id
 * @param find looks up the scenario that this one extends; one level only
 */
export function parseScenario(
  bytes: Uint8Array,
  file: string,
  find: FindScenario = () => undefined,
): Parsed {
  return guarded(file, () => parsed(bytes, file, find));
}

function parsed(bytes: Uint8Array, file: string, find: FindScenario): Parsed {
  const own = checked(bytes, file);
  if (!own.ok) return own;
  const { extends: parent } = own.document;
  if (parent === undefined) return resolved(own.document, undefined, file);
  const refuse = (en: string, zh: string): Parsed => ({
    ok: false,
    issues: [own.locate(['extends'], { en, zh }, { expected: expectedAt(['extends']) })],
  });
  if (parent === idOf(file)) return refuse('a scenario cannot extend itself', '情景不能继承自身');
  const found = find(parent);
  if (found === undefined) {
    return refuse(`no scenario "${parent}" in the same folder`, `同一文件夹中没有情景“${parent}”`);
  }
  const base = checked(found, file.replace(/[^/\\]*$/u, `${parent}.yaml`));
  if (!base.ok) return base;
  if (base.document.extends !== undefined) {
    return refuse(
      `"${parent}" extends another scenario; one level only`,
      `“${parent}”自身已继承其他情景，只允许一层`,
    );
  }
  return resolved(own.document, base.document, file);
}

type Checked =
  | { readonly ok: true; readonly document: ScenarioDocument; readonly locate: Locate }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function checked(bytes: Uint8Array, file: string): Checked {
  const read = readDocument(bytes, file);
  if (!read.ok) return read;
  const { value, locate } = read;
  const shape = scenarioSchema.safeParse(value);
  if (!shape.success) {
    const issues = describedProblems(shape.error.issues, { value, locate }, VOCABULARY);
    return { ok: false, issues };
  }
  const issues = checkProgramme(shape.data, locate);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, document: shape.data, locate };
}

const VOCABULARY: Vocabulary = {
  expectedAt,
  keysAt,
  namesAt: (path) =>
    path.at(-1) === 'lever'
      ? { kind: { en: 'lever', zh: '政策工具' }, names: LEVER_IDS }
      : undefined,
};

/** Values inside their lever's range, dates in order, each lever once. */
function checkProgramme({ programme }: ScenarioDocument, locate: Locate): Issue[] {
  const issues: Issue[] = [];
  programme.forEach((entry, index) => {
    const { lever } = entry;
    for (const { key, message, expected } of entryFaults(entry))
      issues.push(locate(['programme', index, key], message, { expected }));
    if (programme.findIndex((other) => other.lever === lever) < index) {
      const message = { en: `lever ${lever} is set twice`, zh: `政策工具 ${lever} 重复设置` };
      const expected = { en: 'each lever once', zh: '每个政策工具一次' };
      issues.push(locate(['programme', index, 'lever'], message, { expected }));
    }
  });
  return issues.slice(0, MOST_ISSUES);
}

/** Fills in what the file leaves out: from the scenario that it extends, else from the defaults. */
function resolved(
  document: ScenarioDocument,
  parent: ScenarioDocument | undefined,
  file: string,
): Parsed {
  const setting = (key: keyof typeof DEFAULTS): number =>
    document[key] ?? parent?.[key] ?? DEFAULTS[key];
  const own = new Set(document.programme.map(({ lever }) => lever));
  const inherited = parent?.programme.filter(({ lever }) => !own.has(lever)) ?? [];
  const scenario = {
    id: idOf(file),
    title: document.title,
    replications: setting('replications'),
    seed: setting('seed'),
    scale: setting('scale'),
    future: document.future ?? parent?.future ?? USUAL_FUTURE,
    programme: inCatalogueOrder([...inherited, ...document.programme].map(toSetting)),
  };
  return { ok: true, scenario };
}

/** Name of a scenario: its file name without folder and ending. */
export function idOf(file: string): string {
  return file.replace(/^.*[/\\]/u, '').replace(/\.(ya?ml|json)$/u, '');
}
