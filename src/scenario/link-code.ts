/** A scenario as few bytes: every entry in full, levers by their numbers, months and values as short as they come. */
import {
  ANSWERS,
  BRANCH_MONTH,
  isUsualFuture,
  RESULTS_VERSION,
  ruleKey,
  rulesOf,
  USUAL_FUTURE,
  type Future,
  type LeverSetting,
  type Programme,
  type Rule,
} from '../model/index.ts';
import { BitReader, BitWriter, Recent } from './bits.ts';
import { toEntry } from './entry.ts';
import { LEVER_NUMBERS, leverNumbered } from './lever-numbers.ts';
import { DEFAULTS, type ResolvedScenario } from './resolve.ts';
import { toRuleDocument } from './rule.ts';
import { SCALES } from './schema.ts';

const FIRST_RULE_YEAR = 2021;
const MOST_ENTRIES = 500;
const RESULTS = 'results-';
const NEXT = [BRANCH_MONTH, BRANCH_MONTH + 6, BRANCH_MONTH + 12].map(
  (month) => month - BRANCH_MONTH,
);
const RAMPS = [12, 24, 0];

/** The bytes of a scenario. */
export function encoded(scenario: ResolvedScenario): Uint8Array {
  const writer = new BitWriter();
  writeSettings(writer, scenario);
  const programme = [...scenario.programme].sort(
    (a, b) => LEVER_NUMBERS[a.lever] - LEVER_NUMBERS[b.lever],
  );
  const rules = rulesOf(programme);
  writer.count(rules.length);
  for (const rule of rules) writeRule(writer, rule);
  writeEntries(writer, programme, rules.map(ruleKey));
  const notes = programme.flatMap(({ note }, at) => (note === undefined ? [] : [[at, note]]));
  const { tasks, equalMoney, targets } = scenario;
  const isPlain =
    notes.length === 0 && [tasks, equalMoney, targets].every((each) => each === undefined);
  writer.flag(!isPlain);
  if (!isPlain) writer.text(JSON.stringify({ notes, tasks, equalMoney, targets }));
  return writer.bytes();
}

/** What a scenario is beside its programme. */
function writeSettings(writer: BitWriter, scenario: ResolvedScenario): void {
  const { seed, replications, scale, future, title, made } = scenario;
  writer.count(Number((made?.results ?? RESULTS_VERSION).slice(RESULTS.length)), 3);
  const print = made?.fingerprint;
  writer.flag(print !== undefined);
  for (const digit of print ?? '') writer.write(Number.parseInt(digit, 16), 4);
  writer.flag(seed !== DEFAULTS.seed);
  if (seed !== DEFAULTS.seed) writer.write(seed, 32);
  writer.count(replications, 5);
  writer.write(SCALES.indexOf(scale as (typeof SCALES)[number]), 2);
  const isUsual = isUsualFuture(future);
  writer.flag(!isUsual);
  if (!isUsual) writeFuture(writer, future);
  writer.text(title.zh);
  writer.text(title.en);
}

/** Where links of old have the answers, a number that is none of these says that the frontier comes first. */
const FRONTIER_FIRST = 3;

function writeFuture(writer: BitWriter, { demand, frontier, authorisation }: Future): void {
  writer.decimal(demand);
  if (frontier !== USUAL_FUTURE.frontier) {
    writer.write(FRONTIER_FIRST, 2);
    writer.decimal(frontier);
  }
  writer.write(ANSWERS.indexOf(authorisation), 2);
}

function writeRule(writer: BitWriter, rule: Rule): void {
  writer.flag('year' in rule);
  if ('year' in rule) {
    writer.write(rule.year - FIRST_RULE_YEAR, 4);
    return;
  }
  const { indicator, above, below, years, latch } = rule;
  writer.text(indicator);
  writer.flag(above !== undefined);
  writer.decimal(above ?? below ?? 0);
  writer.count(years - 1);
  writer.flag(latch);
}

function writeEntries(writer: BitWriter, programme: Programme, keys: readonly string[]): void {
  const froms = new Recent(NEXT);
  const ramps = new Recent(RAMPS);
  let before = 0;
  writer.count(programme.length, 4);
  for (const setting of programme) {
    const { lever, from, ramp, value, until, after2025 } = setting;
    writer.count(LEVER_NUMBERS[lever] - before);
    before = LEVER_NUMBERS[lever];
    froms.write(writer, from - BRANCH_MONTH, 8);
    ramps.write(writer, ramp, 8);
    writer.decimal(value);
    writer.flag(after2025 === 'fade');
    writer.flag(until !== undefined);
    if (until !== undefined) writer.write(until - BRANCH_MONTH, 8);
    writeConditions(writer, setting, keys);
  }
}

