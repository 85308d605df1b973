/** Settings of a programme in words, in both languages at once. */
import type { Text } from '../kernel/declare.ts';
import { monthLabel } from '../kernel/clock.ts';
import { FIRST_YEAR, type LeverId, type LeverSetting } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { ruleWords } from '../scenario/rule-words.ts';

/** Units that files count in and people do not: those that people do, and how many of the file's make one. */
const COUNTED: Readonly<Record<string, readonly [unit: string, each: number]>> = {
  '百万元/年': ['亿元/年', 100],
};

/** A value of a lever with its unit, as each language counts it. */
export function amountOf(lever: LeverId, value: number): Text {
  const { unit } = LEVER_WORDS[lever];
  return {
    en: unit.en.startsWith('%') ? `${plain(value)}${unit.en}` : `${plain(value)} ${unit.en}`,
    zh: counted(value, unit.zh),
  };
}

function counted(value: number, name: string): string {
  const [unit, each] = COUNTED[name] ?? [name, 1];
  return `${plain(value / each)}${unit}`;
}

/** A number with the digits that it has; a thousand and more with separators. */
function plain(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 4 });
}

const AFTER_2025 = {
  keep: { en: 'kept after 2025', zh: '2025年后保持' },
  fade: { en: 'fades out after 2025', zh: '2025年后退出' },
} as const;

/** When a setting is in force: its months, how it comes in, and the rules that it waits for or that take it out. */
export function datesOf(setting: LeverSetting): Text[] {
  const { from, until, ramp, after2025, when = [], unless = [] } = setting;
  const month = (at: number) => monthLabel(FIRST_YEAR, at);
  return [
    { en: `from ${month(from)}`, zh: `起始${month(from)}` },
    ...(until === undefined ? [] : [{ en: `until ${month(until)}`, zh: `至${month(until)}` }]),
    ...(ramp === 0 ? [] : [{ en: `phased in over ${ramp} months`, zh: `${ramp}个月逐步到位` }]),
    AFTER_2025[after2025],
    ...when.map(ruleWords).map(({ en, zh }) => ({ en: `when: ${en}`, zh: `触发条件：${zh}` })),
    ...unless.map(ruleWords).map(({ en, zh }) => ({ en: `unless: ${en}`, zh: `退出条件：${zh}` })),
  ];
}
