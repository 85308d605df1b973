// Claim: break-even of levels lies where the chance is even, on the side that the scenario's own runs point to, and with
// the sign that the outside has: a faster nation makes a target easier, a faster world frontier harder.
import { describe, expect, it } from 'vitest';
import {
  evenShift,
  levelBreakEven,
  meetsLevels,
  nearerWorlds,
  runsToSettle,
  shiftedFuture,
  WIDEST_POINTS,
  worldsFor,
  type ShiftedWorld,
} from '../../src/experiment/targets/level-break-even.ts';
import { USUAL_FUTURE, type TargetCell } from '../../src/model/index.ts';
import { cellOf, entryOf, levels, many, others, run } from '../fixtures/targets.ts';

const level = (more: Partial<TargetCell> = {}) =>
  cellOf([entryOf({ thresholds: levels(5, 5, 5) })], more);
const national = level();
const frontier = level({ id: '2035b', year: 2035, outside: 'frontier' });
/** Runs of which none, or all, meet such a cell in an arm. */
const runsOf = (baseline: number, treatment: number) => many(4, () => [baseline, treatment]);
const pointsOf = (worlds: readonly ShiftedWorld[], outside: string) =>
  worlds.filter((world) => world.outside === outside).map(({ points }) => points);

describe('the even shift', () => {
  it('of what helps lies between the shifts that were run, wherever the chance rises through one half', () => {
    const low = { shift: -0.02, share: 0 };
    const shares = [{ shift: 0.02, share: 0.8 }, low, { shift: 0, share: 0.2 }];
    expect(evenShift(shares, true)).toBeCloseTo(0.01, 9);
    expect(evenShift([low, { shift: 0.02, share: 0.4 }], true)).toBe('above');
    expect(evenShift([{ shift: 0, share: 0.9 }], true)).toBe('below');
  });

  it('of what hinders is the mirror image: the fastest that is still even', () => {
    const slow = { shift: -0.01, share: 0.8 };
    expect(evenShift([{ shift: 0, share: 0.4 }, slow], false)).toBeCloseTo(-0.0025, 9);
    expect(evenShift([{ shift: 0, share: 0.4 }], false)).toBe('below');
    expect(evenShift([slow, { shift: 0.01, share: 0.6 }], false)).toBe('above');
    expect(
      evenShift(
        [
          { shift: 0, share: 0.5 },
          { shift: 0.01, share: 0 },
        ],
        false,
      ),
    ).toBe(0);
  });
});

describe('the worlds that are run', () => {
  it('are those in which an arm can change sides, no further than the cell\u2019s year', () => {
    const missed = worldsFor([national, frontier], runsOf(1, 1));
    expect(pointsOf(missed, 'national')).toEqual([4]);
    expect(pointsOf(missed, 'frontier')).toEqual([-1]);
    expect(missed.map(({ until }) => until)).toEqual([132, 252]);
    const met = worldsFor([national, frontier], runsOf(9, 9));
    expect(pointsOf(met, 'national')).toEqual([-4]);
    expect(pointsOf(met, 'frontier')).toEqual([1]);
    const split = worldsFor([frontier], runsOf(1, 9));
    expect(pointsOf(split, 'frontier')).toEqual([-1, 1]);
    expect(pointsOf(split, 'national')).toEqual([]);
  });

  it('are nearer ones only where a farthest world turns an arm, and for the cells that it turns', () => {
    const runs = runsOf(1, 1);
    const early = level({ id: '2022b', year: 2022, outside: 'frontier' });
    const cells = [early, frontier, national];
    const farthest = worldsFor(cells, runs);
    const near = (turned: (cell: TargetCell, arm: string) => boolean) =>
      nearerWorlds(cells, farthest, {
        runs,
        shareIn: (cell, arm) => (turned(cell, arm) ? 1 : 0),
      });
    expect(near(() => false)).toEqual([]);
    expect(near((cell) => cell === early)).toEqual([
      { outside: 'frontier', points: -0.5, until: 96 },
    ]);
    expect(near((cell, arm) => cell === national && arm === 'treatment')).toEqual([
      { outside: 'national', points: 2, until: 132 },
    ]);
    expect(near(() => true).map(({ points }) => points)).toEqual([2, -0.5]);
  });

  it('end once no run that is left can turn an arm, and not before', () => {
    const runs = runsOf(1, 9); // the baseline misses, the programme meets
    const world = { outside: 'frontier', points: -1, until: 252 } as const;
    const needed = (left: number, baseline: number, treatment: number) => {
      const metIn = (_: TargetCell, arm: string) => (arm === 'baseline' ? baseline : treatment);
      return runsToSettle([frontier], world, { runs, left, metIn });
    };
    expect(needed(4, 0, 0)).toBe(3);
    expect(needed(2, 0, 1)).toBe(1);
    expect(needed(1, 0, 3)).toBe(0);
    expect(needed(1, 1, 3)).toBe(1);
    expect(needed(2, 2, 2)).toBe(2);
    const own = level({ column: 'own', outside: 'frontier' });
    expect(runsToSettle([own], world, { runs, left: 1, metIn: () => 0 })).toBe(1);
  });

  it('are both sides for a target of one\u2019s own, and none for a cell that places decide', () => {
    const own = worldsFor([level({ column: 'own' })], runsOf(1, 1));
    expect(pointsOf(own, 'national')).toEqual([-4, 4]);
    const ranked = cellOf([entryOf({ kind: 'rank' })], { outside: 'comparators' });
    expect(others.length).toBeGreaterThan(0);
    expect(worldsFor([ranked], runsOf(1, 1))).toEqual([]);
  });

  it('bracket the worlds that the parameter of the frontier leaves open', () => {
    expect(WIDEST_POINTS).toEqual({ comparators: 20, national: 4, frontier: 1 });
  });

  it('shift the path of the future that they are of, and nothing else', () => {
    const future = { ...USUAL_FUTURE, demand: 1, frontier: 0.5 };
    const world = { points: -0.5, until: 252 };
    expect(shiftedFuture(future, { ...world, outside: 'national' })).toEqual({
      ...{ ...future, demand: 0.5 },
    });
    expect(shiftedFuture(future, { ...world, outside: 'frontier' })).toEqual({
      ...{ ...future, frontier: 0 },
    });
  });
});

