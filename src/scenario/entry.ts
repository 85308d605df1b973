/** One entry of a programme: what can be wrong with it, and what it is to the model. */
import { monthIndex, monthLabel } from '../kernel/clock.ts';
import type { Text } from '../kernel/declare.ts';
import { FIRST_YEAR, LEVERS, type LeverSetting } from '../model/index.ts';
import { rangeOf, type ScenarioDocument } from './schema.ts';

export type Entry = ScenarioDocument['programme'][number];

/** What is wrong with one entry by itself: a value out of its lever's range, an end before the start. */
export function entryFaults({ lever, value, from, until }: Entry) {
  const faults: { key: 'value' | 'until'; message: Text; expected: Text }[] = [];
  const [low, high] = LEVERS[lever].range;
  if (!(value >= low && value <= high)) {
    const message = {
      en: `${value} is out of range for ${lever}`,
      zh: `${value} 超出 ${lever} 的范围`,
    };
    faults.push({ key: 'value', message, expected: rangeOf(lever) });
  }
  if (until !== undefined && until < from) {
    const message = {
      en: `${lever} ends in ${until}, before it starts`,
      zh: `${lever} 在 ${until} 结束，早于开始月份`,
    };
    const expected = { en: `a month from ${from} on`, zh: `${from}或以后的月份` };
    faults.push({ key: 'until', message, expected });
  }
  return faults;
}

/** An entry as the model takes it: months counted from January 2015. */
export function toSetting({ from, until, ...rest }: Entry): LeverSetting {
  return {
    ...rest,
    from: monthOf(from),
    ...(until === undefined ? {} : { until: monthOf(until) }),
  };
}

function monthOf(text: string): number {
  const [year, month] = text.split('-').map(Number);
  return monthIndex(FIRST_YEAR, year ?? FIRST_YEAR, month ?? 1);
}

/** {@link toSetting} back: the entry as a file writes it. */
export function toEntry({ from, until, ...rest }: LeverSetting): Entry {
  return {
    ...rest,
    from: monthLabel(FIRST_YEAR, from),
    ...(until === undefined ? {} : { until: monthLabel(FIRST_YEAR, until) }),
  };
}
