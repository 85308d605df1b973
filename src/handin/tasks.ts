/** The task ledger: for each of the report's tasks who answers, what serves it, when, for how much, and what is expected. */
import { clarityOf, compare, type Comparison } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { monthIndex, monthLabel, MONTHS_PER_YEAR, yearOf } from '../kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATORS,
  LEVER_IDS,
  LEVERS,
  type LeverId,
  type LeverSetting,
  type TaskId,
} from '../model/index.ts';
import { CLASS_LABELS, GATE_LABELS, INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
import { shownValue } from '../scenario/shown.ts';
import { amountOf, datesOf } from './amounts.ts';
import { indicatorWords } from './effect-rows.ts';
import type { LedgerFacts } from './facts.ts';
import { bookedTasks, spansOf, SPAN_LABELS } from './money.ts';
import { distinct, lines, listed, signedWords } from './said.ts';
import { bothOf, type Cell, type Column, type Table } from './table.ts';
import { taskName } from './task-names.ts';
import { COMMON } from './words.ts';

const COLUMNS: readonly Column[] = [
  { label: { en: 'No.', zh: '编号' }, kind: 'words', width: 7 },
  { label: { en: 'Task', zh: '任务' }, kind: 'words', width: 26 },
  { label: { en: 'Lead', zh: '牵头单位' }, kind: 'words', width: 16 },
  { label: { en: 'Support', zh: '配合单位' }, kind: 'words', width: 14 },
  { label: { en: 'Instruments', zh: '政策工具' }, kind: 'words', width: 34 },
  { label: { en: 'Start and end', zh: '起止时间' }, kind: 'words', width: 16 },
  { label: { en: 'Process indicator', zh: '过程指标' }, kind: 'words', width: 22 },
  { label: { en: 'Expected result', zh: '预期结果' }, kind: 'words', width: 33 },
  { label: { en: 'Authorisation asked for', zh: '需申请的授权事项' }, kind: 'words', width: 28 },
  ...SPAN_LABELS.map(({ en, zh }): Column => ({
    label: { en: `${en}, yuan`, zh: `${zh}（元）` },
    kind: 'number',
    digits: 0,
    width: 24,
  })),
  { label: { en: 'Note', zh: '备注' }, kind: 'words', width: 17 },
];

const EXPECTED: Text = {
  en: 'Expected results are those of the whole programme, paired with no zone on the same random numbers: no task is credited with them alone.',
  zh: '预期结果为整个方案在同一公共随机数下与无试验区基准的配对差值，不单独归于某项任务。',
};

/** How the money of tasks comes about. */
export const SHARED_OUT: Text = {
  en: 'A lever that serves several tasks shares its cost out to them.',
  zh: '一项政策工具服务于多项任务的，其支出按比例分摊至各任务。',
};

export function taskTable(facts: LedgerFacts): Table {
  const { rows } = facts.accounts;
  const body = bookedTasks(rows).map((task) => taskRow(facts, task));
  const blank = COLUMNS.slice(2, FIRST_SUM).map(() => null);
  return {
    title: { en: 'Task ledger', zh: '任务台账' },
    columns: COLUMNS,
    rows: [...body, [null, COMMON.total, ...blank, ...spansOf(rows), null]],
    sums: new Set([body.length]),
    notes: [EXPECTED, SHARED_OUT],
  };
}

const FIRST_SUM = COLUMNS.findIndex(({ kind }) => kind === 'number');
function taskRow(facts: LedgerFacts, task: TaskId): Cell[] {
  const { scenario, accounts } = facts;
  const duty = scenario.tasks?.[task];
  const serving = LEVER_IDS.filter((id) => task in LEVERS[id].tasks);
  const used = scenario.programme.filter(({ lever }) => serving.includes(lever));
  return [
    task,
    taskName(task),
    duty?.lead ?? null,
    duty?.support === undefined ? null : listed(duty.support),
    instrumentWords(serving, used),
    ...(used.length === 0 ? [null, null, null] : workWords(facts, used)),
    serving.some((id) => id === 'authorisationItems') ? itemWords(facts) : null,
    ...spansOf(accounts.rows.filter((row) => row.task === task)),
    noteWords(duty?.note, used),
  ];
}

function instrumentWords(serving: readonly LeverId[], used: readonly LeverSetting[]): Text {
  if (serving.length === 0)
    return { en: 'The model has no instrument for it yet', zh: '模型中尚无对应政策工具' };
  if (used.length === 0) return { en: 'Not used in this programme', zh: '本方案未启用' };
  return lines(
    used.map((setting) => {
      const { label } = LEVER_WORDS[setting.lever];
      const amount = amountOf(setting.lever, setting.value);
      return { en: `${label.en}: ${amount.en}`, zh: `${label.zh}：${amount.zh}` };
    }),
  );
}

/** When the instruments are at work, what shows it, and what comes of it. */
function workWords(facts: LedgerFacts, used: readonly LeverSetting[]): [Text, Text, Text] {
  const outcomes = outcomesOf(used);
  return [
    spanWords(used),
    lines(distinct(outcomes.map(({ indicator }) => indicatorWords(indicator)))),
    lines(outcomes.map((found) => resultWords(facts, found))),
  ];
}

/** From the first month of the first instrument to the last of the last. */
function spanWords(used: readonly LeverSetting[]): Text {
  const start = monthLabel(FIRST_YEAR, Math.min(...used.map(({ from }) => from)));
  const open = used.some(({ until, after2025 }) => until === undefined && after2025 === 'keep');
  if (open) return { en: `${start}, goes on`, zh: `${start}起持续` };
  const fades = used.some(({ until }) => until === undefined);
  if (fades) return { en: `${start}, fades out after 2025`, zh: `${start}起，2025年后退出` };
  const ends = monthLabel(FIRST_YEAR, Math.max(...used.map(({ until = 0 }) => until)));
  return { en: `${start} to ${ends}`, zh: `${start}至${ends}` };
}

type Outcome = (typeof LEVERS)[LeverId]['outcome'];

/** What shows that the instruments work, each indicator and year once. */
function outcomesOf(used: readonly LeverSetting[]): Outcome[] {
  const outcomes = used.map(({ lever }): Outcome => LEVERS[lever].outcome);
  return [...new Map(outcomes.map((each) => [`${each.indicator} ${each.year}`, each])).values()];
}

function resultWords({ runs, pooled }: LedgerFacts, { indicator, year }: Outcome): Text {
  const { digits } = INDICATORS[indicator];
  const row = compare(runs, indicator, monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR));
  const { label } = INDICATOR_WORDS[indicator];
  const head = { en: `${label.en}, ${year}: `, zh: `${year}年${label.zh}：` };
  if (Number.isNaN(row.medianLow))
    return { en: `${head.en}too few runs to say`, zh: `${head.zh}推演组数不足` };
  const [median, low, high] = [row.median, row.medianLow, row.medianHigh].map((value) =>
    signedWords(value, digits),
  );
  const clarity = clarityOf(row, pooled(indicator, yearOf(FIRST_YEAR, row.month)));
  const remark = clarity === 'unclear' ? doubtIn(row) : { en: '', zh: '' };
  return {
    en: `${head.en}${median ?? ''} (95% interval ${low ?? ''} to ${high ?? ''})${remark.en}`,
    zh: `${head.zh}${median ?? ''}（95%区间${low ?? ''}至${high ?? ''}）${remark.zh}`,
  };
}

