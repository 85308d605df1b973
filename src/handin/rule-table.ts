/** Switch rules of a programme: what each switches, and in how many runs it fired. */
import { firingsOf } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { ruleKey, type Programme, type Rule } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { ruleWords } from '../scenario/rule-words.ts';
import type { LedgerFacts } from './facts.ts';
import { lines, distinct, listed } from './said.ts';
import type { Cell, Column, Table } from './table.ts';

/** Said where a programme has none. */
export const NO_RULES: Text = {
  en: 'The programme has no switch rules.',
  zh: '本方案未设触发条件。',
};

/** @param year up to which firing is counted, too; nothing for all years only */
export function ruleTable(facts: RuledFacts, year?: number): Table {
  const words = (label: Text, width: number): Column => ({ label, kind: 'words', width });
  return {
    title: { en: 'Switch rules', zh: '触发条件' },
    columns: [
      words({ en: 'Rule', zh: '条件' }, 34),
      words({ en: 'What it switches', zh: '作用对象' }, 40),
      ...(year === undefined
        ? []
        : [
            words({ en: `Fired in ${year}`, zh: `${year}年触发` }, 14),
            words({ en: `By the end of ${year}`, zh: `截至${year}年末` }, 14),
          ]),
      words({ en: 'In all years', zh: '全部年份' }, 14),
      { label: { en: 'Median year', zh: '触发年份中位数' }, kind: 'year', width: 10 },
    ],
    rows: ruleRows(facts, year),
  };
}

type RuledFacts = Pick<LedgerFacts, 'scenario' | 'runs'>;

function ruleRows({ scenario: { programme }, runs }: RuledFacts, year: number | undefined) {
  return firingsOf(programme, runs).map(({ rule, fired, replicates, year: median }, at): Cell[] => {
    const years = runs.map((run) => run.fired?.[at] ?? Infinity);
    const within = (is: (each: number) => boolean) =>
      countWords(years.filter(is).length, replicates);
    const inYear =
      year === undefined ? [] : [within((each) => each === year), within((each) => each <= year)];
    const always = countWords(fired, replicates);
    return [ruleWords(rule), governedBy(programme, rule), ...inYear, always, median ?? null];
  });
}

function countWords(fired: number, all: number): Text {
  return { en: `${fired} of ${all} runs`, zh: `${all}组中${fired}组` };
}

/** Levers that a rule brings in, and those that it takes out. */
function governedBy(programme: Programme, rule: Rule): Text | null {
  const key = ruleKey(rule);
  const named = (part: 'when' | 'unless') =>
    distinct(
      programme
        .filter((setting) => (setting[part] ?? []).some((each) => ruleKey(each) === key))
        .map(({ lever }) => LEVER_WORDS[lever].label),
    );
  const [brought, taken] = [named('when'), named('unless')].map(listed);
  const parts: Text[] = [
    ...(brought === undefined || brought.zh === ''
      ? []
      : [{ en: `Brings in: ${brought.en}`, zh: `启用：${brought.zh}` }]),
    ...(taken === undefined || taken.zh === ''
      ? []
      : [{ en: `Takes out: ${taken.en}`, zh: `退出：${taken.zh}` }]),
  ];
  return parts.length === 0 ? null : lines(parts);
}
