/** Messages between an embedded chart and the page around it: what may be asked, and what is answered. */
import type { Text } from '../../kernel/declare.ts';
import { LEVER_IDS, LEVERS, type IndicatorId, type LeverId } from '../../model/index.ts';
import { nearest, type Issue } from '../../scenario/issue.ts';

/** What the page around may ask, with the keys of each message beside `zonelab` and `id`. */
export const REQUESTS = { get: [], set: ['lever', 'value'] } as const;

/** What the frame says, with the keys of each message beside `zonelab` and `id`. */
export const REPLIES = {
  ready: [],
  resize: ['height'],
  state: [
    'results',
    'model',
    'fingerprint',
    'indicator',
    'label',
    'unit',
    'runs',
    'levers',
    'scenario',
    'years',
    'series',
  ],
  error: ['what', 'expected', 'nearest'],
} as const;

/** Lines of the series: a number for each year, null where it is undefined. */
export const SERIES_LINES = {
  baseline: ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'],
  scenario: ['mean', 'p10', 'p25', 'p50', 'p75', 'p90'],
  difference: ['median', 'low', 'high'],
} as const;

type Lines<Name extends keyof typeof SERIES_LINES> = Readonly<
  Record<(typeof SERIES_LINES)[Name][number], readonly (number | null)[]>
>;

export type Series = { readonly [Name in keyof typeof SERIES_LINES]: Lines<Name> };

/** What an asker calls its question: the answer carries it, too. */
export type MessageId = string | number;

export type Request =
  | { readonly zonelab: 'get'; readonly id?: MessageId }
  | ({ readonly zonelab: 'set'; readonly id?: MessageId } & Setting);

interface Setting {
  readonly lever: LeverId;
  readonly value: number;
}

/** Why something cannot be done: what is wrong, what would be right, and the nearest valid choice where there is one. */
export interface Refusal {
  readonly what: Text;
  readonly expected?: Text;
  readonly nearest?: string | number;
}

/** Settings and results once all runs of the present settings are there. */
export interface State {
  readonly zonelab: 'state';
  readonly id?: MessageId;
  /** Version of results. */
  readonly results: string;
  /** Hash of the model. */
  readonly model: string;
  /** Of the runs; null where too few of them are there. */
  readonly fingerprint: string | null;
  readonly indicator: IndicatorId;
  readonly label: Text;
  readonly unit: Text;
  /** Pairs that the series are of. */
  readonly runs: number;
  /** Every lever at the value that its slider would show. */
  readonly levers: Readonly<Record<LeverId, number>>;
  /** Text of the scenario file. */
  readonly scenario: string;
  readonly years: readonly number[];
  readonly series: Series;
}

export type Reply =
  | { readonly zonelab: 'ready' }
  | { readonly zonelab: 'resize'; readonly height: number }
  | State
  | ({ readonly zonelab: 'error'; readonly id?: MessageId } & Refusal);

/** What a message asks; nothing for one that is not meant for this frame. */
export type ReadRequest =
  | { readonly ok: true; readonly request: Request }
  | { readonly ok: false; readonly id?: MessageId; readonly refusal: Refusal };

/** Looks up what is wrong with a lever at a value, as the reader of scenario files finds it. */
export type FindIssues = (lever: string, value: number) => Promise<readonly Issue[]>;

const LONGEST_ID = 100;
const SHOWN = 40;

/** Reads a message of the page around; nothing of it is run or shown as markup. */
export async function readRequest(
  data: unknown,
  findIssues: FindIssues,
): Promise<ReadRequest | undefined> {
  if (typeof data !== 'object' || data === null || !('zonelab' in data)) return undefined;
  const { zonelab, id, lever, value }: Message = data;
  const named = idOf(id);
  if (zonelab === 'get') return { ok: true, request: { zonelab, ...named } };
  const read =
    zonelab === 'set' ? await readSet({ lever, value }, findIssues) : unknownKind(zonelab);
  return 'what' in read
    ? { ok: false, ...named, refusal: read }
    : { ok: true, request: { zonelab: 'set', ...named, ...read } };
}

/** What may stand in a message; whatever else does is not looked at. */
interface Message {
  readonly zonelab: unknown;
  readonly id?: unknown;
  readonly lever?: unknown;
  readonly value?: unknown;
}

function idOf(id: unknown): { readonly id?: MessageId } {
  if (typeof id === 'number') return { id };
  return typeof id === 'string' ? { id: id.slice(0, LONGEST_ID) } : {};
}

async function readSet(
  { lever, value }: Pick<Message, 'lever' | 'value'>,
  findIssues: FindIssues,
): Promise<Setting | Refusal> {
  if (typeof lever !== 'string' || typeof value !== 'number') return MISSHAPEN;
  const [issue] = await findIssues(lever, value);
  const known = LEVER_IDS.find((each) => each === lever);
  if (issue !== undefined) return refusalOf(issue, known, value);
  return known === undefined ? MISSHAPEN : { lever: known, value };
}

function unknownKind(kind: unknown): Refusal {
  const kinds = Object.keys(REQUESTS);
  const said = typeof kind === 'string' ? kind.slice(0, SHOWN) : typeof kind;
  const close = typeof kind === 'string' ? nearest(kind, kinds) : undefined;
  return {
    what: { en: `unknown message "${said}"`, zh: `未知的消息“${said}”` },
    expected: { en: kinds.join(', '), zh: kinds.join('、') },
    ...(close !== undefined && { nearest: close }),
  };
}

const MISSHAPEN: Refusal = {
  what: { en: 'set takes a lever and a value', zh: 'set 须给出 lever 与 value' },
  expected: {
    en: '{ zonelab: "set", lever: name of a lever, value: number }',
    zh: '{ zonelab: "set", lever: 工具名称, value: 数值 }',
  },
};

function refusalOf(issue: Issue, lever: LeverId | undefined, value: number): Refusal {
  const { message, expected, suggestion } = issue;
  const close = suggestion ?? (lever === undefined ? undefined : insideOf(lever, value));
  return {
    what: message,
    ...(expected !== undefined && {
      expected: typeof expected === 'string' ? { en: expected, zh: expected } : expected,
    }),
    ...(close !== undefined && { nearest: close }),
  };
}

/** The nearest value that a lever can have; nothing where none is nearer than another. */
function insideOf(lever: LeverId, value: number): number | undefined {
  const [low, high] = LEVERS[lever].range;
  return Number.isNaN(value) ? undefined : Math.min(high, Math.max(low, value));
}
