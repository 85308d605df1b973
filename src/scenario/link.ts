/**
 * A scenario as the fragment of a link, `#s=a...`: the codec's letter, then a packed JSON of what differs from a
 * scenario without a programme.
 *
 * Reading never throws: a link that cannot be read at all gives its reasons, and one of which a part cannot be used
 * gives the rest and the list of what was dropped.
 */
import type { Text } from '../kernel/declare.ts';
import { LEVER_IDS, USUAL_FUTURE } from '../model/index.ts';
import { entryFaults, toEntry, toSetting, type Entry } from './entry.ts';
import { nearest, type Issue } from './issue.ts';
import { pack, unpack } from './pack.ts';
import { DEFAULTS, inCatalogueOrder, type ResolvedScenario } from './resolve.ts';
import { entrySchema, expectedAt, scenarioSchema } from './schema.ts';

/** The one codec so far: JSON, deflated, base64url. */
const CODEC = 'a';
const VERSION = 1;
const MARK = 's=';
const UNTITLED: Text = { zh: '链接中的方案', en: 'Programme of a link' };

export type LinkRead =
  | {
      readonly ok: true;
      readonly scenario: ResolvedScenario;
      /** Parts of the link that could not be used, and why. */
      readonly dropped: readonly Issue[];
    }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Whether a text is meant as a link and not as the name of a file. */
export function isLink(text: string): boolean {
  return /^https?:|#s=/u.test(text);
}

/** The fragment of a scenario, `#s=...`. The scale always stands in it: its default differs between builds. */
export async function linkOf(scenario: ResolvedScenario): Promise<string> {
  const { title, seed, replications, scale, programme, future } = scenario;
  const { demand, authorisation } = future;
  const isUsual = demand === USUAL_FUTURE.demand && authorisation === USUAL_FUTURE.authorisation;
  const differing = {
    v: VERSION,
    title,
    ...(seed === DEFAULTS.seed ? {} : { seed }),
    ...(replications === DEFAULTS.replications ? {} : { replications }),
    scale,
    ...(isUsual ? {} : { future }),
    programme: programme.map(toEntry).map(withoutDefaults),
  };
  return `#${MARK}${CODEC}${await pack(JSON.stringify(differing))}`;
}

function withoutDefaults(entry: Entry): Partial<Entry> {
  const { lever, value } = entry;
  const usual = entrySchema.parse({ lever, value });
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([key, held]) => key === 'lever' || key === 'value' || usual[key as keyof Entry] !== held,
    ),
  );
}

/** Reads a whole link, its fragment, or nothing but `s=...`. */
export async function readLink(link: string): Promise<LinkRead> {
  const found = /(?:^|[#&])s=([^&]*)/u.exec(link)?.[1];
  if (found === undefined) return refuse('no scenario in the link', '链接中没有情景', 's=…');
  if (!found.startsWith(CODEC)) {
    return refuse(
      `unknown codec "${found.slice(0, 1)}"; the link may come from a newer version`,
      `未知的编码“${found.slice(0, 1)}”，链接可能来自更新的版本`,
      CODEC,
    );
  }
  try {
    return understood(JSON.parse(await unpack(found.slice(1))));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(`cannot be read: ${reason}`, `无法读取：${reason}`);
  }
}

function issueAt(path: string, en: string, zh: string, expected?: Issue['expected']): Issue {
  const place = { file: 'link', line: 0, column: 0, path, message: { en, zh } };
  return expected === undefined ? place : { ...place, expected };
}

function refuse(en: string, zh: string, expected?: string): LinkRead {
  return { ok: false, issues: [issueAt('', en, zh, expected)] };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}

/** From the parsed JSON to a scenario: version, then each setting, then each entry, by the rules of a file. */
function understood(value: unknown): LinkRead {
  const fields = fieldsOf(value);
  if (fields === undefined) return refuse('holds no scenario', '不含情景');
  if (fields.get('v') !== VERSION) {
    return refuse('written by another version', '由其他版本生成', `v: ${VERSION}`);
  }
  const dropped: Issue[] = [];
  const settings = settingsOf(fields, dropped);
  const scenario: ResolvedScenario = {
    id: 'link',
    title: settings.title ?? UNTITLED,
    replications: settings.replications ?? DEFAULTS.replications,
    seed: settings.seed ?? DEFAULTS.seed,
    scale: settings.scale ?? DEFAULTS.scale,
    future: settings.future ?? USUAL_FUTURE,
    programme: inCatalogueOrder(entriesOf(fields.get('programme'), dropped).map(toSetting)),
  };
  return { ok: true, scenario, dropped };
}

const SETTINGS = scenarioSchema.shape;
const KNOWN = ['v', 'title', 'seed', 'replications', 'scale', 'future', 'programme'];

function settingsOf(fields: Fields, dropped: Issue[]) {
  for (const key of fields.keys()) {
    if (KNOWN.includes(key)) continue;
    const shown = key.slice(0, SHOWN);
    dropped.push(issueAt(shown, 'unknown key', '未知的键', KNOWN.join(', ')));
  }
  const read = <V>(key: string, parse: (value: unknown) => { success: boolean; data?: V }) => {
    const given = fields.get(key);
    if (given === undefined) return undefined;
    const { success, data } = parse(given);
    if (!success) dropped.push(issueAt(key, 'not allowed here', '此处不允许', expectedAt([key])));
    return data;
  };
  return {
    title: read('title', (given) => SETTINGS.title.safeParse(given)),
    seed: read('seed', (given) => SETTINGS.seed.safeParse(given)),
    replications: read('replications', (given) => SETTINGS.replications.safeParse(given)),
    scale: read('scale', (given) => SETTINGS.scale.safeParse(given)),
    future: read('future', (given) => SETTINGS.future.safeParse(given)),
  };
}

const SHOWN = 40;
const MOST_ENTRIES = 500;

function entriesOf(value: unknown, dropped: Issue[]): Entry[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_ENTRIES) : [];
  if (value !== undefined && !Array.isArray(value)) {
    dropped.push(issueAt('programme', 'not a list', '不是列表', expectedAt(['programme'])));
  }
  const taken = new Map<string, Entry>();
  list.forEach((item, index) => {
    const read = entryOf(item, `programme[${index}]`);
    if ('issue' in read) dropped.push(read.issue);
    else if (taken.has(read.entry.lever))
      dropped.push(issueAt(`programme[${index}].lever`, 'lever set twice', '政策工具重复设置'));
    else taken.set(read.entry.lever, read.entry);
  });
  return [...taken.values()];
}

function entryOf(item: unknown, path: string): { entry: Entry } | { issue: Issue } {
  const { success, data, error } = entrySchema.safeParse(item);
  if (success) {
    const [fault] = entryFaults(data);
    if (fault === undefined) return { entry: data };
    const { key, message, expected } = fault;
    return { issue: issueAt(`${path}.${key}`, message.en, message.zh, expected) };
  }
  const where = error.issues[0]?.path ?? [];
  const lever = fieldsOf(item)?.get('lever');
  const suggestion =
    where[0] === 'lever' && typeof lever === 'string' ? nearest(lever, LEVER_IDS) : undefined;
  const at = [path, ...where.map(String)].join('.');
  const issue = issueAt(
    at,
    'not allowed here',
    '此处不允许',
    expectedAt(['programme', 0, ...where]),
  );
  return { issue: suggestion === undefined ? issue : { ...issue, suggestion } };
}
