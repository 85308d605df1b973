/** N6: venture funds of cities and the founding of firms (Zhang). */
import { valueAt } from '../../experiment/compare.ts';
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { exp, log } from '../../kernel/math.ts';
import { TRADITIONAL } from '../../model/processes/small/cells.ts';
import type { World } from '../../model/world.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { eventStudy } from '../estimators/event-study.ts';
import { permutation } from '../estimators/permutation.ts';
import { record } from '../panel.ts';
import type { Study, StudySetup } from './study.ts';
import { drawsOf } from './ventures.ts';

/** A city over the years from 2015 on. */
export interface CitySample {
  /** Year in which its fund begins, `Infinity` for none. */
  readonly start: number;
  /** Firms founded in other industries, in all industries, and first rounds of ventures; by year. */
  readonly elsewhere: readonly number[];
  readonly all: readonly number[];
  readonly early: readonly number[];
}

type Outcome = Exclude<keyof CitySample, 'start'>;

const YEARS = 11;
/** Years, from 2015, between which cities begin. */
const FIRST = 3;
const LAST = 6;
/** What a city with a fund commits a year beyond its practice, yuan. */
const COMMITMENT = 4e9;

function collect(setup: StudySetup): CitySample {
  const luck = drawsOf('N6', setup)(0);
  const start =
    luck.uniform(0) < 1 / 3 ? Infinity : FIRST + Math.floor(luck.uniform(1) * (LAST - FIRST + 1));
  const founded = { elsewhere: years(), all: years() };
  const { results } = record(
    {
      ...setup,
      programme: [],
      experiment: (world, month) => {
        if (month >= start * MONTHS_PER_YEAR) offer(world);
        if (month > 0) count(world, founded, Math.floor((month - 1) / MONTHS_PER_YEAR));
      },
    },
    YEARS * MONTHS_PER_YEAR,
  );
  const inYear = (indicator: 'entrants' | 'firstRounds') =>
    years().map((_, year) => valueAt(results, indicator, (year + 1) * MONTHS_PER_YEAR - 1));
  const entrants = inYear('entrants');
  return {
    start,
    elsewhere: founded.elsewhere,
    all: founded.all.map((firms, year) => firms + (entrants[year] ?? Number.NaN)),
    early: inYear('firstRounds'),
  };
}

/** The city puts a month of its commitment by for funds that raise. */
function offer({ city }: World): void {
  const { unspentCommitment } = city.columns;
  unspentCommitment[0] = (unspentCommitment[0] ?? 0) + COMMITMENT / MONTHS_PER_YEAR;
}

const years = (): number[] => new Array<number>(YEARS).fill(0);

/** Adds what was registered in the month before. */
function count(
  { small }: World,
  founded: { readonly elsewhere: number[]; readonly all: number[] },
  year: number,
): void {
  const { kind, registered } = small.columns;
  for (let cell = 0; cell < small.count; cell++) {
    const firms = registered[cell] ?? 0;
    founded.all[year] = (founded.all[year] ?? 0) + firms;
    if (kind[cell] === TRADITIONAL)
      founded.elsewhere[year] = (founded.elsewhere[year] ?? 0) + firms;
  }
}

/** Years after the beginning that are looked at; a fund is raised a year or two after money is offered. */
const AFTER = { from: 1, to: 4, touched: 0 };

/** Relative change after a city's fund begins, with an effect of every city and of every year taken out. */
function change(
  samples: readonly CitySample[],
  outcome: Outcome,
  starts: readonly number[],
): Estimate {
  const rows = samples.flatMap((sample, city) =>
    sample[outcome].map((firms, year) => ({
      group: city,
      period: year,
      event: starts[city] ?? Infinity,
      outcome: log(firms),
    })),
  );
  const { value, standardError, observations } = eventStudy(rows, AFTER);
  return { value: exp(value) - 1, standardError: exp(value) * standardError, observations };
}

function estimate(samples: readonly CitySample[]): Readonly<Record<Outcome, Estimate>> {
  const starts = samples.map(({ start }) => start);
  return {
    elsewhere: change(samples, 'elsewhere', starts),
    all: change(samples, 'all', starts),
    early: change(samples, 'early', starts),
  };
}

const RELATIVE = { unit: { en: 'share', zh: '比例' }, nothing: 0 } as const;

export const CITY_FUNDS: Study<CitySample> = {
  id: 'N6',
  label: { en: 'Venture funds of cities and the founding of firms', zh: '市级创投基金与新设企业' },
  source: {
    publication: 'Zhang, Journal of Empirical Legal Studies 22(4)',
    year: 2025,
    place: 'China, 280 cities; abstract',
    read: 'mirror',
  },
  design: {
    en: 'Two thirds of the cities commit 4 billion yuan a year beyond their practice, from years drawn by lot between 2018 and 2021. Cities without a fund and years before compare',
    zh: '三分之二的城市自2018—2021年间抽签确定的年份起，每年在既有做法之外增加出资40亿元；以无基金城市与此前年份为对照',
  },
  transport: {
    en: 'Draws of one city instead of 280. What local partners match, they do not put into firms of other industries (finance.matching, small.foundingMoney). Only signs were read',
    zh: '由280个城市改为同一城市的多组抽样；本地出资人跟投的资金不再用于其他行业创办企业（finance.matching、small.foundingMoney）；仅核对方向',
  },
  replicates: 120,
  primary: 'elsewhere',
  disconnect: { 'finance.matching': 0 },
  moments: [
    {
      id: 'elsewhere',
      label: {
        en: 'Firms founded in other industries after a fund',
        zh: '设立基金后其他行业新设企业变化',
      },
      ...RELATIVE,
      kind: 'typed',
      band: [-1, 0],
      ifMissed: {
        en: 'Money matched by local partners is too little to be missed by founders',
        zh: '本地跟投资金过少，创办者不受影响',
      },
    },
    {
      id: 'all',
      label: {
        en: 'Firms founded in all industries after a fund',
        zh: '设立基金后全部新设企业变化',
      },
      ...RELATIVE,
      // Small firms of the classes do not answer a fund, so that the sign follows from the mechanism.
      kind: 'typed',
      band: [-1, 0],
      ifMissed: {
        en: 'Founding that the fund brings to its classes outweighs what it takes elsewhere',
        zh: '基金带动的新设企业多于其他行业的减少',
      },
    },
    {
      id: 'early',
      label: { en: 'First rounds after a fund', zh: '设立基金后首轮融资数变化' },
      ...RELATIVE,
      kind: 'free',
      band: [0, Infinity],
      ifMissed: {
        en: 'Money of the fund goes into later rounds',
        zh: '基金资金流向后期轮次',
      },
    },
  ],
  collect,
  estimate,
  placebo: (samples, number) => {
    const order = permutation(samples.length, 1, number);
    return change(
      samples,
      'elsewhere',
      order.map((other) => samples[other]?.start ?? Infinity),
    );
  },
};
