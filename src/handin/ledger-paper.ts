/** The task ledger as a paper: tasks, money, outlays by year, effects, settings, and what all of it was made with. */
import { compare } from '../experiment/index.ts';
import { monthIndex, MONTHS_PER_YEAR } from '../kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, INDICATORS, MILESTONE_YEARS } from '../model/index.ts';
import { effectsTaken } from './effects.ts';
import type { LedgerFacts, Paper } from './facts.ts';
import { seedsOf } from './long.ts';
import { moneySpansTable, moneyTable, outlayTable } from './money.ts';
import { settingTable, taskTable } from './tasks.ts';
import type { Table, Words } from './table.ts';

/** @param on a sheet has room for every year, a page has not */
export function ledgerPaper(facts: LedgerFacts, on: 'sheet' | 'page'): Paper {
  return {
    title: facts.scenario.title,
    lead: leadOf(facts),
    tables: [
      taskTable(facts),
      on === 'sheet' ? moneyTable(facts) : moneySpansTable(facts),
      outlayTable(facts),
      ...(facts.runs.length === 0 ? [] : [effectTable(facts)]),
      settingTable(facts),
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

function leadOf({ scenario, replicate, accounts, runs, fingerprint, made }: LedgerFacts): Words[] {
  const { seed, scale } = scenario;
  const individuals = Math.round(1 / scale);
  const seeds = seedsOf({ runs, seed });
  return [
    {
      en: `Money: run ${replicate}, to the yuan, at 2019 prices; ${accounts.total.toLocaleString('en')} yuan in all. Effects: ${runs.length} paired runs (${seeds.en}).`,
      zh: `资金为第${replicate}组推演，精确到元，按2019年价格计，合计${accounts.total.toLocaleString('en')}元；效果为${runs.length}组配对推演（${seeds.zh}）。`,
    },
    {
      en: 'The model stops learning in December 2020: figures for 2021 on are simulated. All firms, funds and people are synthetic.',
      zh: '以2020年末信息为起点的推演，已过年份并非预报；所有企业、基金和人员均为虚拟主体。',
    },
    {
      en: `Scale 1/${individuals}. Fingerprint ${fingerprint ?? 'not computed'}. ${made}`,
      zh: `抽样比例1∶${individuals}。结果指纹${fingerprint ?? '尚未得出'}。${made}`,
    },
  ];
}
