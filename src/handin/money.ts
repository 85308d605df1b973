/** The money of a programme as tables in whole yuan: by task and account, and by year against what the city means to spend. */
import { inOrder, quantile, valueAt, type LedgerRow } from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { FIRST_YEAR, type FiscalAccount, type TaskId } from '../model/index.ts';
import { FISCAL_ACCOUNT_LABELS } from '../model/words.ts';
import type { LedgerFacts } from './facts.ts';
import { OUTLAY_ACCOUNTS, OUTLAY_YEARS } from './outlays.ts';
import type { Cell, Column, Table } from './table.ts';
import { TASKS, taskName } from './task-names.ts';
import { COMMON } from './words.ts';

export const YUAN = { en: 'yuan, 2019 prices', zh: '元（2019年价）' };
const WIDE = 18;

export const sumOf = (rows: readonly LedgerRow[]) => rows.reduce((sum, { yuan }) => sum + yuan, 0);

/** Tasks of the report, then whatever else the ledger books to, in its order. */
export function bookedTasks(rows: readonly LedgerRow[]): TaskId[] {
  return [...new Set([...TASKS.map(({ id }) => id), ...rows.map(({ task }) => task)])];
}

export function yuanColumn(label: Column['label']): Column {
  return { label, kind: 'number', digits: 0, width: WIDE };
}

const MONEY_HEAD: readonly Column[] = [
  { label: { en: 'No.', zh: '编号' }, kind: 'words', width: 7 },
  { label: { en: 'Task', zh: '任务' }, kind: 'words', width: 30 },
  { label: COMMON.account, kind: 'words', width: 16 },
];

/** One row for each task and account that costs anything, one column a year. */
export function moneyTable({ accounts: { rows } }: LedgerFacts): Table {
  const inYears = (own: readonly LedgerRow[]) => [
    ...OUTLAY_YEARS.map((year) => sumOf(own.filter((row) => row.year === year))),
    sumOf(own),
  ];
  const body = bookedTasks(rows).flatMap((task) =>
    OUTLAY_ACCOUNTS.flatMap((account): Cell[][] => {
      const own = rows.filter((row) => row.task === task && row.account === account);
      if (own.length === 0) return [];
      return [[task, taskName(task), FISCAL_ACCOUNT_LABELS[account], ...inYears(own)]];
    }),
  );
  return {
    title: { en: 'Money by task, account and year', zh: '分任务分科目年度资金' },
    columns: [
      ...MONEY_HEAD,
      ...OUTLAY_YEARS.map((year) => yuanColumn(String(year))),
      yuanColumn(COMMON.total),
    ],
    rows: [...body, [null, COMMON.total, null, ...inYears(rows)]],
    sums: new Set([body.length]),
    notes: [YUAN],
  };
}

/** The same for a page, which has no room for fifteen years: those of the action plan, those after it, and all. */
export function moneySpansTable({ accounts: { rows } }: LedgerFacts): Table {
  const body = bookedTasks(rows).flatMap((task) =>
    OUTLAY_ACCOUNTS.flatMap((account): Cell[][] => {
      const own = rows.filter((row) => row.task === task && row.account === account);
      if (own.length === 0) return [];
      return [[task, taskName(task), FISCAL_ACCOUNT_LABELS[account], ...spansOf(own)]];
    }),
  );
  return {
    title: { en: 'Money by task and account', zh: '分任务分科目资金' },
    columns: [...MONEY_HEAD, ...SPAN_LABELS.map(yuanColumn)],
    rows: [...body, [null, COMMON.total, null, ...spansOf(rows)]],
    sums: new Set([body.length]),
    notes: [YUAN],
  };
}

/** The action plan ends in this year. */
export const PLAN_ENDS = 2025;

/** Years of the action plan, years after it, and all. */
export const SPAN_LABELS = [
  { en: '2021–2025', zh: '2021–2025年' },
  { en: '2026–2035', zh: '2026–2035年' },
  COMMON.total,
] as const;

/** Whole yuan of the rows in each of {@link SPAN_LABELS}. */
export function spansOf(rows: readonly LedgerRow[]): number[] {
  const early = sumOf(rows.filter(({ year }) => year <= PLAN_ENDS));
  const all = sumOf(rows);
  return [early, all - early, all];
}

export const LINE_COLUMNS = [
  { en: 'Yearly line', zh: '年度控制线' },
  { en: 'Above (+) or below (−) the line', zh: '高于（+）或低于（−）控制线' },
] as const;
export const SPREAD = [
  [{ en: 'All runs: mean', zh: '各组推演：均值' }, undefined],
  [{ en: 'All runs: 10% quantile', zh: '各组推演：10%分位' }, 0.1],
  [{ en: 'All runs: 90% quantile', zh: '各组推演：90%分位' }, 0.9],
] as const;

/** One row a year: the accounts, their sum, the line, and what all runs say. */
export function outlayTable(facts: LedgerFacts): Table {
  const { accounts, line } = facts;
  const rows = OUTLAY_YEARS.map((year) =>
    outlayRow(
      facts,
      accounts.rows.filter((row) => row.year === year),
      year,
    ),
  );
  const totals = [...byAccount(accounts.rows), sumOf(accounts.rows)];
  const lines = line === undefined ? [] : lineCells(sumOf(accounts.rows), line * rows.length);
  return {
    title: { en: 'Outlays by year', zh: '年度支出' },
    columns: [
      { label: COMMON.year, kind: 'year', width: 8 },
      ...OUTLAY_ACCOUNTS.map((account) => yuanColumn(FISCAL_ACCOUNT_LABELS[account])),
      yuanColumn(COMMON.total),
      ...(line === undefined ? [] : LINE_COLUMNS.map(yuanColumn)),
      ...SPREAD.map(([label]) => yuanColumn(label)),
    ],
    rows: [...rows, [COMMON.total, ...totals, ...lines, ...SPREAD.map(() => null)]],
    sums: new Set([rows.length]),
    notes: [YUAN],
  };
}

function outlayRow(facts: LedgerFacts, own: readonly LedgerRow[], year: number): Cell[] {
  const { line } = facts;
  const total = sumOf(own);
  return [
    year,
    ...byAccount(own),
    total,
    ...(line === undefined ? [] : lineCells(total, line)),
    ...spreadIn(facts, year),
  ];
}

const lineCells = (total: number, line: number): number[] => [line, total - line];

function byAccount(rows: readonly LedgerRow[]): number[] {
  return OUTLAY_ACCOUNTS.map((account: FiscalAccount) =>
    sumOf(rows.filter((row) => row.account === account)),
  );
}

/** Yuan in one of the indicator's units. */
const UNIT = 1e8;

/** What all runs spend in a year: their mean and the ends of four in five of them. */
export function spreadIn({ runs }: LedgerFacts, year: number): (number | null)[] {
  const month = monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
  const costs = inOrder(runs)
    .map(({ treatment }) => valueAt(treatment, 'fiscalCost', month) * UNIT)
    .sort((a, b) => a - b);
  if (costs.length === 0) return SPREAD.map(() => null);
  const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
  return SPREAD.map(([, share]) => Math.round(share === undefined ? mean : quantile(costs, share)));
}
