/** E10: written guidance and the time of reviews (Stern). */
import { exp, log } from '../../kernel/math.ts';
import { CLASS_IDS } from '../../model/parameters/classes.ts';
import { meanOf, varianceOf, type Estimate } from '../estimators/estimate.ts';
import { eventStudy, type Dated } from '../estimators/event-study.ts';
import { permutation } from '../estimators/permutation.ts';
import { record, type History } from '../panel.ts';
import { drawsOf, IS_REGULATED } from './ventures.ts';
import type { Study, StudySetup } from './study.ts';

/** Mean log months of the cases of a class filed in a half-year. */
interface Cell {
  readonly kind: number;
  readonly half: number;
  readonly months: number;
}

export interface GuidanceSample {
  readonly cells: readonly Cell[];
  /** Half-year in which guidance for each class was published, `Infinity` for none; by class number. */
  readonly published: readonly number[];
  /** Log months of the first products of a kind, and of those that followed, without guidance. */
  readonly pioneers: readonly number[];
  readonly followers: readonly number[];
}

const HALF = 6;
const MONTHS = 132;
/** From here on classes have no rule until theirs is published. */
const START = 0;
/** Half-years between which guidance appears. */
const FIRST = 8;
const LAST = 14;
/** Months after a new kind of product appeared in which those that file are pioneers; and from when on followers. */
const PIONEERING = 12;
const FOLLOWING = 24;

function collect(setup: StudySetup): GuidanceSample {
  const luck = drawsOf('E10', setup)(0);
  const published = IS_REGULATED.map((regulated, kind) => {
    if (!regulated) return 0;
    const lot = luck.uniform(kind);
    return lot < 1 / 3 ? Infinity : FIRST + Math.floor(luck.uniform(kind, 1) * (LAST - FIRST));
  });
  const history = record(
    {
      ...setup,
      factors: { ...setup.factors, ...IN_FORCE },
      programme: [],
      experiment: ({ classes }, month) => {
        if (month < START) return;
        published.forEach((half, kind) => {
          if (half === 0) return;
          const { rule, drafted } = classes.columns;
          rule[kind] = month >= half * HALF ? 1 : 0;
          drafted[kind] = 0;
        });
      },
    },
    MONTHS,
  );
  return sampleOf(history, published);
}

/** Published guidance stays in force: no new generation of technology makes it obsolete, and with it what desks have seen. */
const IN_FORCE = { 'regulation.renewal': 0 };

/** A case from its first filing to the decision. */
interface Case {
  readonly kind: number;
  readonly filed: number;
  readonly months: number;
}

function casesOf({ events, lives }: History): Case[] {
  const open = new Map<number, { filed: number; months: number }>();
  const cases: Case[] = [];
  for (const { event, firm, month, value } of events) {
    if (event === 'filed') open.set(firm, { filed: month, months: 0 });
    const current = open.get(firm);
    if (current === undefined) continue;
    if (event === 'passed classification' || event === 'passed certification')
      current.months += value;
    if (event !== 'admitted' && event !== 'refused') continue;
    const kind = lives.get(firm)?.kind ?? -1;
    cases.push({ kind, filed: current.filed, months: current.months + value });
    open.delete(firm);
  }
  return cases;
}

/** Cases filed later may be undecided at the end of the run: the quick ones only would be seen. */
const CENSORED = 36;

function sampleOf(history: History, published: readonly number[]): GuidanceSample {
  const cases = casesOf(history).filter(
    ({ kind, filed, months }) =>
      filed >= START && filed < MONTHS - CENSORED && months > 0 && published[kind] !== 0,
  );
  const cells = new Map<string, { kind: number; half: number; logs: number[] }>();
  for (const { kind, filed, months } of cases) {
    const half = Math.floor(filed / HALF);
    const cell = cells.get(`${kind} ${half}`) ?? { kind, half, logs: [] };
    cell.logs.push(log(months));
    cells.set(`${kind} ${half}`, cell);
  }
  const before = cases.filter(({ kind, filed }) => filed < ((published[kind] ?? 0) - 2) * HALF);
  return {
    cells: [...cells.values()].map(({ kind, half, logs }) => ({
      kind,
      half,
      months: meanOf(logs),
    })),
    published,
    pioneers: before
      .filter(({ filed }) => filed < START + PIONEERING)
      .map(({ months }) => log(months)),
    followers: before
      .filter(({ filed }) => filed >= START + FOLLOWING)
      .map(({ months }) => log(months)),
  };
}