/** Why an effect is not clear: its interval holds none, or chance decides much and there are few runs. */
function doubtIn({ medianLow, medianHigh }: Comparison): Text {
  return medianLow > 0 || medianHigh < 0
    ? { en: ', unclear: chance decides much here', zh: '，受偶然因素影响大，尚不能分辨' }
    : { en: ', not distinguishable from none', zh: '，与无效果无法区分' };
}

/** Items that the programme asks for, in the order of asking. */
function itemWords({ scenario, accounts }: LedgerFacts): Text | null {
  const asked = Math.floor(shownValue(scenario.programme, 'authorisationItems'));
  if (asked === 0) return null;
  return lines(
    accounts.items
      .slice(0, asked)
      .map(({ kind, gate }) =>
        bothOf((language) => `${CLASS_LABELS[kind][language]} · ${GATE_LABELS[gate][language]}`),
      ),
  );
}

/** The note of the task, then those of its instruments. */
function noteWords(note: Text | undefined, used: readonly LeverSetting[]): Text | null {
  const own = used.flatMap((setting) => (setting.note === undefined ? [] : [setting.note]));
  const all = [...(note === undefined ? [] : [note]), ...distinct(own)];
  return all.length === 0 ? null : lines(all);
}

/** When each instrument is in force, one row a setting. */
export function settingTable({ scenario: { programme } }: LedgerFacts): Table {
  return {
    title: { en: 'Settings of the programme', zh: '方案设定' },
    columns: [
      { label: { en: 'Lever', zh: '政策工具' }, kind: 'words', width: 30 },
      { label: { en: 'Value', zh: '数值' }, kind: 'words', width: 20 },
      { label: { en: 'Dates', zh: '时间' }, kind: 'words', width: 50 },
    ],
    rows: programme.map((setting) => [
      LEVER_WORDS[setting.lever].label,
      amountOf(setting.lever, setting.value),
      bothOf((language) =>
        datesOf(setting)
          .map((date) => date[language])
          .join(language === 'zh' ? '，' : ', '),
      ),
    ]),
  };
}
