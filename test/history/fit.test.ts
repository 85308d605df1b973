/** Claim: the tested population comes within 20 % of the city's value added, R&D and certificates of 2015-2019. */
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../src/experiment/index.ts';
import {
  BRANCH_MONTH,
  INDICATORS,
  LIVE_SCALE,
  Simulation,
  type IndicatorId,
} from '../../src/model/index.ts';
import { modelData, observations } from '../fixtures/data.ts';
import { runTo } from '../fixtures/run.ts';

const TOLERANCE = 0.2;
const FITTED: readonly IndicatorId[] = ['valueAdded', 'researchSpending', 'certificates'];
const YEARS = [2015, 2016, 2017, 2018, 2019];
const REPLICATES = [0, 1, 2, 3, 4];

function history(replicate: number): Float64Array {
  const sim = new Simulation({
    data: modelData,
    seed: 1,
    replicate,
    scale: LIVE_SCALE,
    programme: [],
  });
  return runTo(sim, BRANCH_MONTH).results();
}

describe('history', () => {
  const runs = REPLICATES.map(history);

  it.each(FITTED.flatMap((id) => YEARS.map((year) => [id, year] as const)))(
    '%s in %i',
    (id, year) => {
      const point = observations.find(
        (row) => row.series === INDICATORS[id].observed && row.year === year,
      );
      const simulated = runs.map((run) => valueAt(run, id, (year - 2015) * 12 + 11));
      for (const value of simulated) {
        expect(Math.abs(value / (point?.value ?? Number.NaN) - 1)).toBeLessThan(TOLERANCE);
      }
    },
  );
});
