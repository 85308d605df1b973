/** Programmes side by side on two pages: black ink tells them apart by dash and letter. */
import { inYear, presentValueOf, type EqualMoney } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  LAST_YEAR,
  MILESTONE_YEARS,
} from '../model/index.ts';
import type { CompareFacts, Contending } from './compare-facts.ts';
import { costTable, effectTable, winTable } from './compare-tables.ts';
import { differTable } from './differ-table.ts';
import { indicatorWords } from './effect-rows.ts';
import { seedsOf } from './long.ts';
import type { Course, Figure, Paper } from './paper.ts';
import { numberWords } from './said.ts';
import { dashOf } from './signs.ts';
import { bothOf, type Words } from './table.ts';

export function comparePaper(facts: CompareFacts): Paper {
  return {
    title: { en: 'Programmes compared', zh: '方案比较' },
    lead: [
      ...facts.programmes.map((each) => programmeWords(each, facts.budget)),
      ...madeWords(facts),
    ],
    page: 'upright',
    chapters: [
      { figures: [courseFigure(facts)], tables: [effectTable(facts)] },
      { tables: [costTable(facts), winTable(facts), differTable(facts)] },
    ],
  };
}

/** A programme by its signs, with what was done to its money. */
function programmeWords({ letter, scenario, money }: Contending, budget: number | undefined): Text {
  const { typed } = dashOf(letter);
  const said = money === undefined || budget === undefined ? undefined : moneyWords(money, budget);
  return bothOf((language) => {
    const aside = said === undefined ? '' : language === 'zh' ? `（${said.zh}）` : ` (${said.en})`;
    return `${letter} ${typed}  ${scenario.title[language]}${aside}`;
  });
}

const HUNDRED_MILLION = 1e8;

function moneyWords({ factor, cost, end }: EqualMoney, budget: number): Text {
  const [own, asked] = [cost, presentValueOf(budget)].map((yuan) =>
    numberWords(yuan / HUNDRED_MILLION, 1),
  );
  const ended = ENDS[end];
  return {
    en: `money × ${factor}: net present cost ${own ?? ''} of ${asked ?? ''}, 100 million yuan; ${ended.en}`,
    zh: `资金类工具×${factor}：净现值成本${own ?? ''}亿元，预算${asked ?? ''}亿元，${ended.zh}`,
  };
}

const ENDS = {
  met: { en: 'meets the budget', zh: '达到预算' },
  nearest: { en: 'the nearest that was found', zh: '为试算中最接近者' },
  unspent: { en: 'cannot spend the budget', zh: '预算用不完' },
  'own cost': { en: 'no money levers, at its own cost', zh: '无资金类工具，按自身成本比较' },
  'too dear': { en: 'costs more before any money', zh: '未计资金已超预算' },
} as const satisfies Readonly<Record<EqualMoney['end'], Text>>;

function madeWords({ programmes, made }: CompareFacts): Words[] {
  const [first] = programmes;
  if (first === undefined) return [];
  const { seed, scale } = first.scenario;
  const { runs } = first;
  const seeds = seedsOf({ runs, seed });
  const individuals = Math.round(1 / scale);
  return [
    {
      en: `${runs.length} pairs for each programme on the same random numbers (${seeds.en}), scale 1/${individuals}. The model stops learning in December 2020. All agents are synthetic. ${made}`,
      zh: `各方案均为${runs.length}组配对推演，使用同一公共随机数（${seeds.zh}），抽样比例1∶${individuals}；以2020年末信息为起点，主体均为虚拟。${made}`,
    },
  ];
}

const FIRST = FIRST_YEAR + BRANCH_MONTH / 12 - 1;
const YEARS = Array.from({ length: LAST_YEAR - FIRST + 1 }, (_, at) => FIRST + at);

/** Median paired differences of each December, with intervals at the milestone years. */
function courseFigure({ programmes, indicator }: CompareFacts): Figure {
  const words = indicatorWords(indicator);
  return {
    title: { en: `Effect on: ${words.en}`, zh: `对“${words.zh}”的效果` },
    lines: {
      en: 'Median of the paired difference from no zone, each December.',
      zh: '与无试验区基准配对差值的中位数，各年12月。',
    },
    bars: { en: 'Bars: 95% interval.', zh: '竖线为95%区间。' },
    digits: INDICATORS[indicator].digits,
    years: YEARS,
    courses: programmes.map(({ letter, runs }): Course => {
      const found = (year: number) => inYear(runs, indicator, year);
      const ends = MILESTONE_YEARS.map((year) => {
        const { medianLow, medianHigh } = found(year);
        return [year, [medianLow, medianHigh]] as const;
      });
      return {
        letter,
        values: YEARS.map((year) => found(year).median),
        ends: new Map(ends.filter(([, pair]) => pair.every(Number.isFinite))),
      };
    }),
  };
}
