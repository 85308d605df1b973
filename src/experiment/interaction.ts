/** Whether parts bring more or less together than each of them alone. */
import type { IndicatorId } from '../model/index.ts';
import { falseDiscoveryRates, FALSE_DISCOVERIES } from './analysis/false-discovery.ts';
import { compareSamples, type Comparison } from './compare.ts';
import type { PairedRun } from './replicate.ts';

/** Differences that are smaller than this share of what they are taken from are rounding. */
const ROUNDING = 1e-9;

/** One replicate: what there is with none of the parts, with each of them alone, and with all. */
export interface Together {
  readonly none: number;
  readonly alone: readonly number[];
  readonly whole: number;
}

/** What there would be if the parts added up. Where the whole differs from it by rounding only, it is the whole. */
export function sumOf({ none, alone, whole }: Together): number {
  const beyond = alone.reduce((rest, each) => rest - (each - none), whole - none);
  const size = [whole, none, ...alone].reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  return Math.abs(beyond) <= ROUNDING * size ? whole : whole - beyond;
}

/**
 * The whole against the sum of its parts, over replicates: differences of differences on the same draws. Replicates in
 * which any of them is undefined are left out.
 */
export function compareTogether(
  indicator: IndicatorId,
  month: number,
  replicates: readonly Together[],
): Comparison {
  const pairs = replicates.map((each) => [sumOf(each), each.whole] as const);
  return compareSamples(indicator, month, pairs);
}

/** The runs of a whole with the sum of its parts in place of the baseline. @param parts in the order of the whole's runs */
export function againstSum(
  whole: readonly PairedRun[],
  parts: readonly (readonly PairedRun[])[],
): PairedRun[] {
  return whole.map(({ replicate, treatment, baseline }, place) => ({
    replicate,
    treatment,
    baseline: treatment.map((value, at) =>
      sumOf({
        none: baseline[at] ?? Number.NaN,
        alone: parts.map((runs) => runs[place]?.treatment[at] ?? Number.NaN),
        whole: value,
      }),
    ),
  }));
}

/** Between the names of two parts whose interaction is told. */
export const WITH = ' x ';

/** How a whole compares with the sum of its parts; neither where the two cannot be told apart. */
export type Beyond = 'more' | 'less' | 'neither';

/** A comparison with a sum of parts, and what can be said of it beside all others that are told with it. */
export interface Judged {
  readonly found: Comparison;
  /** Chance of it where nothing is there, adjusted for how many are told. */
  readonly rate: number;
  readonly beyond: Beyond;
}

/**
 * Judges comparisons that are told together: at most 5 % of those called more or less are neither, on average. Where
 * mean and median point in different directions nothing is said.
 */
export function judgedTogether(all: readonly Comparison[]): Judged[] {
  const rates = falseDiscoveryRates(all.map(({ signTest }) => signTest));
  return all.map((found, at) => {
    const rate = rates[at] ?? Number.NaN;
    return { found, rate, beyond: rate <= FALSE_DISCOVERIES ? directionOf(found) : 'neither' };
  });
}

function directionOf({ median, difference }: Comparison): Beyond {
  if (Math.sign(median) !== Math.sign(difference)) return 'neither';
  return median > 0 ? 'more' : 'less';
}
