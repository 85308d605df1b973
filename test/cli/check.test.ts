// Claim: `zonelab check` refuses what it cannot show; what it prints is tested with the slow tests.
import { describe, expect, it } from 'vitest';
import { zonelabHere } from './zonelab.ts';

describe('check', { timeout: 120_000 }, () => {
  it('refuses a number of replicates that says nothing', async () => {
    const { code, err } = await zonelabHere(['check', '--replications', '1']);
    expect(code).toBe(2);
    expect(err).toContain('not a whole number from 2');
  });
});
