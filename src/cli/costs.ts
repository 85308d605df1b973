/** What a programme costs, by account. */
import { compare, type PairedRun } from '../experiment/index.ts';
import { monthIndex } from '../kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  LAST_YEAR,
  MILESTONE_YEARS,
  type IndicatorId,
} from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Io } from './io.ts';
import { fixed, tableOf } from './rows.ts';

/** Indicators that say what a programme costs, the total last. */
export const COST_ACCOUNTS = [
  'budgetOutlay',
  'fundOutlay',
  'bondOutlay',
  'feeOutlay',
  'fiscalCost',
] as const satisfies readonly IndicatorId[];

const WORDS = {
  en: {
    head: 'Fiscal cost by account',
    id: 'ID',
    unit: 'Unit',
    total: (from: number) => `${from}–${LAST_YEAR}`,
  },
  zh: {
    head: '财政成本（分账户）',
    id: '标识',
    unit: '单位',
    total: (from: number) => `${from}—${LAST_YEAR}年`,
  },
} as const;

const MONTHS_PER_YEAR = 12;
const FIRST = FIRST_YEAR + BRANCH_MONTH / MONTHS_PER_YEAR;

/** Outlays of a programme by account: mean over replicates, in each milestone year and over the horizon. */
export function costRows(runs: readonly PairedRun[]) {
  const years = Array.from({ length: LAST_YEAR - FIRST + 1 }, (_, index) => FIRST + index);
  const inYear = (account: IndicatorId, year: number) =>
    compare(runs, account, monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR)).treatment;
  return COST_ACCOUNTS.map((account) => ({
    account,
    unit: INDICATOR_WORDS[account].unit.en,
    years: MILESTONE_YEARS.map((year) => ({ year, cost: inYear(account, year) })),
    total: years.reduce((sum, year) => sum + inYear(account, year), 0),
  }));
}

export function printCosts(io: Io, runs: readonly PairedRun[]): void {
  const words = WORDS[io.language];
  const head = [
    words.head,
    words.id,
    words.unit,
    ...MILESTONE_YEARS.map(String),
    words.total(FIRST),
  ];
  const table = tableOf(head, 3);
  for (const { account, years, total } of costRows(runs)) {
    const { label, unit } = INDICATOR_WORDS[account];
    const cells = [...years.map(({ cost }) => cost), total].map((cost) => fixed(account, cost));
    table.push([label[io.language], account, unit[io.language], ...cells]);
  }
  io.out(`\n${table.toString()}`);
}
