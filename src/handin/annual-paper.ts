/** The annual assessment as a paper: what a review of one year would see, and what it could not see yet. */
import type { AnnualFacts } from './facts.ts';
import { rulesOf } from '../model/index.ts';
import { effectRows } from './effect-rows.ts';
import { laterTable, onTheWayTable, yearsAfter } from './later-effects.ts';
import { leadOf } from './lead.ts';
import { idleTasks, leverTable } from './lever-year.ts';
import type { Chapter, Paper } from './paper.ts';
import { NO_RULES, ruleTable } from './rule-table.ts';
import { lagTable, planTable } from './shown-figures.ts';
import { targetTable } from './target-table.ts';
import { bothOf, type Words } from './table.ts';
import { DISTRIBUTION, HARM } from './told.ts';
import { yearMoneyTable } from './year-money.ts';

/** Money is of one run, all else of the ensemble. */
export function annualPaper(facts: AnnualFacts): Paper {
  return {
    title: titleOf(facts),
    lead: leadOf(facts),
    page: 'on its side',
    chapters: [
      { title: { en: '1 Plan and figures', zh: '一、计划与数据' }, tables: [planTable(facts)] },
      targetChapter(facts),
      leverChapter(facts),
      { title: { en: '4 Outlays', zh: '四、支出' }, tables: [yearMoneyTable(facts)] },
      harmChapter(facts),
      unseenChapter(facts),
    ],
  };
}

function titleOf({ scenario, year }: AnnualFacts): Words {
  const { title } = scenario;
  return bothOf((language) =>
    language === 'zh' ? `${title.zh}：${year}年度评估` : `${title.en}: annual assessment ${year}`,
  );
}

function targetChapter(facts: AnnualFacts): Chapter {
  const { year, cells } = facts;
  const isDue = (of: number) => of <= year;
  const due = cells.some(({ cell }) => isDue(cell.year));
  const open = cells.some(({ cell }) => !isDue(cell.year));
  const dueTitle = { en: `Due by the end of ${year}`, zh: `${year}年末前到期的目标` };
  const openTitle = { en: `Due after ${year}`, zh: `${year}年后到期的目标` };
  return {
    title: { en: '2 Targets', zh: '二、目标' },
    tables: [
      ...(due ? [targetTable(facts, dueTitle, isDue)] : []),
      ...(open ? [targetTable(facts, openTitle, (of) => !isDue(of))] : []),
    ],
  };
}

function leverChapter(facts: AnnualFacts): Chapter {
  const hasRules = rulesOf(facts.scenario.programme).length > 0;
  return {
    title: { en: '3 Levers and rules', zh: '三、政策工具与触发条件' },
    paragraphs: [idleTasks(facts), ...(hasRules ? [] : [NO_RULES])],
    tables: [leverTable(facts), ...(hasRules ? [ruleTable(facts, facts.year)] : [])],
  };
}

function harmChapter(facts: AnnualFacts): Chapter {
  return {
    title: { en: '5 Harm and distribution', zh: '五、危害与分布影响' },
    tables: [
      effectRows({ en: 'Harm', zh: '危害' }, facts, HARM, [facts.year]),
      effectRows({ en: 'Distribution of effects', zh: '分布影响' }, facts, DISTRIBUTION, [
        facts.year,
      ]),
    ],
  };
}

function unseenChapter(facts: AnnualFacts): Chapter {
  const { year } = facts;
  const isLast = yearsAfter(year).length === 0;
  return {
    title: {
      en: `6 What a review of ${year} could not see yet`,
      zh: `六、${year}年评估时尚看不到的情况`,
    },
    paragraphs: isLast
      ? [
          {
            en: 'The model ends with this year: later effects are not simulated.',
            zh: '推演止于本年，此后效果未作推演。',
          },
        ]
      : [],
    tables: [lagTable(facts), onTheWayTable(facts), ...(isLast ? [] : [laterTable(facts)])],
  };
}
