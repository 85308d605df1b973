// Claim: pow(x, y) is within 1 + 3 |y ln x| units in the last place of the exact value for a million keyed arguments, and the
// largest error is the one that the kernel states.
// Depends on: src/kernel test/fixtures
import { expect, it } from 'vitest';
import { powErrors } from '../fixtures/pow-errors.ts';

it('pow keeps the bound that it states', { timeout: 120_000 }, () => {
  const { bound, measured } = powErrors(1_000_000);
  expect(bound).toBeLessThan(1);
  expect(measured).toBeLessThan(1.87);
  expect(measured).toBeGreaterThan(1.86);
});
