// Claim: no two agents that draw ever have the same key in a run, and none comes back once it is gone.
import { describe, expect, it } from 'vitest';
import { MONTHS } from '../../src/model/index.ts';
import { runTo, simulation } from '../fixtures/run.ts';

const POPULATIONS = ['firms', 'talent', 'funds'] as const;

describe('keys', () => {
  /** Last month in which each key was alive, by population. */
  const last = new Map(POPULATIONS.map((name) => [name, new Map<number, number>()]));
  const faults: string[] = [];
  runTo(simulation(), MONTHS, ({ world, month }) => {
    for (const [name, months] of last) {
      const { columns, count } = world[name];
      for (let row = 0; row < count; row++) {
        if (columns.alive[row] === 0) continue;
        const key = columns.key[row] ?? -1;
        const before = months.get(key) ?? month - 1;
        if (before === month) faults.push(`${name}: key ${key} twice in month ${month}`);
        else if (before !== month - 1) faults.push(`${name}: key ${key} is back in month ${month}`);
        months.set(key, month);
      }
    }
  });

  it('are unique over a whole run', () => {
    expect(faults).toEqual([]);
  });

  it.each(POPULATIONS)('of %s are unsigned 32-bit numbers', (name) => {
    const keys = [...(last.get(name)?.keys() ?? [])];
    expect(keys.length).toBeGreaterThan(10);
    expect(keys.every((key) => Number.isInteger(key) && key >= 0 && key < 2 ** 32)).toBe(true);
  });
});
