/** What a draw says of the years of the targets: by it the draws are put into their order, and baselines are pooled. */
import { valueAt } from '../../experiment/index.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  INDICATORS,
  MILESTONE_YEARS,
  MONTHS,
  Simulation,
  type IndicatorId,
  type ModelData,
} from '../../model/index.ts';
import type { RunRequest } from './outcomes.ts';

/** Headline indicators that differ between draws without a programme. */
export const ORDERED_BY = [
  'valueAdded',
  'researchSpending',
  'researchIntensity',
  'certificates',
  'talentStock',
  'ventureInvested',
  'monthsAtClassification',
  'monthsAtCertification',
  'monthsAtAccess',
  'incidents',
] as const satisfies readonly IndicatorId[];

/** Years that lie far enough from the calibrated ones for draws to part. */
const ORDERED_YEARS: readonly number[] = [2025, 2035];

/** Indicators of which baselines are pooled, since an effect on them needs more than its own pairs. */
export const POOLED = INDICATOR_IDS.filter((id) => INDICATORS[id].chaotic !== undefined);

/** What is taken from a run: an indicator in December of a year. */
export const TARGET_CELLS = MILESTONE_YEARS.flatMap((year) =>
  [...new Set<IndicatorId>([...ORDERED_BY, ...POOLED])].map((indicator) => ({ indicator, year })),
);

/** Places of the cells by which the draws are put into their order. */
export const ORDERED_CELLS = TARGET_CELLS.flatMap(({ indicator, year }, place) =>
  ORDERED_YEARS.includes(year) && ORDERED_BY.some((id) => id === indicator) ? [place] : [],
);

const MONTHS_PER_YEAR = 12;

/** Runs a draw without a programme. @returns the values of {@link TARGET_CELLS} */
export function targetsOf(
  data: ModelData,
  scale: number,
  { seed, replicate, positions }: RunRequest,
): number[] {
  const simulation = new Simulation({ data, seed, scale, replicate, positions, programme: [] });
  while (simulation.month < MONTHS) simulation.step();
  const results = simulation.results();
  return TARGET_CELLS.map(({ indicator, year }) =>
    valueAt(results, indicator, (year - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1),
  );
}
