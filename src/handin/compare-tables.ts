/** The tables of a comparison on paper: one column a programme, each figure over its interval. */
import { COST_LINES, pairsNeeded, type CostLine, type Win } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import { INDICATORS, MILESTONE_YEARS } from '../model/index.ts';
import type { CompareFacts } from './compare-facts.ts';
import { CLARITY, CLARITY_NOTE, indicatorWords } from './effect-rows.ts';
import { costsOf, effectOf, winsIn, type FoundEffect } from './ran.ts';
import { numberWords, signedWords } from './said.ts';
import { dashOf } from './signs.ts';
import { bothOf, type Cell, type Column, type Table } from './table.ts';
import { toldOf, type Kind } from './told.ts';
import { COMMON } from './words.ts';

/** A column for each, under its letter and dash. */
export function programmeColumns({ programmes }: CompareFacts): Column[] {
  return programmes.map(({ letter }) => ({
    label: `${letter} ${dashOf(letter).typed}`,
    kind: 'words',
    width: 20,
  }));
}

const KINDS: Readonly<Record<Kind, Text>> = {
  chosen: { en: '', zh: '' },
  harm: { en: 'Harm: ', zh: '危害：' },
  distribution: { en: 'Distribution: ', zh: '分布影响：' },
  cost: { en: '', zh: '' },
};

/** The indicator looked at, harm, distribution and cost at the milestone years. */
export function effectTable(facts: CompareFacts): Table {
  const { programmes, indicator } = facts;
  const rows = toldOf(indicator).flatMap(([id, kind]) =>
    MILESTONE_YEARS.map((year, at): Cell[] => {
      const found = programmes.map((each) => effectOf(each, id, year));
      const words = indicatorWords(id);
      const name = bothOf((language) => `${KINDS[kind][language]}${words[language]}`);
      const base = found[0]?.row.baseline ?? Number.NaN;
      return [
        at === 0 ? name : null,
        year,
        Number.isFinite(base) ? numberWords(base, INDICATORS[id].digits) : null,
        ...found.map(effectWords),
      ];
    }),
  );
  return {
    title: { en: 'Effects at 2022, 2025 and 2035', zh: '2022年、2025年、2035年效果' },
    columns: [
      { label: COMMON.indicator, kind: 'words', width: 34 },
      { label: COMMON.year, kind: 'year', width: 7 },
      { label: COMMON.baseline, kind: 'words', width: 12 },
      ...programmeColumns(facts),
    ],
    rows,
    notes: [MEDIANS, CLARITY_NOTE],
  };
}

const MEDIANS: Text = {
  en: 'Median of the paired difference from no zone, with its 95% interval in brackets.',
  zh: '与无试验区基准配对差值的中位数，括号内为95%区间。',
};

function effectWords({ row, clarity }: FoundEffect): Text | null {
  const { digits } = INDICATORS[row.indicator];
  const { median, difference, medianLow, medianHigh } = row;
  if (Number.isNaN(median)) return null;
  if (median === 0 && difference === 0) return { en: '0', zh: '0' };
  const ends = Number.isNaN(medianLow)
    ? ''
    : ` (${signedWords(medianLow, digits)}…${signedWords(medianHigh, digits)})`;
  const remark = bothOf((language) =>
    clarity === 'clear' ? '' : ` ${CLARITY[clarity][language]}`,
  );
  return bothOf((language) => `${signedWords(median, digits)}${ends}${remark[language]}`);
}

const COSTS: Readonly<Record<CostLine, Text>> = {
  gross: { en: 'Paid, gross', zh: '总支出' },
  returned: { en: 'Paid back by funds', zh: '基金回款' },
  equity: { en: 'Held in funds', zh: '基金在持权益' },
  revenue: { en: 'More revenue (not netted)', zh: '增加的市级税收（不冲减）' },
  netPresent: { en: 'Net present cost', zh: '净现值成本' },
};

const HUNDRED_MILLION = 1e8;

export function costTable(facts: CompareFacts): Table {
  const { programmes, indicator } = facts;
  const costs = programmes.map((each) => costsOf(each, indicator));
  const sum = (yuan: number) => numberWords(yuan / HUNDRED_MILLION, 1);
  return {
    title: {
      en: 'Cost 2021–2035, 100 million yuan of 2019 at the end of 2020',
      zh: '2021—2035年成本，亿元（2019年价，折现至2020年末）',
    },
    columns: [
      { label: { en: 'Present value', zh: '现值' }, kind: 'words', width: 34 },
      ...programmeColumns(facts),
    ],
    rows: COST_LINES.map((line): Cell[] => [
      COSTS[line],
      ...costs.map(({ lines: own }) => {
        const { median, low, high } = own[line];
        const ends = Number.isNaN(low) ? '' : ` (${sum(low)}…${sum(high)})`;
        return `${sum(median)}${ends}`;
      }),
    ]),
  };
}

/** Every duel of programmes and of each with no zone. */
export function winTable({ programmes, indicator }: CompareFacts): Table {
  const wins = winsIn(programmes, indicator);
  const hasAim = INDICATORS[indicator].aim !== 'none' && indicator !== 'fiscalCost';
  const years = hasAim ? MILESTONE_YEARS : [];
  const duels = [...new Map(wins.map((win) => [`${win.first} ${win.second}`, win])).values()];
  const name = indicatorWords(indicator);
  const columns = years.map((year): Column => ({ label: String(year), kind: 'words', width: 18 }));
  return {
    title: {
      en: `Who does better, in how many pairs: ${name.en}`,
      zh: `胜出组数：${name.zh}`,
    },
    columns: [
      { label: { en: 'Duel', zh: '对比' }, kind: 'words', width: 24 },
      ...columns,
      { label: { en: 'Net cost, 2021–35', zh: '净现值成本' }, kind: 'words', width: 18 },
    ],
    rows: duels.map((duel): Cell[] => {
      const own = wins.filter(
        ({ first, second }) => first === duel.first && second === duel.second,
      );
      const cost = own.find((win) => win.indicator === 'netPresentCost');
      const found = years.map((year) =>
        own.find((win) => win.indicator === indicator && win.year === year),
      );
      return [duelWords(duel), ...[...found, cost].map(winWords)];
    }),
    notes: [
      {
        en: `On the same draws; a tie is half a win; 0 is no zone. In brackets: 95% interval of the chance, per cent.${pairsNeeded(indicator) === undefined ? '' : ' Chance decides much of this indicator.'}`,
        zh: `同一公共随机数下比较，持平计半组；0为无试验区基准。括号内为胜出概率的95%区间（%）。${pairsNeeded(indicator) === undefined ? '' : '该指标受偶然因素影响大。'}`,
      },
    ],
  };
}

function duelWords({ first, second }: Win): Text {
  return { en: `${first} better than ${second}`, zh: `${first}优于${second}` };
}

const PERCENT = 100;

function winWords(win: Win | undefined): Text | null {
  if (win === undefined || win.pairs === 0) return null;
  const { wins, pairs, low, high } = win;
  const [from, to] = [low, high].map((share) => numberWords(share * PERCENT, 0));
  const count = numberWords(wins, Number.isInteger(wins) ? 0 : 1);
  const ends = ` (${from ?? ''}–${to ?? ''})`;
  return { en: `${count} of ${pairs}${ends}`, zh: `${pairs}组中${count}组${ends}` };
}
