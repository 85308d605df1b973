/** Values of the measures that targets ask for, from the results of a run. */
import { monthIndex } from '../../kernel/clock.ts';
import { exp, log } from '../../kernel/math.ts';
import { FIRST_YEAR, type IndicatorId, type MeasureId } from '../../model/index.ts';
import { valueAt } from '../compare.ts';

const DECEMBER = 12;
const PERCENT = 100;
/** Last year before the zone, and the year of the comparators' start positions. */
const BEFORE = 2020;
const START = 2019;

/** The indicator that each measure is taken from. */
export const MEASURE_INDICATORS = {
  valueAdded: 'valueAdded',
  newEconomyShare: 'valueAddedShare',
  researchIntensity: 'researchIntensity',
  certificates: 'certificates',
  productGrowth: 'grossProduct',
  productMultiple: 'grossProduct',
  ventureMultiple: 'ventureShare',
} as const satisfies Readonly<Record<MeasureId, IndicatorId>>;

/** Value of a measure at the end of a year. */
export function measured(result: Float64Array, measure: MeasureId, year: number): number {
  const at = (indicator: IndicatorId, of = year) =>
    valueAt(result, indicator, monthIndex(FIRST_YEAR, of, DECEMBER));
  const own = MEASURE_INDICATORS[measure];
  switch (measure) {
    case 'productGrowth':
      return PERCENT * (exp(log(multiple(at, BEFORE)) / (year - BEFORE)) - 1);
    case 'productMultiple':
      return multiple(at, BEFORE);
    case 'ventureMultiple':
      return at(own) / at(own, START);
    case 'newEconomyShare':
    case 'valueAdded':
    case 'researchIntensity':
    case 'certificates':
      return at(own);
  }
}

function multiple(at: (indicator: IndicatorId, of?: number) => number, year: number): number {
  return at('grossProduct') / at('grossProduct', year);
}
