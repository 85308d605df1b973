// Claim: months at the gates do not depend on the scale: an individual that stands for forty firms waits as one of them.
// Depends on: src/kernel src/model public/data test/fixtures package-lock.json
import { describe, expect, it } from 'vitest';
import { mean, valueAt } from '../../src/experiment/compare.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import { FIRST_YEAR, MILESTONE_YEARS, MONTHS, type IndicatorId } from '../../src/model/index.ts';
import { runTo, simulation } from '../fixtures/run.ts';

const PAIRS = 64;
const SCALES = [1 / 40, 1 / 10] as const;
const GATES = [
  'monthsAtClassification',
  'monthsAtCertification',
  'monthsAtAccess',
] as const satisfies readonly IndicatorId[];

/** Most that the means may differ, as a part of the mean at the larger scale. */
const CLOSE = 0.1;
const STANDARD_ERRORS = 2;

describe('months at the gates', { timeout: 1_800_000 }, () => {
  const runs = Array.from({ length: PAIRS }, (_, index) =>
    SCALES.map((scale) => runTo(simulation({ replicate: index + 1, scale }), MONTHS).results()),
  );

  for (const gate of GATES)
    it.each(MILESTONE_YEARS)(`${gate} are the same at 1/40 and 1/10 in %i`, (year) => {
      const month = monthIndex(FIRST_YEAR, year, 12);
      const pairs = runs.map((scales) => scales.map((result) => valueAt(result, gate, month)));
      const differences = pairs.map(([small = 0, large = 0]) => small - large);
      const difference = mean(differences);
      const squares = differences.map((each) => (each - difference) * (each - difference));
      const error = Math.sqrt(mean(squares) / (PAIRS - 1));
      const level = mean(pairs.map(([, large = 0]) => large));
      process.stdout.write(
        `${gate} ${year}: 1/10 ${level.toFixed(2)}, 1/40 less 1/10 ${difference.toFixed(2)}, standard error ${error.toFixed(2)}\n`,
      );
      const most = Math.max(CLOSE * level, STANDARD_ERRORS * error);
      expect(Math.abs(difference)).toBeLessThanOrEqual(most);
    });
});
