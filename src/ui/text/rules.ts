/** What the editor of rules says beside the dictionary: it comes when somebody asks, in both languages at once. */
import { spoken, type Texts } from './spoken.ts';
import type { RuleField, Side } from '../state/rules.ts';

/** A rule on a figure, in parts. */
interface Figure {
  readonly label: string;
  readonly side: Side;
  readonly bound: string;
  readonly unit: string;
  readonly years: number;
  readonly latch: boolean;
  readonly from: string;
}

const en = {
  title: 'Rules',
  none: 'Waits for no rule.',
  several: 'All rules must hold.',
  add: 'Add a rule',
  remove: 'Remove rule',
  rule: (rule: number, value: number) => `Rule ${rule} of value ${value}`,
  waits: 'Waits for',
  aYear: 'A year',
  sideName: 'Side',
  sides: { above: 'above', below: 'below' } satisfies Record<Side, string>,
  fields: { bound: 'Threshold', years: 'Years in a row', year: 'Year' } satisfies Record<
    RuleField,
    string
  >,
  latch: 'Stays on once it has begun',
  wrong: (typed: string, expected: string) => `“${typed}” will not do: ${expected} is expected`,
  expected: (field: RuleField, low: number, high: number) =>
    field === 'bound' ? 'a number' : `a whole number from ${low} to ${high}`,
  inYear: (year: number, from: string) =>
    `This value begins in January ${year}, not before ${from}.`,
  onFigure: ({ label, side, bound, unit, years, latch, from }: Figure) => {
    const row = years === 1 ? 'in one year' : `for ${years} years in a row`;
    const figure = `${label}, as published, was ${side} ${[bound, unit].filter(Boolean).join(' ')} ${row}`;
    return latch
      ? `This value begins once ${figure}, not before ${from}, and then stays.`
      : `This value holds only while ${figure}, not before ${from}.`;
  },
  delay: (months: number) =>
    `Statistics show a December about ${months} months later; survey posts shorten that.`,
  never: 'This can never fire: the figure is never below 0.',
  tooLate: (month: string) =>
    `This can never fire while the value lasts: ${month} at the earliest.`,
  fired: (fired: number, all: number, year: string) =>
    `Fired in ${fired} of ${all} runs, median year ${year}.`,
  notFired: (all: number) => `Fired in none of ${all} runs: the value did nothing.`,
};

type RulesText = typeof en;

/** Per cent stands at its number; other units are put beside it. */
function withUnit(bound: string, unit: string): string {
  if (unit === '') return bound;
  return unit.startsWith('%') ? `${bound}${unit}` : `${bound}（${unit}）`;
}

const zh: RulesText = {
  title: '触发条件',
  none: '未设触发条件。',
  several: '各项条件须同时满足。',
  add: '增加触发条件',
  remove: '删除条件',
  rule: (rule, value) => `第${value}期的第${rule}项条件`,
  waits: '依据',
  aYear: '年份',
  sideName: '方向',
  sides: { above: '高于', below: '低于' },
  fields: { bound: '阈值', years: '连续年数', year: '年份' },
  latch: '触发后持续有效',
  wrong: (typed, expected) => `“${typed}”无效：应为${expected}`,
  expected: (field, low, high) => (field === 'bound' ? '数字' : `${low}至${high}的整数`),
  inYear: (year, from) => `本期自${year}年1月起实施，不早于${from}。`,
  onFigure: ({ label, side, bound, unit, years, latch, from }) => {
    const row = years === 1 ? '任一年' : `连续${years}年`;
    const beyond = side === 'above' ? '高于' : '低于';
    const figure = `${label}（公布值）${row}${beyond}${withUnit(bound, unit)}`;
    return latch
      ? `${figure}后，本期开始实施，不早于${from}；此后持续有效。`
      : `本期仅在${figure}期间实施，不早于${from}。`;
  },
  delay: (months) => `每年12月数约${months}个月后公布；增加统计调查岗位可缩短。`,
  never: '此条件不可能触发：该指标不会低于0。',
  tooLate: (month) => `此条件在本期内不可能触发：最早在${month}。`,
  fired: (fired, all, year) => `${all}组推演中${fired}组触发，触发年份中位数${year}。`,
  notFired: (all) => `${all}组推演均未触发：本期未实施。`,
};

const TEXTS: Texts<RulesText> = { en, zh };

export function rulesText(): RulesText {
  return spoken(TEXTS);
}
