// Claim: `zonelab explain` knows every ID that `zonelab run` prints, and `zonelab check` prints misses first.
// Depends on: src/kernel src/model src/experiment src/evidence src/scenario src/worker src/cli scenarios public/data test/cli/zonelab.ts package-lock.json
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shipped, zonelab } from '../cli/zonelab.ts';

const shape = z.object({ entries: z.array(z.looseObject({ id: z.string() })).min(1) });
const quick = ['check', '--replications', '2'];

describe('what commands print', { timeout: 300_000 }, () => {
  it('is known to explain, every ID of a run', () => {
    const quick = ['--replications', '1', '--scale', '0.025', '--workers', '1'];
    const run = zonelab(['run', shipped('action-plan'), ...quick, '--format', 'json']);
    const printed = JSON.parse(run.out) as {
      rows: { indicator: string }[];
      costs: { account: string }[];
      targets: { id: string }[];
    };
    const all = zonelab(['explain', '--format', 'json']);
    const known = new Set(shape.parse(JSON.parse(all.out)).entries.map(({ id }) => id));
    for (const { indicator } of printed.rows) expect(known).toContain(`indicator:${indicator}`);
    for (const { account } of printed.costs) expect(known).toContain(`indicator:${account}`);
    for (const { id } of printed.targets) expect(known).toContain(`cell:${id}`);
    const facts = Object.keys(printed).filter((key) => !['rows', 'costs', 'targets'].includes(key));
    for (const fact of facts) expect(known).toContain(`run:${fact}`);
  });

  it('prints tables with misses first, and what each miss means', () => {
    const { out } = zonelab([...quick, '--lang', 'zh']);
    const verdicts = out.split('\n').filter((line) => /未符合 ·|在区间内 ·/u.test(line));
    const firstHeld = verdicts.findIndex((line) => line.includes('在区间内'));
    expect(firstHeld).toBeGreaterThan(0);
    expect(verdicts.slice(firstHeld).some((line) => line.includes('未符合'))).toBe(false);
    expect(out).toContain('未调校');
  });
});
