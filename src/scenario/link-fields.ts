/** The fields of a link as a scenario: each checked by the rules of a file, and what cannot be used dropped by name. */
import type { Text } from '../kernel/declare.ts';
import { LEVER_IDS, ruleKey, USUAL_FUTURE, type LeverSetting } from '../model/index.ts';
import { suggested } from './describe.ts';
import { entryFaults, toSettings } from './entry.ts';
import { nearest, type Issue } from './issue.ts';
import { yuanOf } from './money.ts';
import { withRules } from './normal.ts';
import { ownTargets, targetFaults } from './own-target.ts';
import { DEFAULTS, inCatalogueOrder, optional, type ResolvedScenario } from './resolve.ts';
import { entrySchema, scenarioSchema } from './schema.ts';
import { expectedAt } from './vocabulary.ts';

const VERSION = 1;
const UNTITLED: Text = { zh: '链接中的方案', en: 'Programme of a link' };

export type LinkRead =
  | {
      readonly ok: true;
      readonly scenario: ResolvedScenario;
      /** Parts of the link that could not be used, and why. */
      readonly dropped: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

function issueAt(path: string, message: Text, expected?: Issue['expected']): Issue {
  const place = { file: 'link', line: 0, column: 0, path, message };
  return expected === undefined ? place : { ...place, expected };
}

/** A link that cannot be read at all. */
export function refuse(message: Text, expected?: string): LinkRead {
  return { ok: false, issues: [issueAt('', message, expected)] };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

/** From the fields to a scenario: version, then each setting, then each entry, by the rules of a file. */
export function understood(value: unknown): LinkRead {
  const fields = fieldsOf(value);
  if (fields === undefined) return refuse({ en: 'holds no scenario', zh: '不含情景' });
  if (fields.get('v') !== VERSION) {
    return refuse({ en: 'written by another version', zh: '由其他版本生成' }, `v: ${VERSION}`);
  }
  const dropped: Issue[] = [];
  const { title, replications, seed, scale, future, budget, targets, tasks, made } = settingsOf(
    fields,
    dropped,
  );
  const equalMoney = yuanOf(budget ?? '');
  const scenario: ResolvedScenario = {
    id: 'link',
    title: title ?? UNTITLED,
    replications: replications ?? DEFAULTS.replications,
    seed: seed ?? DEFAULTS.seed,
    scale: scale ?? DEFAULTS.scale,
    future: future ?? USUAL_FUTURE,
    programme: inCatalogueOrder(entriesOf(fields.get('programme'), dropped)),
    ...optional('equalMoney', equalMoney),
    ...optional('targets', ownTargets(targets)),
    ...optional('tasks', tasks),
    ...optional('made', made),
  };
  return { ok: true, scenario, dropped };
}

const SETTINGS = scenarioSchema.shape;
const KNOWN = [
  'v',
  'title',
  'seed',
  'replications',
  'scale',
  'future',
  'equalMoney',
  'programme',
  'targets',
  'tasks',
  'made',
];
const NOT_ALLOWED: Text = { en: 'not allowed here', zh: '此处不允许' };

function settingsOf(fields: Fields, dropped: Issue[]) {
  for (const key of fields.keys()) {
    if (KNOWN.includes(key)) continue;
    const shown = key.slice(0, SHOWN);
    dropped.push(issueAt(shown, { en: 'unknown key', zh: '未知的键' }, KNOWN.join(', ')));
  }
  const read = <V>(key: string, parse: (value: unknown) => { success: boolean; data?: V }) => {
    const given = fields.get(key);
    if (given === undefined) return undefined;
    const { success, data } = parse(given);
    if (!success) dropped.push(issueAt(key, NOT_ALLOWED, expectedAt([key])));
    return data;
  };
  return {
    title: read('title', (given) => SETTINGS.title.safeParse(given)),
    seed: read('seed', (given) => SETTINGS.seed.safeParse(given)),
    replications: read('replications', (given) => SETTINGS.replications.safeParse(given)),
    scale: read('scale', (given) => SETTINGS.scale.safeParse(given)),
    future: read('future', (given) => SETTINGS.future.safeParse(given)),
    budget: read('equalMoney', (given) => SETTINGS.equalMoney.safeParse(given)),
    targets: read('targets', readTargets),
    tasks: read('tasks', (given) => SETTINGS.tasks.safeParse(given)),
    made: read('made', (given) => SETTINGS.made.safeParse(given)),
  };
}

/** The targets of a link; one with a fault drops all, since a verdict on the others could be taken for all. */
function readTargets(given: unknown) {
  const read = SETTINGS.targets.safeParse(given);
  return read.success && targetFaults(read.data ?? []).length > 0 ? { success: false } : read;
}

const SHOWN = 40;
const MOST_ENTRIES = 500;

function entriesOf(value: unknown, dropped: Issue[]): LeverSetting[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [];
  if (value !== undefined && !Array.isArray(value)) {
    dropped.push(
      issueAt('programme', { en: 'not a list', zh: '不是列表' }, expectedAt(['programme'])),
    );
  }
  const taken = new Map<string, LeverSetting>();
  list.forEach((item, index) => {
    const read = settingsOfEntry(withRules(item), `programme[${index}]`);
    if ('issue' in read) dropped.push(read.issue);
    else if (read.settings.some((setting) => taken.has(placeOf(setting)))) {
      const message = { en: 'lever set twice', zh: '政策工具重复设置' };
      dropped.push(issueAt(`programme[${index}].lever`, message));
    } else for (const setting of read.settings) taken.set(placeOf(setting), setting);
  });
  return [...taken.values()];
}

/** What two settings of a programme may not share. */
function placeOf({ lever, from, rank = 0, when = [], unless = [] }: LeverSetting): string {
  return JSON.stringify([lever, from, rank, when.map(ruleKey), unless.map(ruleKey)]);
}

function settingsOfEntry(
  item: unknown,
  path: string,
): { settings: LeverSetting[] } | { issue: Issue } {
  const { success, data, error } = entrySchema.safeParse(item);
  if (success) {
    const [fault] = entryFaults(data, [...(fieldsOf(item)?.keys() ?? [])]);
    if (fault === undefined) return { settings: toSettings(data) };
    return { issue: issueAt(placed(path, fault.path), fault.message, fault.expected) };
  }
  return { issue: shapeFault(item, path, error.issues[0]?.path ?? []) };
}

function shapeFault(item: unknown, path: string, where: readonly PropertyKey[]): Issue {
  const lever = fieldsOf(item)?.get('lever');
  const named =
    where[0] === 'lever' && typeof lever === 'string' ? nearest(lever, LEVER_IDS) : undefined;
  const expected = expectedAt(['programme', 0, ...where]);
  return { ...issueAt(placed(path, where), NOT_ALLOWED, expected), ...suggested(named) };
}

function placed(path: string, below: readonly PropertyKey[]): string {
  return [path, ...below.map(String)].join('.');
}
