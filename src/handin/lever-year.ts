/** What the levers of a programme do in a year: which begin, grow, end or fade, what is in force, and what comes late. */
import type { Text } from '../kernel/declare.ts';
import { monthIndex, monthLabel, yearOf } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LEVER_IDS,
  LEVERS,
  type LeverSetting,
  type Programme,
} from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { amountOf } from './amounts.ts';
import type { AnnualFacts } from './facts.ts';
import { december, leversInForce } from './known.ts';
import { PLAN_ENDS } from './money.ts';
import { lines, listed } from './said.ts';
import { bothOf, type Cell, type Table } from './table.ts';
import { TASKS } from './task-names.ts';
import { COMMON } from './words.ts';

/** Settings that are out of force fade over five years from the one after the action plan on. */
const FADED = PLAN_ENDS + 5;

export function leverTable({ scenario: { programme }, year }: AnnualFacts): Table {
  const values = new Map(leversInForce(programme, december(year)));
  return {
    title: { en: `Levers in ${year}`, zh: `${year}年政策工具执行情况` },
    columns: [
      { label: COMMON.lever, kind: 'words', width: 28 },
      { label: { en: 'Set to', zh: '设定值' }, kind: 'words', width: 18 },
      {
        label: { en: `In force, December ${year}`, zh: `${year}年12月有效值` },
        kind: 'words',
        width: 18,
      },
      { label: { en: `In ${year}`, zh: `${year}年内` }, kind: 'words', width: 24 },
      {
        label: { en: 'Begins, months after the plan', zh: '晚于行动方案起始（月）' },
        kind: 'number',
        digits: 0,
        width: 12,
      },
      { label: { en: 'Full value from', zh: '达到设定值' }, kind: 'words', width: 11 },
      { label: { en: 'Late', zh: '进度滞后' }, kind: 'words', width: 30 },
    ],
    rows: programme.map((setting): Cell[] => [
      LEVER_WORDS[setting.lever].label,
      amountOf(setting.lever, setting.value),
      inForceWords(setting, values.get(setting.lever)),
      lines(statesIn(setting, programme, year)),
      setting.from - BRANCH_MONTH,
      monthLabel(FIRST_YEAR, fullFrom(setting)),
      lateWords(setting),
    ]),
    notes: NOTES,
  };
}

const NOTES: readonly Text[] = [
  {
    en: 'The report dates no task: its action plan runs from January 2021 to December 2025. Late is a lever that has not grown when its plan ends or its result is due.',
    zh: '报告未规定各项任务的时点，行动方案期限为2021年1月至2025年12月；在期满或预期见效年份仍未达到设定值的列为滞后。',
  },
];

/** First month at its whole value, where no rule holds it up. */
function fullFrom({ from, ramp }: LeverSetting): number {
  return from + Math.max(0, ramp - 1);
}

/** Whether rules bring a setting in or take it out: then its value differs from run to run. */
const isRuled = ({ when, unless }: LeverSetting) => when !== undefined || unless !== undefined;

function inForceWords(setting: LeverSetting, value: number | undefined): Text | null {
  if (isRuled(setting)) return STATES.ruled;
  const { lever } = setting;
  return value === undefined || value === LEVERS[lever].neutral ? null : amountOf(lever, value);
}

/** Last month of a setting: its own, else the one before the lever's next. */
function lastMonth({ lever, from, until, rank = 0 }: LeverSetting, programme: Programme): number {
  if (until !== undefined) return until;
  const next = programme
    .filter((other) => other.lever === lever && other.from > from && (other.rank ?? 0) === rank)
    .map((other) => other.from - 1);
  return Math.min(Infinity, ...next);
}

const STATES = {
  notBegun: { en: 'not begun', zh: '尚未启用' },
  begins: { en: 'begins', zh: '本年启用' },
  grows: { en: 'grows to its value', zh: '逐步到位' },
  acts: { en: 'at its value', zh: '已到位' },
  ends: { en: 'ends', zh: '本年结束' },
  ended: { en: 'ended before', zh: '此前已结束' },
  fades: { en: 'fades out', zh: '逐步退出' },
  faded: { en: 'faded out', zh: '已退出' },
  ruled: { en: 'as its rules decide', zh: '视触发条件' },
} as const satisfies Readonly<Record<string, Text>>;

/** What a setting does in a year, in the order in which it is told. */
export function statesIn(setting: LeverSetting, programme: Programme, year: number): Text[] {
  const [first, end] = [monthIndex(FIRST_YEAR, year, 1), december(year)];
  const last = lastMonth(setting, programme);
  if (setting.from > end) return [STATES.notBegun];
  if (last < first) return [STATES.ended];
  if (isRuled(setting)) return [STATES.ruled];
  const isFading = setting.after2025 === 'fade' && year > PLAN_ENDS;
  if (isFading && year > FADED) return [STATES.faded];
  const begins = setting.from >= first;
  const grows = setting.ramp > 0 && fullFrom(setting) > first;
  const told: (readonly [boolean, Text])[] = [
    [begins, STATES.begins],
    [grows, STATES.grows],
    [!begins && !grows && !isFading, STATES.acts],
    [last <= end, STATES.ends],
    [isFading, STATES.fades],
  ];
  return told.filter(([is]) => is).map(([, state]) => state);
}

/** Why a setting is late, by the plan's end and by when its result is due. */
function lateWords(setting: LeverSetting): Text | null {
  const full = yearOf(FIRST_YEAR, fullFrom(setting));
  const { year: due } = LEVERS[setting.lever].outcome;
  const reasons: Text[] = [
    ...(full > PLAN_ENDS
      ? [{ en: 'whole only after the action plan', zh: '行动方案期满后才到位' }]
      : []),
    ...(full > due
      ? [
          {
            en: `whole only after ${due}, when its result is due`,
            zh: `预期${due}年见效，届时尚未到位`,
          },
        ]
      : []),
  ];
  return reasons.length === 0 ? null : lines(reasons);
}

/** Tasks of the report that have an instrument in the model, of which none is in force at the end of a year, nor ruled. */
export function idleTasks({ scenario: { programme }, year }: AnnualFacts): Text {
  const values = new Map(leversInForce(programme, december(year)));
  const idle = TASKS.filter(({ id }) => {
    const serving = LEVER_IDS.filter((lever) => id in LEVERS[lever].tasks);
    if (programme.some((setting) => serving.includes(setting.lever) && isRuled(setting)))
      return false;
    const isOff = serving.every(
      (lever) => (values.get(lever) ?? LEVERS[lever].neutral) === LEVERS[lever].neutral,
    );
    return serving.length > 0 && isOff;
  });
  if (idle.length === 0)
    return {
      en: `Every task that has an instrument in the model had one in force, or under a rule, in December ${year}.`,
      zh: `模型中有政策工具的各项任务，${year}年12月均有工具在执行或设有触发条件。`,
    };
  const names = listed(idle.map(({ id, name }) => bothOf((language) => `${id} ${name[language]}`)));
  return {
    en: `No instrument in force in December ${year}: ${names.en}.`,
    zh: `${year}年12月无工具在执行的任务：${names.zh}。`,
  };
}
