/** Values of the measures that targets ask for, from the results of a run. */
import { monthIndex } from '../../kernel/clock.ts';
import { exp, log } from '../../kernel/math.ts';
import {
  FIRST_YEAR,
  type IndicatorId,
  type MeasureId,
  type OwnMeasure,
} from '../../model/index.ts';
import { valueAt } from '../compare.ts';

const DECEMBER = 12;
const PERCENT = 100;
/** Last year before the zone, and the year of the comparators' start positions. */
const BEFORE = 2020;
const START = 2019;
/** Year of the first targets. */
const FIRST_TARGETS = 2022;
const THREE = [0, 1, 2];

/** The indicator that each measure is taken from; a measure that is not here is not modelled. */
export const MEASURE_INDICATORS: Readonly<Partial<Record<MeasureId, IndicatorId>>> = {
  valueAdded: 'valueAdded',
  newEconomyShare: 'valueAddedShare',
  researchIntensity: 'researchIntensity',
  certificates: 'certificates',
  productGrowth: 'grossProduct',
  productMultiple: 'grossProduct',
  ventureMultiple: 'ventureShare',
  pctApplications: 'pctApplications',
  clusterPct: 'pctApplications',
  clusterPatentShare: 'pctApplications',
  ictPatents: 'ictPatents',
  unicorns: 'unicorns',
  fastGrowers: 'fastGrowers',
  innovativeTurnover: 'innovativeTurnover',
  midHighCoverage: 'midHighCoverage',
  coverageRise: 'midHighCoverage',
  leadCoverage: 'leadCoverage',
  medianPosition: 'medianPosition',
  leastPosition: 'leastPosition',
  technologyBalance: 'technologyBalance',
  ventureBalance: 'ventureBalance',
  rulesBalance: 'rulesBalance',
  worldFirstsRatio: 'worldFirstsRatio',
  technologyDependence: 'technologyDependence',
  knowledgeContribution: 'valueAdded',
  digitalCoreShare: 'digitalCoreShare',
  disposableIncome: 'disposableIncome',
  startupValue: 'startupValue',
};

/** The indicator of a measure, or another one, in December of a year. */
type At = (year: number, of?: IndicatorId) => number;

/** How a measure is read off its indicator, and which value of the indicator in a year gives a measure. */
interface Reading {
  readonly read: (at: At, year: number) => number;
  readonly back: (asked: number, at: At, year: number) => number;
}

const OF_THE_YEAR: Reading = { read: (at, year) => at(year), back: (asked) => asked };

const multipleOf = (base: number): Reading => ({
  read: (at, year) => at(year) / at(base),
  back: (asked, at) => asked * at(base),
});

const GROWTH: Reading = {
  read: (at, year) => PERCENT * (exp(log(at(year) / at(BEFORE)) / (year - BEFORE)) - 1),
  back: (asked, at, year) => at(BEFORE) * exp((year - BEFORE) * log(1 + asked / PERCENT)),
};

const RISE: Reading = {
  read: (at, year) => at(year) - at(FIRST_TARGETS),
  back: (asked, at) => asked + at(FIRST_TARGETS),
};

const threeYears = (at: At, year: number) =>
  THREE.reduce((sum, back) => sum + at(year - back), 0) / THREE.length;

const OF_THREE_YEARS: Reading = {
  read: (at, year) => threeYears(at, year) / threeYears(at, START),
  back: (asked, at) => asked * threeYears(at, START),
};

/**
 * Growth that more people at work do not explain: output per person. Capital is taken in proportion to output, so that growth
 * of capital which follows output counts as knowledge. Source: Hall and Jones (1999), Quarterly Journal of Economics 114(1).
 */
const KNOWLEDGE: Reading = {
  read: (at, year) => {
    const people = log(at(year, 'jobs') / at(BEFORE, 'jobs'));
    return PERCENT * (1 - people / log(at(year) / at(BEFORE)));
  },
  back: (asked, at, year) => {
    const people = log(at(year, 'jobs') / at(BEFORE, 'jobs'));
    return at(BEFORE) * exp(people / (1 - asked / PERCENT));
  },
};

const READINGS: Readonly<Partial<Record<MeasureId, Reading>>> = {
  productGrowth: GROWTH,
  productMultiple: multipleOf(BEFORE),
  ventureMultiple: multipleOf(START),
  ictPatents: multipleOf(START),
  fastGrowers: multipleOf(START),
  coverageRise: RISE,
  startupValue: OF_THREE_YEARS,
  knowledgeContribution: KNOWLEDGE,
};

/** The indicator of a measure; nothing when the model does not simulate it. */
export function indicatorOf(measure: MeasureId | OwnMeasure): IndicatorId | undefined {
  return typeof measure === 'string' ? MEASURE_INDICATORS[measure] : measure.indicator;
}

function readingOf(measure: MeasureId | OwnMeasure): Reading {
  return (typeof measure === 'string' ? READINGS[measure] : undefined) ?? OF_THE_YEAR;
}

function atOf(result: Float64Array, indicator: IndicatorId): At {
  return (year, of = indicator) => valueAt(result, of, monthIndex(FIRST_YEAR, year, DECEMBER));
}

/** Value of a measure at the end of a year; NaN when it is not modelled. */
export function measured(
  result: Float64Array,
  measure: MeasureId | OwnMeasure,
  year: number,
): number {
  const indicator = indicatorOf(measure);
  if (indicator === undefined) return Number.NaN;
  return readingOf(measure).read(atOf(result, indicator), year);
}

/** Value of the indicator in December of a year at which a run has so much of a measure. */
export function indicatorAt(
  result: Float64Array,
  measure: MeasureId | OwnMeasure,
  { asked, year }: { readonly asked: number; readonly year: number },
): number {
  const indicator = indicatorOf(measure);
  if (indicator === undefined) return Number.NaN;
  return readingOf(measure).back(asked, atOf(result, indicator), year);
}
