/** The white paper: one document on a programme, from what is without it to what nobody can say of it. */
import type { Text } from '../kernel/declare.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  MILESTONE_YEARS,
  rulesOf,
} from '../model/index.ts';
import { baselineTable, classTable } from './city-tables.ts';
import { effectRows } from './effect-rows.ts';
import type { WhitePaperFacts } from './facts.ts';
import { leadOf } from './lead.ts';
import { limitsOf } from './limits.ts';
import { methodsOf } from './methods.ts';
import { LINE_COLUMNS, outlayTable } from './money.ts';
import { OUTLAY_ACCOUNTS } from './outlays.ts';
import type { Chapter, Paper } from './paper.ts';
import { picked, placesFrom } from './picked.ts';
import { NO_RULES, ruleTable } from './rule-table.ts';
import { bothOf, type Table } from './table.ts';
import { targetTable } from './target-table.ts';
import { settingTable, SHARED_OUT, taskTable } from './tasks.ts';
import { DISTRIBUTION, HARM } from './told.ts';

/** Chapters are numbered as they stand: one that has nothing to say is left out. */
export function whitePaper(facts: WhitePaperFacts): Paper {
  const { title } = facts.scenario;
  const chapters = [
    situation(facts),
    tasks(facts),
    money(facts),
    { title: { en: 'Targets', zh: '目标' }, tables: [targetTable(facts, TARGETS)] },
    effects(facts),
    risks(facts),
    distribution(facts),
    cases(facts),
    { title: { en: 'Methods', zh: '方法' }, paragraphs: methodsOf(facts) },
    { title: { en: 'Limits', zh: '局限' }, paragraphs: limitsOf(facts) },
    { title: { en: 'Settings', zh: '方案设定' }, tables: [settingTable(facts)] },
  ].filter((chapter) => chapter !== undefined);
  return {
    title: bothOf((language) => `${title[language]}${KIND[language]}`),
    lead: leadOf(facts),
    page: 'upright',
    chapters: chapters.map(numbered),
  };
}

const KIND: Text = { en: ': white paper', zh: '：白皮书' };
const TARGETS: Text = {
  en: 'Targets of the report and of the programme',
  zh: '报告目标与方案自定目标',
};
const DIGITS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

type Titled = Chapter & { readonly title: Text };

function numbered({ title, ...chapter }: Titled, at: number): Chapter {
  const tens = at < DIGITS.length ? '' : '十';
  const digit = DIGITS[at % DIGITS.length] ?? '';
  return { ...chapter, title: { en: `${at + 1} ${title.en}`, zh: `${tens}${digit}、${title.zh}` } };
}

/** Last year before the zone, then the milestones. */
const YEARS = [FIRST_YEAR + BRANCH_MONTH / 12 - 1, ...MILESTONE_YEARS];
const HEADLINES = INDICATOR_IDS.filter((id) => INDICATORS[id].headline);

function situation(facts: WhitePaperFacts): Titled {
  const ids = HEADLINES.filter((id) => id !== 'fiscalCost');
  return {
    title: { en: 'Situation without the zone', zh: '无试验区基准情况' },
    tables: [baselineTable(facts, ids, YEARS)],
  };
}

/** Columns of the task ledger that a page has room for: task, instruments, dates, what shows it, and money. */
const OF_TASKS = [0, 1, 4, 5, 6, 11];

function tasks(facts: WhitePaperFacts): Titled {
  const title = { en: 'Tasks with their instruments and money', zh: '任务、政策工具与资金' };
  return {
    title: { en: 'Tasks', zh: '任务' },
    tables: [{ ...picked(taskTable(facts), title, OF_TASKS), notes: [SHARED_OUT] }],
  };
}

function money(facts: WhitePaperFacts): Titled {
  const table = outlayTable(facts);
  const total = 1 + OUTLAY_ACCOUNTS.length;
  const lines = facts.line === undefined ? 0 : LINE_COLUMNS.length;
  const against: Table = picked(
    table,
    {
      en: 'Outlays against the yearly line and over all runs',
      zh: '年度支出与控制线、各组推演对照',
    },
    [0, total, ...placesFrom(table, total + 1)],
  );
  return {
    title: { en: 'Money', zh: '资金' },
    tables: [
      picked(
        table,
        { en: 'Outlays by year and account', zh: '分年度分科目支出' },
        placesFrom(table, 0, total + 1),
      ),
      lines === 0
        ? { ...against, title: { en: 'Outlays over all runs', zh: '各组推演年度支出' } }
        : against,
    ],
  };
}

function effects(facts: WhitePaperFacts): Titled {
  return {
    title: { en: 'Effects', zh: '效果' },
    tables: [
      effectRows(
        { en: 'Headline effects', zh: '主要指标的效果' },
        facts,
        HEADLINES,
        MILESTONE_YEARS,
      ),
    ],
  };
}

function risks(facts: WhitePaperFacts): Titled {
  const hasRules = rulesOf(facts.scenario.programme).length > 0;
  return {
    title: { en: 'Risks and harm', zh: '风险与危害' },
    paragraphs: hasRules ? [] : [NO_RULES],
    tables: [
      effectRows({ en: 'Harm', zh: '危害' }, facts, HARM, MILESTONE_YEARS),
      ...(hasRules ? [ruleTable(facts)] : []),
    ],
  };
}

function distribution(facts: WhitePaperFacts): Titled {
  const byClass = classTable(facts);
  return {
    title: { en: 'Distribution of effects', zh: '分布影响' },
    tables: [
      effectRows(
        { en: 'Who gains and who bears it', zh: '受益与承担' },
        facts,
        DISTRIBUTION,
        MILESTONE_YEARS,
      ),
      ...(byClass === undefined ? [] : [byClass]),
    ],
  };
}

/** Nothing while there are none. */
function cases({ cases: told }: WhitePaperFacts): Titled | undefined {
  if (told.length === 0) return undefined;
  return { title: { en: 'Cases', zh: '典型案例' }, paragraphs: told };
}
