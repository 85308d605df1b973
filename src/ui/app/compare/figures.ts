/** The line of a programme over the months. */
import { quantile, type PairedRun } from '../../../experiment/index.ts';
import { compare } from '../../../experiment/compare.ts';
import { BRANCH_MONTH, MONTHS, type IndicatorId } from '../../../model/index.ts';
import { lineOf } from '../../charts/drawing.ts';

const FORK = BRANCH_MONTH - 1;
const MIDDLE = 0.5;

/** Median over runs in every month from the branch on: of the paired difference, or of an arm itself. */
export function courseOf(
  runs: readonly PairedRun[],
  id: IndicatorId,
  of: 'difference' | 'treatment' | 'baseline',
): Float64Array {
  const course = new Float64Array(MONTHS).fill(Number.NaN);
  const lines = of === 'difference' ? [] : runs.map((run) => lineOf(run[of], id, 0));
  for (let month = FORK; month < MONTHS; month++)
    course[month] = of === 'difference' ? compare(runs, id, month).median : medianIn(lines, month);
  return course;
}

function medianIn(lines: readonly Float64Array[], month: number): number {
  const values = lines
    .map((line) => line[month] ?? Number.NaN)
    .filter((each) => !Number.isNaN(each));
  return quantile(
    values.sort((a, b) => a - b),
    MIDDLE,
  );
}
