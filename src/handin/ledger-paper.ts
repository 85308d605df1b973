/** The task ledger as a paper: tasks, money, outlays by year, effects, settings, and what all of it was made with. */
import { compare } from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, INDICATORS, MILESTONE_YEARS } from '../model/index.ts';
import { effectsTaken } from './effects.ts';
import type { LedgerFacts } from './facts.ts';
import { leadOf } from './lead.ts';
import { moneySpansTable, moneyTable, outlayTable } from './money.ts';
import type { Paper } from './paper.ts';
import { settingTable, taskTable } from './tasks.ts';
import type { Table } from './table.ts';

/** @param on a sheet has room for every year, a page has not */
export function ledgerPaper(facts: LedgerFacts, on: 'sheet' | 'page'): Paper {
  return {
    title: facts.scenario.title,
    lead: leadOf(facts),
    page: 'on its side',
    chapters: [
      {
        tables: [
          taskTable(facts),
          on === 'sheet' ? moneyTable(facts) : moneySpansTable(facts),
          outlayTable(facts),
          ...(facts.runs.length === 0 ? [] : [effectTable(facts)]),
          settingTable(facts),
        ],
      },
    ],
  };
}

/** Headline indicators at the milestone years. */
export function effectTable({ runs, scenario: { seed } }: LedgerFacts): Table {
  const ids = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);
  const effects = ids.flatMap((id) =>
    MILESTONE_YEARS.map((year) => ({
      row: compare(runs, id, monthIndex(FIRST_YEAR, year, MONTHS_PER_YEAR)),
    })),
  );
  const title = { en: 'Effects', zh: '主要指标' };
  return effectsTaken(title, effects, { runs, seed }).wide;
}
