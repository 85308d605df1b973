// Claim: a process changes only the populations, accounts and tallies that it declares in `writes`.
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Streams } from '../../src/kernel/schedule.ts';
import { SERIES_IDS } from '../../src/model/indicators/declare.ts';
import { BRANCH_MONTH, LEVER_IDS, LEVERS, type Simulation } from '../../src/model/index.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import { POPULATIONS } from '../../src/model/world.ts';
import { runTo, simulation } from '../fixtures/run.ts';

const programme = LEVER_IDS.map((lever) => ({
  lever,
  from: BRANCH_MONTH,
  ramp: 0,
  value: LEVERS[lever].range[1],
  after2025: 'keep' as const,
}));

const hash = (numbers: Float64Array | Int8Array) =>
  createHash('sha1')
    .update(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength))
    .digest('hex');

/** What each part of the world holds, as text that differs when it does. */
function contents({ world }: Simulation): Map<string, string> {
  const { balances, flows } = world.ledger.save();
  return new Map<string, string>([
    ...POPULATIONS.map((name): [string, string] => {
      const { count, numbers, bytes } = world[name].save();
      return [name, `${count} ${hash(numbers)} ${hash(bytes)}`];
    }),
    ['ledger', hash(balances) + hash(flows)],
    ['fiscal', hash(world.fiscal.save())],
    ['cells', hash(world.cells.values)],
    ['tally', SERIES_IDS.map((id) => world.tally[id]).join()],
    ['parameters', JSON.stringify(world.parameters)],
    ['settings', JSON.stringify(world.settings)],
  ]);
}

/** Simulates a month by hand, process by process. @returns the parts that each process changed */
function changedBy(sim: Simulation, month: number): Map<string, string[]> {
  const streams = new Streams(1, 1, SCHEDULE);
  const { world } = sim;
  for (const id of SERIES_IDS) world.tally[id] = 0;
  world.policy.open(month);
  world.ledger.open();
  const changed = new Map<string, string[]>();
  let before = contents(sim);
  for (const { name, run } of SCHEDULE) {
    world.policy.reader = name;
    run(world, streams.of(name, month), month);
    const after = contents(sim);
    changed.set(
      name,
      [...after.keys()].filter((part) => after.get(part) !== before.get(part)),
    );
    before = after;
  }
  return changed;
}

describe('write sets', () => {
  const sim = runTo(simulation({ programme }), BRANCH_MONTH + 6);
  const observed = new Map<string, Set<string>>(SCHEDULE.map(({ name }) => [name, new Set()]));
  for (let month = sim.month; month < BRANCH_MONTH + 20; month++) {
    for (const [name, parts] of changedBy(sim, month))
      for (const part of parts) observed.get(name)?.add(part);
  }

  it.each(SCHEDULE.map(({ name }) => name))('of %s are as declared', (name) => {
    const declared: readonly string[] =
      SCHEDULE.find((process) => process.name === name)?.writes ?? [];
    expect([...(observed.get(name) ?? [])].filter((part) => !declared.includes(part))).toEqual([]);
  });

  it('are seen: nearly every process changes something', () => {
    expect([...observed.values()].filter((parts) => parts.size > 0).length).toBeGreaterThan(
      SCHEDULE.length - 4,
    );
  });
});
