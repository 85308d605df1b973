// Claim: science behaves as its mechanisms say in whole runs. More basic research is missed for years before it pays. Without
// the process that makes a figure the figure does not come. Many posts write standards early, and these have more flaws. An exchange trades
// what brokers place. Institutes and firms employ no more people than there are.
import { describe, expect, it } from 'vitest';
import { monthIndex } from '../../src/kernel/clock.ts';
import { Streams } from '../../src/kernel/schedule.ts';
import type { SeriesId } from '../../src/model/indicators/declare.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  USUAL_FUTURE,
  type LeverId,
  type Programme,
  type Simulation,
} from '../../src/model/index.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import { atFull, branchState, runTo, simulation } from '../fixtures/run.ts';

const REPLICATE = 1;
const start = branchState({ replicate: REPLICATE });
const december = (year: number) => monthIndex(FIRST_YEAR, year, 12) + 1;
const set = (lever: LeverId, value: number) => atFull(lever).map((each) => ({ ...each, value }));

/** A run from the branch on. */
function run(programme: Programme = []): Simulation {
  const sim = simulation({ replicate: REPLICATE, programme });
  sim.load(start);
  return sim;
}

const sum = (column: Float64Array) => column.reduce((all, value) => all + value, 0);
const usable = ({ world }: Simulation) => sum(world.classes.columns.science);

describe('basic research', () => {
  it('is missed at first, and pays years later', () => {
    const [usual, more] = [run(), run(set('basicResearchShare', 44))];
    const at = (year: number) =>
      usable(runTo(more, december(year))) / usable(runTo(usual, december(year)));
    expect(at(2023)).toBeLessThan(1);
    expect(at(2035)).toBeGreaterThan(1);
  });
});

describe('standards', () => {
  it('that many posts write come early and have more flaws than those of few', () => {
    const flaws = (posts: number) => {
      const sim = runTo(run(set('standardsSecretariats', posts)), december(2030));
      const { led, flaw } = sim.world.classes.columns;
      return {
        led: sum(led),
        mean: led.reduce((all, part, k) => all + part * (flaw[k] ?? 0), 0) / sum(led),
      };
    };
    const [few, many] = [flaws(80), flaws(400)];
    expect(many.led).toBeGreaterThanOrEqual(few.led);
    expect(many.mean).toBeGreaterThan(few.mean);
  });
});

describe('a technology exchange', () => {
  it('does little without brokers, and brokers without results on offer do nothing', () => {
    const traded = (brokers: number) => {
      const sim = run(set('technologyExchange', brokers));
      let out = 0;
      runTo(sim, december(2022), ({ world }) => (out += world.tally.contractsOut));
      return out;
    };
    const [none, one, many] = [traded(0), traded(1), traded(400)];
    expect(one / none).toBeLessThan(1.01);
    expect(many / none).toBeGreaterThan(1.05);
  });
});

/** What some months of a world come to in a series when a process is taken off the schedule. */
function without(process: string, series: SeriesId): number {
  const sim = run();
  const schedule = SCHEDULE.filter(({ name }) => name !== process);
  const streams = new Streams(1, REPLICATE, SCHEDULE);
  let total = 0;
  for (let month = BRANCH_MONTH; month < BRANCH_MONTH + 3; month++) {
    sim.world.tally.values.fill(0);
    sim.world.policy.open(month);
    sim.world.ledger.open();
    for (const { name, run: step } of schedule) {
      sim.world.policy.reader = name;
      step(sim.world, streams.of(name, month), month);
    }
    total += sim.world.tally[series];
  }
  return total;
}

describe('a figure', () => {
  it.each([
    ['science.patents', 'pctApplications'],
    ['science.patents', 'inventionGrants'],
    ['science.trade', 'contractsOut'],
    ['science.trade', 'contractsFromAbroad'],
    ['science.research', 'instituteStaff'],
    ['science.position', 'medianPosition'],
    ['science.position', 'midHighCoverage'],
    ['standard.making', 'followedStandards'],
  ] as const)('comes from %s: without it there is no %s', (process, series) => {
    expect(without('none', series)).toBeGreaterThan(0);
    expect(without(process, series)).toBe(0);
  });
});

describe('people of institutes', () => {
  it('are at work among all: nobody is employed twice', () => {
    const sim = run(atFull('majorPlatforms'));
    runTo(sim, december(2026), ({ world }) => {
      const { stock, employed } = world.occupations.columns;
      for (let o = 0; o < world.occupations.count; o++)
        expect(employed[o] ?? 0).toBeLessThanOrEqual((stock[o] ?? 0) * (1 + 1e-9));
      const { weight, staff, researchers } = world.firms.columns;
      let firms = 0;
      for (let row = 0; row < world.firms.count; row++)
        firms += ((staff[row] ?? 0) + (researchers[row] ?? 0)) * (weight[row] ?? 0);
      const institutes = sum(world.institutes.columns.staff);
      expect((firms + institutes) / sum(employed)).toBeCloseTo(1, 1);
    });
  });
});

describe('a faster world frontier', () => {
  /** Middle position and value added in a December of the baseline, with the future from the branch on. */
  const standing = (frontier: number, year: number) => {
    const future = { ...USUAL_FUTURE, frontier };
    const sim = simulation({ replicate: REPLICATE, programme: [], future });
    sim.load(start);
    const { world } = runTo(sim, december(year));
    return { position: world.tally.medianPosition, added: world.tally.valueAdded };
  };

  it('lowers positions and value added here, and a slower one raises them', () => {
    const all = [-2, 0, 2].map((points) => standing(points, 2030));
    for (const figure of ['added', 'position'] as const) {
      const [slow = 0, usual = 0, fast = 0] = all.map((each) => each[figure]);
      expect(fast, figure).toBeLessThan(usual);
      expect(usual, figure).toBeLessThan(slow);
    }
  });
});
