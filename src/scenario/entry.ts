/** One entry of a programme: what can be wrong with it, and what it is to the model. */
import { monthIndex, monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import { FIRST_YEAR, LEVERS, type LeverSetting } from '../model/index.ts';
import type { Fault } from './issue.ts';
import { ruleFaults, toRule, toRuleDocument } from './rule.ts';
import { rangeOf, type EntryDocument } from './schema.ts';
import { expectedAt } from './vocabulary.ts';

/** What is wrong with one entry by itself. @param given keys that its writer set, without defaults */
export function entryFaults(entry: EntryDocument, given: readonly string[]): Fault[] {
  const { when = [], unless = [] } = entry;
  return [
    ...(entry.path === undefined ? valueFaults(entry) : pathFaults(entry, entry.path, given)),
    ...endFaults(entry),
    ...ruleFaults(when, 'when'),
    ...ruleFaults(unless, 'unless'),
  ];
}

function outOfRange(
  { lever }: EntryDocument,
  value: number,
  path: readonly PropertyKey[],
): Fault[] {
  const [low, high] = LEVERS[lever].range;
  if (value >= low && value <= high) return [];
  const message = {
    en: `${value} is out of range for ${lever}`,
    zh: `${value} 超出 ${lever} 的范围`,
  };
  return [{ path, message, expected: rangeOf(lever) }];
}

function valueFaults(entry: EntryDocument): Fault[] {
  const { value, between } = entry;
  const missing = { en: 'missing', zh: '缺少此项' };
  const without = { en: 'between stands without a path', zh: 'between 须与 path 同用' };
  return [
    ...(value === undefined
      ? [{ path: ['value'], message: missing, expected: expectedAt(['value']) }]
      : outOfRange(entry, value, ['value'])),
    ...(between === undefined ? [] : [{ path: ['between'], message: without }]),
  ];
}

/** A path says dates and values itself, and is fixed: it follows no rule. */
function pathFaults(
  entry: EntryDocument,
  path: Readonly<Record<string, number>>,
  given: readonly string[],
): Fault[] {
  const beside = given.filter((key) => ['from', 'ramp', 'value', 'when', 'unless'].includes(key));
  const months = Object.keys(path).sort((a, b) => monthOf(a) - monthOf(b));
  const last = months.at(-1);
  const empty = { en: 'the path is empty', zh: 'path 为空' };
  return [
    ...beside.map((key) => ({
      path: [key],
      message: { en: `${key} cannot stand beside a path`, zh: `${key} 不能与 path 同用` },
      expected: { en: 'path, or dates and rules', zh: 'path 与日期、规则择一' },
    })),
    ...months.flatMap((month) => outOfRange(entry, path[month] ?? 0, ['path', month])),
    ...(last === undefined
      ? [{ path: ['path'], message: empty, expected: expectedAt(['path']) }]
      : []),
    ...(last !== undefined && entry.until !== undefined && entry.until < last
      ? [{ path: ['until'], message: endsBefore(entry, last), expected: fromOn(last) }]
      : []),
  ];
}

function endFaults(entry: EntryDocument): Fault[] {
  const { from, until, path } = entry;
  if (path !== undefined || until === undefined || until >= from) return [];
  const message = {
    en: `${entry.lever} ends in ${until}, before it starts`,
    zh: `${entry.lever} 在 ${until} 结束，早于开始月份`,
  };
  return [{ path: ['until'], message, expected: fromOn(from) }];
}

function endsBefore({ lever, until }: EntryDocument, last: string): Text {
  return {
    en: `${lever} ends in ${until ?? ''}, before its path does in ${last}`,
    zh: `${lever} 在 ${until ?? ''} 结束，早于 path 的末月 ${last}`,
  };
}

function fromOn(month: string): Text {
  return { en: `a month from ${month} on`, zh: `${month}或以后的月份` };
}

/** An entry as the model takes it, months counted from January 2015; a path becomes one setting for each of its parts. */
export function toSettings(entry: EntryDocument): LeverSetting[] {
  const { lever, from, until, ramp, value, path, after2025, when, unless, rank, note } = entry;
  const ending = until === undefined ? {} : { until: monthOf(until) };
  const remark = note === undefined ? {} : { note };
  const layer = rank === undefined || rank === 0 ? {} : { rank };
  if (path !== undefined)
    return partsOf(path, entry.between ?? 'line').map((part, at, { length }) => ({
      lever,
      ...part,
      ...(at === length - 1 ? ending : {}),
      after2025,
      ...layer,
      ...(at === 0 ? remark : {}),
    }));
  return [
    {
      lever,
      from: monthOf(from),
      ramp,
      value: value ?? LEVERS[lever].neutral,
      ...ending,
      after2025,
      ...(when === undefined ? {} : { when: when.map(toRule) }),
      ...(unless === undefined ? {} : { unless: unless.map(toRule) }),
      ...layer,
      ...remark,
    },
  ];
}

type Part = Pick<LeverSetting, 'from' | 'ramp' | 'value'>;

/** A straight line is a ramp that begins the month after one point and is done at the next. */
function partsOf(path: Readonly<Record<string, number>>, between: 'line' | 'step'): Part[] {
  const points = Object.entries(path)
    .map(([month, value]) => ({ month: monthOf(month), value }))
    .sort((a, b) => a.month - b.month);
  return points.flatMap(({ month, value }, at) => {
    const before = points[at - 1];
    if (before === undefined || between === 'step') return [{ from: month, ramp: 0, value }];
    if (before.value === value) return [];
    return [{ from: before.month + 1, ramp: month - before.month, value }];
  });
}

/** Number of a month such as `2021-07`. */
export function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return monthIndex(FIRST_YEAR, year ?? FIRST_YEAR, month ?? 1);
}

/** An entry as a file writes it, defaults included. */
export type WrittenEntry = ReturnType<typeof toEntry>;

/** {@link toSettings} back, for one setting. */
export function toEntry({ from, until, when, unless, ...rest }: LeverSetting) {
  return {
    ...rest,
    from: monthLabel(FIRST_YEAR, from),
    ...(until === undefined ? {} : { until: monthLabel(FIRST_YEAR, until) }),
    ...(when === undefined ? {} : { when: when.map(toRuleDocument) }),
    ...(unless === undefined ? {} : { unless: unless.map(toRuleDocument) }),
  };
}
