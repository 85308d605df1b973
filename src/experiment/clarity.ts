/** Whether an effect can be told from none. */
import { INDICATORS, type IndicatorId } from '../model/index.ts';
import type { Comparison } from './compare.ts';
import { studentQuantile } from './student.ts';

/** Runs without a programme that are not the pairs' own: of one indicator in December of one year. */
export interface PooledBaseline {
  readonly runs: number;
  readonly mean: number;
  readonly deviation: number;
}

/** The pooled baseline of an indicator in December of a year, where there is one. */
export type PooledBaselines = (indicator: IndicatorId, year: number) => PooledBaseline | undefined;

/** What can be said of an effect: that it is there, that it is there although a few runs decide its mean, or neither. */
export type Clarity = 'clear' | 'skewed' | 'unclear';

/** Fewest runs of a pooled baseline that may confirm an effect. */
export const FEWEST_POOLED = 128;
const LEVEL = 0.975;

/**
 * Whether an effect can be told from none: when the interval of the median paired difference leaves out nothing. Where
 * pairing hardly helps, all scenarios share the luck of one baseline; there the mean of the treated arm must also part
 * from a pooled baseline, or, without one, there must be as many pairs as the indicator says.
 *
 * @param pooled of the same scale and future, at least {@link FEWEST_POOLED} runs
 */
export function clarityOf(found: Comparison, pooled?: PooledBaseline): Clarity {
  const { difference, halfWidth, median, medianLow, medianHigh } = found;
  const direction = medianLow > 0 ? 1 : medianHigh < 0 ? -1 : 0;
  if (direction === 0 || !isConfirmed(found, direction, pooled)) return 'unclear';
  const sameWay = Math.sign(difference) === Math.sign(median);
  return sameWay && Math.abs(difference) > halfWidth ? 'clear' : 'skewed';
}

/** Pairs that it takes to see an effect on an indicator which pairing hardly helps; nothing for the others. */
export function pairsNeeded(indicator: IndicatorId): number | undefined {
  return INDICATORS[indicator].chaotic;
}

function isConfirmed(
  { indicator, pairs, treatment, treatmentDeviation }: Comparison,
  direction: number,
  pooled: PooledBaseline | undefined,
): boolean {
  const needed = pairsNeeded(indicator);
  if (needed === undefined) return true;
  if (pooled === undefined || pooled.runs < FEWEST_POOLED) return pairs >= needed;
  const own = (treatmentDeviation * treatmentDeviation) / pairs;
  const others = (pooled.deviation * pooled.deviation) / pooled.runs;
  const reach = studentQuantile(LEVEL, pairs - 1) * Math.sqrt(own + others);
  return direction * (treatment - pooled.mean) > reach;
}
