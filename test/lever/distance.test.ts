// Claim: no lever is judged by what the decision it moves writes down itself: the series behind its outcome are written
// by other processes than the one that reads its primitive.
import { describe, expect, it } from 'vitest';
import { Streams } from '../../src/kernel/schedule.ts';
import { SERIES_IDS, type SeriesId } from '../../src/model/indicators/declare.ts';
import {
  BRANCH_MONTH,
  INDICATORS,
  LEVER_IDS,
  LEVERS,
  type Simulation,
} from '../../src/model/index.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import { atFull, branchState, simulation } from '../fixtures/run.ts';

const MONTHS_SHOWN = 24;

/** Notes which processes change which series in a month that is simulated by hand. */
function noteWriters({ world }: Simulation, month: number, writers: Map<SeriesId, Set<string>>) {
  const streams = new Streams(1, 1, SCHEDULE);
  world.tally.values.fill(0);
  world.policy.open(month);
  world.ledger.open();
  for (const { name, run } of SCHEDULE) {
    const before = world.tally.values.slice();
    world.policy.reader = name;
    run(world, streams.of(name, month), month);
    SERIES_IDS.forEach((id, place) => {
      if (world.tally[id] !== before[place]) writers.get(id)?.add(name);
    });
  }
}

describe('outcomes of levers', () => {
  const writers = new Map<SeriesId, Set<string>>(SERIES_IDS.map((id) => [id, new Set()]));
  const sim = simulation({ programme: LEVER_IDS.flatMap((lever) => [...atFull(lever)]) });
  sim.load(branchState());
  for (let month = BRANCH_MONTH; month < BRANCH_MONTH + MONTHS_SHOWN; month++)
    noteWriters(sim, month, writers);

  it.each(LEVER_IDS)('%s: not written by the process that reads it', (lever) => {
    const { derivation } = INDICATORS[LEVERS[lever].outcome.indicator];
    const series = derivation.kind === 'ratio' ? derivation.top : derivation.of;
    const writing = series.flatMap((id) => [...(writers.get(id) ?? [])]);
    const reading: readonly string[] = PRIMITIVE_IDS.filter(
      (id) => LEVERS[lever].moves[id] !== undefined,
    ).map((id) => PRIMITIVES[id].readBy);
    expect(writing.length).toBeGreaterThan(0);
    expect(writing.filter((name) => reading.includes(name))).toEqual([]);
  });
});
