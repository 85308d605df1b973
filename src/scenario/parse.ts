/** Reads a scenario file: strict, every problem located, nothing thrown. */
import { LEVERS, MONTHS, USUAL_FUTURE, type GroupId, type Programme } from '../model/index.ts';
import { suggested } from './describe.ts';
import { guarded } from './document.ts';
import { toSettings } from './entry.ts';
import { InputError, nearest, type Issue } from './issue.ts';
import { yuanOf } from './money.ts';
import { ownTargets } from './own-target.ts';
import { DEFAULTS, inCatalogueOrder, optional, type ResolvedScenario } from './resolve.ts';
import type { ScenarioDocument } from './schema.ts';
import { idleAmong, idOf, sheetOf, type Sheet } from './sheet.ts';
import { checkConflicts, checkStack, dissolved, membersOf, type Member } from './stack.ts';
import { expectedAt } from './vocabulary.ts';

export { idOf } from './sheet.ts';

export type Parsed =
  | {
      readonly ok: true;
      readonly scenario: ResolvedScenario;
      /** What may be meant and can do nothing, as a rule that can never fire. */
      readonly warnings: readonly Issue[];
      /** What a stack puts together; nothing for a scenario that stacks none. */
      readonly parts?: readonly Part[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** A member of a stack, with the rules that the stack has for it, or the entries beside the members. */
export interface Part {
  /** The member's name; the scenario's own where it is its entries. */
  readonly name: string;
  readonly programme: Programme;
}

/** Gives the bytes of another scenario of the same folder by its bare name, or nothing when there is none. */
export interface FindScenario {
  (name: string): Uint8Array | undefined;
  /** Names that there are, for suggestions. */
  readonly names?: () => readonly string[];
}

/** What a scenario is read with: its folder, the names that led to it, and what there is to warn of. */
interface Folder {
  readonly find: FindScenario;
  readonly chain: readonly string[];
  readonly warnings: Issue[];
}

/**
 * Parses and resolves a scenario.
 *
 * @param file name shown in messages; its last part without ending is the scenario's id
 * @param find looks up the scenarios that this one extends or stacks; one level only
 */
export function parseScenario(
  bytes: Uint8Array,
  file: string,
  find: FindScenario = () => undefined,
): Parsed {
  return guarded(file, () => parsed(bytes, file, find));
}

function parsed(bytes: Uint8Array, file: string, find: FindScenario): Parsed {
  const sheet = sheetOf(bytes, file);
  const folder: Folder = { find, chain: [idOf(file)], warnings: [] };
  const parent = parentOf(sheet, folder);
  const pieces = piecesOf(sheet, parent, folder);
  const programme = inCatalogueOrder(wholeOf(pieces));
  const scenario = resolved(sheet.document, parent?.document, { file, programme });
  const parts = partsOf(pieces, idOf(file));
  const { warnings } = folder;
  return { ok: true, scenario, warnings, ...(parts.length > 0 && { parts }) };
}

/** What a programme is put together from. */
interface Pieces {
  readonly members: readonly Member[];
  /** Settings of the scenario that it extends, but for levers that it sets itself. */
  readonly inherited: Programme;
  readonly own: Programme;
  /** Groups of levers that are left out. */
  readonly off: readonly GroupId[];
}

function wholeOf({ members, inherited, own, off }: Pieces): Programme {
  const all = [...inherited, ...dissolved(members, own)];
  return all.filter(({ lever }) => !off.includes(LEVERS[lever].group));
}

/** The members of a stack one by one, and the entries beside them; without what does nothing. */
function partsOf(pieces: Pieces, id: string): Part[] {
  if (pieces.members.length === 0) return [];
  const alone = pieces.members.map((member): Part => {
    const piece = { ...pieces, members: [member], own: [] };
    return { name: member.name, programme: inCatalogueOrder(wholeOf(piece)) };
  });
  const own = { name: id, programme: inCatalogueOrder(wholeOf({ ...pieces, members: [] })) };
  return [...alone, own].filter(({ programme }) => programme.length > 0);
}

/** The programme of a file with all that it builds on. @throws InputError */
function programmeOf(sheet: Sheet, parent: Sheet | undefined, folder: Folder): Programme {
  return wholeOf(piecesOf(sheet, parent, folder));
}

/** What a file builds on. @throws InputError */
function piecesOf(sheet: Sheet, parent: Sheet | undefined, folder: Folder): Pieces {
  const { document, locate, warnings } = sheet;
  const { stack = [], off = [], entries } = document.programme;
  folder.warnings.push(...warnings);
  if (stack.length > 0 && parent !== undefined) {
    const message = { en: 'extends and stack exclude each other', zh: 'extends 与 stack 不能同用' };
    throw new InputError([
      locate(['extends'], message, { expected: 'extends, or programme: stack' }),
    ]);
  }
  checkStack(document.programme, locate);
  const programmes = stack.map((_, at) => programmeOfMember(sheet, at, folder));
  const members = membersOf(document.programme, programmes);
  checkConflicts(members, locate);
  const own = entries.flatMap(toSettings);
  const levers = new Set(own.map(({ lever }) => lever));
  const inherited = parent === undefined ? [] : programmeOf(parent, undefined, folder);
  return { members, inherited: inherited.filter(({ lever }) => !levers.has(lever)), own, off };
}

/** Looks up another scenario of the folder. @throws InputError at the place that names it */
function relativeOf(
  name: string,
  { file, locate }: Sheet,
  place: readonly PropertyKey[],
  { find }: Folder,
): Sheet {
  const found = find(name);
  if (found !== undefined) return sheetOf(found, file.replace(/[^/\\]*$/u, `${name}.yaml`));
  const message = {
    en: `no scenario "${name}" in the same folder`,
    zh: `同一文件夹中没有情景“${name}”`,
  };
  const hints = suggested(nearest(name, find.names?.() ?? []));
  throw new InputError([locate(place, message, { expected: expectedAt(place), ...hints })]);
}

/** The scenario that a file extends. @throws InputError */
function parentOf(sheet: Sheet, folder: Folder): Sheet | undefined {
  const { extends: name } = sheet.document;
  if (name === undefined) return undefined;
  const refuse = (en: string, zh: string): never => {
    const place = sheet.locate(['extends'], { en, zh }, { expected: expectedAt(['extends']) });
    throw new InputError([place]);
  };
  const [first] = folder.chain;
  const chain = [...folder.chain, name];
  if (name === first && folder.chain.length === 1)
    return refuse('a scenario cannot extend itself', '情景不能继承自身');
  if (folder.chain.includes(name)) return refuse(...circular(chain));
  const parent = relativeOf(name, sheet, ['extends'], folder);
  const { extends: above, programme } = parent.document;
  if (above !== undefined && chain.includes(above)) return refuse(...circular([...chain, above]));
  if (above !== undefined)
    return refuse(
      `"${name}" extends another scenario; one level only`,
      `“${name}”自身已继承其他情景，只允许一层`,
    );
  if (programme.stack !== undefined)
    return refuse(`"${name}" stacks scenarios; one level only`, `“${name}”自身为组合，只允许一层`);
  return parent;
}

function circular(names: readonly string[]): [en: string, zh: string] {
  const way = names.join(' → ');
  return [`circular: ${way}`, `循环引用：${way}`];
}

/** The programme of a scenario in a stack; it may extend another and stacks none. @throws InputError */
function programmeOfMember(sheet: Sheet, at: number, folder: Folder): Programme {
  const place = ['programme', 'stack', at, 'use'];
  const { use: name = '', when = [] } = sheet.document.programme.stack?.[at] ?? {};
  const refuse = (en: string, zh: string): never => {
    throw new InputError([sheet.locate(place, { en, zh }, { expected: expectedAt(place) })]);
  };
  const chain = [...folder.chain, name];
  if (folder.chain.includes(name)) return refuse(...circular(chain));
  const member = relativeOf(name, sheet, place, folder);
  const inner = member.document.programme.stack?.find(({ use }) => chain.includes(use));
  if (inner !== undefined) return refuse(...circular([...chain, inner.use]));
  if (member.document.programme.stack !== undefined)
    return refuse(
      `"${name}" stacks scenarios itself; one level only`,
      `“${name}”自身为组合，只允许一层`,
    );
  folder.warnings.push(
    ...idleAmong(
      when,
      MONTHS - 1,
      (rule) => ['programme', 'stack', at, 'when', rule],
      sheet.locate,
    ),
  );
  const below = { ...folder, chain };
  return programmeOf(member, parentOf(member, below), below);
}

/** Targets of one's own, or those of the scenario that a file extends. */
function targetsOf(document: ScenarioDocument, parent: ScenarioDocument | undefined) {
  return optional('targets', ownTargets(document.targets ?? parent?.targets));
}

/** Fills in what the file leaves out: from the scenario that it extends, else from the defaults. */
function resolved(
  document: ScenarioDocument,
  parent: ScenarioDocument | undefined,
  { file, programme }: { readonly file: string; readonly programme: Programme },
): ResolvedScenario {
  const setting = (key: keyof typeof DEFAULTS): number =>
    document[key] ?? parent?.[key] ?? DEFAULTS[key];
  const tasks = document.tasks ?? parent?.tasks;
  const { made } = document;
  const equalMoney = yuanOf(document.equalMoney ?? parent?.equalMoney ?? '');
  return {
    id: idOf(file),
    title: document.title,
    replications: setting('replications'),
    seed: setting('seed'),
    scale: setting('scale'),
    future: document.future ?? parent?.future ?? USUAL_FUTURE,
    ...optional('equalMoney', equalMoney),
    ...targetsOf(document, parent),
    programme,
    ...optional('tasks', tasks),
    ...optional('made', made),
  };
}