describe('break-even of a cell that levels decide', () => {
  const even = (
    cell: TargetCell,
    runs: ReturnType<typeof run>[],
    shareIn: (points: number) => number,
  ) => {
    const farthest = worldsFor([cell], runs);
    const near = nearerWorlds([cell], farthest, {
      runs,
      shareIn: (_cell, _arm, { points }) => shareIn(points),
    });
    return levelBreakEven(cell, [...farthest, ...near], {
      runs,
      arm: 'baseline',
      shareIn: ({ points }) => shareIn(points),
    });
  };

  it('falls where the frontier is what must slow down, and rises where the nation must grow', () => {
    const missed = runsOf(1, 1);
    expect(even(frontier, missed, (points) => -points)).toBeCloseTo(-0.005, 9);
    expect(even(national, missed, (points) => points / 4)).toBeCloseTo(0.02, 9);
    expect(even(frontier, missed, () => 0)).toBe('below');
    expect(even(national, missed, () => 0)).toBe('above');
  });

  it('rises where the frontier may gain, and falls where the nation may lag', () => {
    const met = runsOf(9, 9);
    expect(even(frontier, met, (points) => 1 - points)).toBeCloseTo(0.005, 9);
    expect(even(national, met, (points) => 1 + points / 4)).toBeCloseTo(-0.02, 9);
    expect(even(frontier, met, () => 1)).toBe('above');
    expect(even(national, met, () => 1)).toBe('below');
  });

  it('of a ceiling of one\u2019s own has the sign that its runs show', () => {
    const own = level({ column: 'own' });
    expect(even(own, runsOf(9, 9), (points) => (points > 0 ? 0 : 1))).toBeCloseTo(0.01, 9);
  });

  it('uses no world that ends before the cell\u2019s year', () => {
    const runs = runsOf(1, 1);
    const early = level({ id: '2022b', year: 2022, outside: 'frontier' });
    const worlds = worldsFor([early], runs);
    expect(worlds.every(({ until }) => until === 96)).toBe(true);
    const tried = { runs, arm: 'baseline', shareIn: () => 1 } as const;
    expect(levelBreakEven(early, worlds, tried)).toBeCloseTo(-0.005, 9);
    expect(levelBreakEven(frontier, worlds, tried)).toBe('below');
  });

  it('counts the runs that meet as many of the modelled entries as are needed', () => {
    const cell = cellOf([entryOf({ thresholds: levels(1, 5, 9) })]);
    const { baseline, treatment } = run(1, 4, 5);
    expect(meetsLevels(cell, baseline)).toBe(false);
    expect(meetsLevels(cell, treatment)).toBe(true);
  });
});