/** Cases filed up to two years before guidance may meet it while they wait. */
const AFTER = { from: 0, to: 8, touched: 4 };

/** Relative change of review time after guidance. */
function guidance(
  samples: readonly GuidanceSample[],
  events: readonly (readonly number[])[],
): Estimate {
  const rows: Dated[] = samples.flatMap(({ cells }, sample) =>
    cells.map(({ kind, half, months }) => ({
      group: sample * CLASS_IDS.length + kind,
      period: half,
      event: events[sample]?.[kind] ?? Infinity,
      cluster: sample,
      outcome: months,
    })),
  );
  const { value, standardError, observations } = eventStudy(rows, AFTER);
  const relative = exp(value);
  return { value: relative - 1, standardError: relative * standardError, observations };
}

function estimate(samples: readonly GuidanceSample[]): Readonly<Record<string, Estimate>> {
  const pioneers = samples.flatMap((sample) => sample.pioneers);
  const followers = samples.flatMap((sample) => sample.followers);
  const gap = exp(meanOf(pioneers) - meanOf(followers));
  const error = Math.sqrt(
    varianceOf(pioneers) / pioneers.length + varianceOf(followers) / followers.length,
  );
  return {
    guidance: guidance(
      samples,
      samples.map(({ published }) => published),
    ),
    pioneers: {
      value: gap - 1,
      standardError: gap * error,
      observations: pioneers.length + followers.length,
    },
  };
}

export const GUIDANCE: Study<GuidanceSample> = {
  id: 'E10',
  label: { en: 'Written guidance and review time', zh: '书面指引与审查用时' },
  source: {
    publication: 'Stern, Journal of Health Economics 56',
    year: 2017,
    place: 'United States, medical devices',
    read: 'mirror',
  },
  design: {
    en: 'From 2015 the regulated classes have no written rule; two thirds get one at dates drawn by lot between 2019 and 2021',
    zh: '自2015年起受监管门类无书面规则；其中三分之二在2019—2021年按抽签日期获得规则',
  },
  transport: {
    en: 'Five classes of products instead of codes of devices. Desks of the country, the city and third parties instead of one agency: no band is read as an effect of a city lever',
    zh: '由医疗器械代码改为五类产品；由单一机构改为国家、市与第三方窗口合计：区间不解读为市级工具效应',
  },
  replicates: 144,
  primary: 'guidance',
  disconnect: { 'regulation.evidenceWithRule': 0.5, 'regulation.roundsWithoutRule': 0 },
  moments: [
    {
      id: 'guidance',
      label: { en: 'Review time after guidance, relative change', zh: '发布指引后审查用时变化' },
      unit: { en: 'share', zh: '比例' },
      kind: 'tuned',
      band: [-0.5, -0.3],
      nothing: 0,
      ifMissed: {
        en: 'Observations of a round with and without a rule (regulation.evidenceWithRule) come from the study; waiting in queues dilutes them',
        zh: '有无规则时每轮观测数取自原研究；排队等待使其效应减弱',
      },
    },
    {
      id: 'pioneers',
      label: { en: 'Review time of pioneers over followers', zh: '先行者审查用时相对后来者' },
      unit: { en: 'share', zh: '比例' },
      kind: 'free',
      band: [0.2, 0.45],
      nothing: 0,
      ifMissed: {
        en: 'Desks learn from use slower than the study\u2019s agency, or waits grow as cases do',
        zh: '窗口从使用中学习慢于原研究机构，或等待随办件增加而延长',
      },
    },
  ],
  collect,
  estimate,
  /**
   * Dates of another city: those of other classes of the same city would say when its real ones came, since a city where
   * guidance is early has early dates only, and effects of periods are common to all cities.
   */
  placebo: (samples, number) => {
    const order = permutation(samples.length, 1, number);
    const events = order.map((other) => samples[other]?.published ?? []);
    return guidance(samples, events);
  },
};
