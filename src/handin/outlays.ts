/** Outlays of a programme by year and account over an ensemble, in long format: what the ledger card draws. */
import { compare } from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { BRANCH_MONTH, FIRST_YEAR, LAST_YEAR, type FiscalAccount } from '../model/index.ts';
import { FISCAL_ACCOUNT_LABELS, INDICATOR_WORDS } from '../model/words.ts';
import { longTable, type LongRow, type Sample } from './long.ts';
import type { Column, Table } from './table.ts';
import { COMMON } from './words.ts';

/** The indicator of each account. */
export const OUTLAYS = {
  generalBudget: 'budgetOutlay',
  investmentFund: 'fundOutlay',
  specialBonds: 'bondOutlay',
  feesWaived: 'feeOutlay',
} as const satisfies Record<FiscalAccount, string>;

export const OUTLAY_ACCOUNTS = Object.keys(OUTLAYS) as FiscalAccount[];

/** Years in which a programme can cost anything. */
export const OUTLAY_YEARS = Array.from(
  { length: LAST_YEAR - FIRST_YEAR + 1 - BRANCH_MONTH / MONTHS_PER_YEAR },
  (_, index) => FIRST_YEAR + BRANCH_MONTH / MONTHS_PER_YEAR + index,
);

const TITLE = { en: 'Programme ledger', zh: '方案财政台账' };

/** Mean of an account over the runs, 100 million yuan. */
export function outlayIn(account: FiscalAccount, year: number, { runs }: Sample): number {
  return compare(runs, OUTLAYS[account], december(year)).treatment;
}

function december(year: number): number {
  return monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR);
}

/** The means of the runs, and in total the sum of what the rows say. */
export function outlaysLong(sample: Sample): Table {
  const rows = OUTLAY_YEARS.flatMap((year): LongRow[] =>
    OUTLAY_ACCOUNTS.map((account) => ({
      month: december(year),
      what: FISCAL_ACCOUNT_LABELS[account],
      series: COMMON.scenario,
      statistic: COMMON.mean,
      value: outlayIn(account, year, sample),
      unit: INDICATOR_WORDS[OUTLAYS[account]].unit,
      pairs: sample.runs.length,
    })),
  );
  return longTable(TITLE, rows, sample);
}

/** One row a year, one column an account. */
export function outlaysWide(sample: Sample): Table {
  const digits = 1;
  const columns: Column[] = [
    { label: COMMON.year, kind: 'year' },
    ...OUTLAY_ACCOUNTS.map((account) => ({
      label: FISCAL_ACCOUNT_LABELS[account],
      kind: 'number' as const,
      digits,
    })),
    { label: COMMON.total, kind: 'number', digits },
  ];
  const rows = OUTLAY_YEARS.map((year) => {
    const values = OUTLAY_ACCOUNTS.map((account) => outlayIn(account, year, sample));
    return [year, ...values, values.reduce((sum, value) => sum + value, 0)];
  });
  return { title: TITLE, columns, rows };
}
