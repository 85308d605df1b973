/** The money of one year, and of all years up to it, by account, against what the city means to spend. */
import { FISCAL_ACCOUNT_LABELS } from '../model/words.ts';
import type { AnnualFacts } from './facts.ts';
import { LINE_COLUMNS, SPREAD, spreadIn, sumOf, YUAN, yuanColumn } from './money.ts';
import { OUTLAY_ACCOUNTS, OUTLAY_YEARS } from './outlays.ts';
import type { Cell, Table } from './table.ts';
import { COMMON } from './words.ts';

/** The rows add up to those of the ledger, to the yuan; below the total stand the line and what all runs say. */
export function yearMoneyTable(facts: AnnualFacts): Table {
  const { accounts, year, replicate } = facts;
  const [first = year, last = year] = [OUTLAY_YEARS[0], OUTLAY_YEARS.at(-1)];
  const sums = (rows: typeof accounts.rows) => [
    sumOf(rows.filter((row) => row.year === year)),
    sumOf(rows.filter((row) => row.year <= year)),
    sumOf(rows),
  ];
  const body = OUTLAY_ACCOUNTS.map((account): Cell[] => [
    FISCAL_ACCOUNT_LABELS[account],
    ...sums(accounts.rows.filter((row) => row.account === account)),
  ]);
  const totals = sums(accounts.rows);
  const spread = spreadIn(facts, year);
  return {
    title: { en: `Outlays in ${year} and to date`, zh: `${year}年及累计支出` },
    columns: [
      { label: COMMON.account, kind: 'words', width: 40 },
      yuanColumn({ en: String(year), zh: `${year}年` }),
      yuanColumn({ en: `${first}–${year}`, zh: `${first}–${year}年` }),
      yuanColumn({ en: `${first}–${last}`, zh: `${first}–${last}年` }),
    ],
    rows: [
      ...body,
      [COMMON.total, ...totals],
      ...lineRows(facts, totals),
      ...SPREAD.map(([label], at): Cell[] => [label, spread[at] ?? null, null, null]),
    ],
    sums: new Set([body.length]),
    notes: [
      YUAN,
      {
        en: `By account: run ${replicate}, to the yuan, as the ledger prints it.`,
        zh: `分科目为第${replicate}组推演，精确到元，与台账一致。`,
      },
    ],
  };
}

function lineRows({ line, year }: AnnualFacts, totals: readonly number[]): Cell[][] {
  if (line === undefined) return [];
  const years = [1, OUTLAY_YEARS.filter((each) => each <= year).length, OUTLAY_YEARS.length];
  const lines = years.map((count) => count * line);
  const above = lines.map((each, at) => (totals[at] ?? 0) - each);
  const [lineLabel, aboveLabel] = LINE_COLUMNS;
  return [
    [lineLabel, ...lines],
    [aboveLabel, ...above],
  ];
}
