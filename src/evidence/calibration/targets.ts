/** What a draw says of the years of the targets, by which the draws are put into their order. */
import { valueAt } from '../../experiment/index.ts';
import {
  FIRST_YEAR,
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
export const ORDERED_YEARS = [2025, 2035] as const;

const MONTHS_PER_YEAR = 12;

/** Runs a draw without a programme. @returns indicators of {@link ORDERED_BY} in each of {@link ORDERED_YEARS} */
export function targetsOf(
  data: ModelData,
  scale: number,
  { seed, replicate, positions }: RunRequest,
): number[] {
  const simulation = new Simulation({ data, seed, scale, replicate, positions, programme: [] });
  while (simulation.month < MONTHS) simulation.step();
  const results = simulation.results();
  return ORDERED_YEARS.flatMap((year) =>
    ORDERED_BY.map((id) => valueAt(results, id, (year - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1)),
  );
}