function writeConditions(writer: BitWriter, setting: LeverSetting, keys: readonly string[]): void {
  const { when, unless, rank = 0 } = setting;
  const isPlain = when === undefined && unless === undefined && rank === 0;
  writer.flag(!isPlain);
  if (isPlain) return;
  for (const rules of [when ?? [], unless ?? []]) {
    writer.count(rules.length);
    for (const rule of rules) writer.count(keys.indexOf(ruleKey(rule)));
  }
  writer.count(rank);
}

/**
 * The fields that a link of old would hold, to be checked by the same rules.
 *
 * @throws RangeError where the bytes are none that were written
 */
export function decoded(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  const reader = new BitReader(bytes);
  const settings = readSettings(reader);
  const rules = Array.from({ length: bounded(reader.count()) }, () => readRule(reader));
  const programme = readEntries(reader, rules);
  const extra = reader.flag() ? (JSON.parse(reader.text()) as Extra) : {};
  for (const [at, note] of extra.notes ?? []) {
    const entry = programme[at];
    if (entry !== undefined) programme[at] = { ...entry, note };
  }
  const { tasks, equalMoney, targets } = extra;
  return {
    ...settings,
    programme,
    ...(tasks === undefined ? {} : { tasks }),
    ...(equalMoney === undefined ? {} : { equalMoney }),
    ...(targets === undefined ? {} : { targets }),
  };
}

/** What few links hold, kept as text. */
interface Extra {
  readonly notes?: readonly (readonly [number, unknown])[];
  readonly tasks?: unknown;
  readonly equalMoney?: unknown;
  readonly targets?: unknown;
}

function bounded(count: number): number {
  if (count > MOST_ENTRIES) throw new RangeError('more than a scenario may hold');
  return count;
}

function readSettings(reader: BitReader) {
  const results = `${RESULTS}${reader.count(3)}`;
  const digits = reader.flag() ? Array.from({ length: 16 }, () => reader.read(4).toString(16)) : [];
  const fingerprint = digits.length === 0 ? {} : { fingerprint: digits.join('') };
  const seed = reader.flag() ? reader.read(32) : DEFAULTS.seed;
  const replications = reader.count(5);
  const scale = SCALES[reader.read(2)];
  const future = reader.flag() ? readFuture(reader) : USUAL_FUTURE;
  const title = { zh: reader.text(), en: reader.text() };
  return { title, seed, replications, scale, future, made: { results, ...fingerprint } };
}

function readFuture(reader: BitReader): Partial<Future> {
  const demand = reader.decimal();
  const answers = reader.read(2);
  if (answers !== FRONTIER_FIRST) return { demand, ...answersOf(answers) };
  const frontier = reader.decimal();
  return { demand, frontier, ...answersOf(reader.read(2)) };
}

function answersOf(number: number): Partial<Future> {
  const authorisation = ANSWERS[number];
  return authorisation === undefined ? {} : { authorisation };
}

function readRule(reader: BitReader): unknown {
  if (reader.flag()) return { year: FIRST_RULE_YEAR + reader.read(4) };
  const indicator = reader.text();
  const side = reader.flag() ? 'above' : 'below';
  const bound = reader.decimal();
  const years = reader.count() + 1;
  return toRuleDocument({ indicator, [side]: bound, years, latch: reader.flag() } as Rule);
}

function readEntries(reader: BitReader, rules: readonly unknown[]): object[] {
  const froms = new Recent(NEXT);
  const ramps = new Recent(RAMPS);
  let number = 0;
  return Array.from({ length: bounded(reader.count(4)) }, () => {
    number += reader.count();
    const from = froms.read(reader, 8) + BRANCH_MONTH;
    const ramp = ramps.read(reader, 8);
    const value = reader.decimal();
    const after2025 = reader.flag() ? 'fade' : 'keep';
    const until = reader.flag() ? { until: reader.read(8) + BRANCH_MONTH } : {};
    // A number that this version does not know is no lever, and is dropped by name.
    const lever = leverNumbered(number) ?? `#${number}`;
    const dated = toEntry({ lever, from, ramp, value, after2025, ...until } as LeverSetting);
    return { ...dated, ...readConditions(reader, rules) };
  });
}

function readConditions(reader: BitReader, rules: readonly unknown[]) {
  if (!reader.flag()) return {};
  const [when = [], unless = []] = ['when', 'unless'].map(() =>
    Array.from({ length: bounded(reader.count()) }, () => rules[reader.count()]),
  );
  const rank = reader.count();
  return {
    ...(when.length === 0 ? {} : { when }),
    ...(unless.length === 0 ? {} : { unless }),
    ...(rank === 0 ? {} : { rank }),
  };
}
