/** The plan against the model as statistics show it: what the paths to the targets ask for, and what the runs come to. */
import { compareSamples, publishedPairs, quantile } from '../experiment/index.ts';
import { milestonesOf, type Milestone } from '../experiment/targets/index.ts';
import { monthLabel, yearOf } from '../kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, INDICATORS, type IndicatorId } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import { indicatorWords } from './effect-rows.ts';
import type { AnnualFacts } from './facts.ts';
import { december, knownFrom, latestKnown } from './known.ts';
import { numberOrNothing, type Cell, type Column, type Table, type Words } from './table.ts';
import { COMMON } from './words.ts';

const number = (label: Words): Column => ({ label, kind: 'number', digits: 1, width: 13 });

const COLUMNS: readonly Column[] = [
  { label: COMMON.indicator, kind: 'words', width: 32 },
  number({ en: 'Planned: on the path to the target', zh: '计划：目标路径上的数值' }),
  { label: { en: 'Target of', zh: '目标年份' }, kind: 'year', width: 8 },
  number({ en: 'No-zone baseline, mean', zh: '无试验区基准均值' }),
  number({ en: 'Scenario, mean', zh: '方案情景均值' }),
  number({ en: 'Scenario, 10% of runs below', zh: '方案情景10%分位' }),
  number({ en: 'Scenario, 10% of runs above', zh: '方案情景90%分位' }),
  number(COMMON.effect),
  number(COMMON.lowEnd),
  number(COMMON.highEnd),
];

/** Indicators that statistics show and that are told first, or that a target is decided by. */
export function shownIndicators(facts: AnnualFacts): IndicatorId[] {
  return INDICATOR_IDS.filter((id) => {
    const { published, headline } = INDICATORS[id];
    return published !== undefined && (headline || pathOf(facts, id).length > 0);
  });
}

function pathOf({ cells, comparators, runs, scenario }: AnnualFacts, id: IndicatorId): Milestone[] {
  const asked = cells.map(({ cell }) => cell);
  return milestonesOf(id, { cells: asked, comparators }, { runs, seed: scenario.seed });
}

export function planTable(facts: AnnualFacts): Table {
  const ids = shownIndicators(facts);
  return {
    title: {
      en: `Plan and model as statistics would show ${facts.year}`,
      zh: `${facts.year}年计划值与统计口径推演值`,
    },
    columns: COLUMNS,
    rowDigits: ids.map((id) => INDICATORS[id].digits),
    rows: ids.map((id) => planRow(facts, id)),
    notes: [
      {
        en: 'Planned: a straight line from December 2020 to the next target that the indicator decides. Empty where none does.',
        zh: '计划值：自2020年12月至该指标所决定的下一目标的直线上的数值；无此目标的留空。',
      },
      {
        en: 'Simulated figures carry the error of the statistics, the same in both arms.',
        zh: '推演值含统计误差，基准与方案误差相同。',
      },
    ],
  };
}

function planRow(facts: AnnualFacts, id: IndicatorId): Cell[] {
  const { runs, year, scenario } = facts;
  const month = december(year);
  const pairs = publishedPairs(runs, { indicator: id, december: month, seed: scenario.seed });
  const row = compareSamples(id, month, pairs);
  const treated = pairs
    .map(([, value]) => value)
    .filter((value) => !Number.isNaN(value))
    .sort((a, b) => a - b);
  const { value, next } = plannedIn(pathOf(facts, id), month);
  return [
    indicatorWords(id),
    numberOrNothing(value),
    next ?? null,
    ...[row.baseline, row.treatment, quantile(treated, 0.1), quantile(treated, 0.9)].map(
      numberOrNothing,
    ),
    ...[row.median, row.medianLow, row.medianHigh].map(numberOrNothing),
  ];
}

/** Where the path to the targets is in a month, and the year of the target that it leads to. */
export function plannedIn(
  path: readonly Milestone[],
  month: number,
): { readonly value: number; readonly next?: number } {
  const at = path.findIndex((milestone) => milestone.month >= month);
  const [before, after] = [path[at - 1], path[at]];
  if (after === undefined) return { value: Number.NaN };
  const next = yearOf(FIRST_YEAR, after.month);
  if (before === undefined) return { value: after.value, next };
  const way = (month - before.month) / (after.month - before.month || 1);
  return { value: before.value + (after.value - before.value) * way, next };
}

/** Which figure of each indicator is the latest that a reviewer has, and when that of the year comes. */
export function lagTable(facts: AnnualFacts): Table {
  const { scenario, year } = facts;
  return {
    title: {
      en: `Figures known at the end of ${year}`,
      zh: `${year}年末已公布的数据`,
    },
    columns: [
      { label: COMMON.indicator, kind: 'words', width: 40 },
      { label: { en: 'Latest figure of', zh: '最新数据年份' }, kind: 'year', width: 14 },
      {
        label: { en: `That of ${year} from`, zh: `${year}年数据公布于` },
        kind: 'words',
        width: 14,
      },
      {
        label: { en: 'Standard error, %', zh: '标准误，%' },
        kind: 'number',
        digits: 1,
        width: 14,
      },
    ],
    rows: shownIndicators(facts).map((id) => lagRow(id, scenario.programme, year)),
    notes: [
      {
        en: 'Delays and errors are those of 2019 (assumed), shortened by the posts that the programme adds to the survey without a rule.',
        zh: '滞后与误差按2019年做法（假设），并按方案增加的调查岗位（未设触发条件者）相应缩短。',
      },
    ],
  };
}

function lagRow(id: IndicatorId, programme: AnnualFacts['scenario']['programme'], year: number) {
  const from = knownFrom(programme, id, year);
  return [
    INDICATOR_WORDS[id].label,
    latestKnown(programme, id, year) ?? null,
    from === undefined ? null : monthLabel(FIRST_YEAR, from),
    (INDICATORS[id].published?.error ?? 0) * 100,
  ] satisfies Cell[];
}
