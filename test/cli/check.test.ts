// Claim: `zonelab check` prints facts and experiments with their verdicts, misses first.
import { describe, expect, it } from 'vitest';
import { zonelab } from './zonelab.ts';

const quick = ['check', '--replications', '2'];
describe('check', { timeout: 120_000 }, () => {
  it('prints tables with misses first, and what each miss means', () => {
    const { out } = zonelab([...quick, '--lang', 'zh']);
    const verdicts = out.split('\n').filter((line) => /未符合 ·|在区间内 ·/u.test(line));
    const firstHeld = verdicts.findIndex((line) => line.includes('在区间内'));
    expect(firstHeld).toBeGreaterThan(0);
    expect(verdicts.slice(firstHeld).some((line) => line.includes('未符合'))).toBe(false);
    expect(out).toContain('未调校');
  });

  it('refuses a number of replicates that says nothing', () => {
    const { code, err } = zonelab(['check', '--replications', '1']);
    expect(code).toBe(2);
    expect(err).toContain('not a whole number from 2');
  });
});
