// Claim: a calibration finds what moves the outcomes, keeps settings that the figures do not rule out and no others, and
// depends on its task alone: not on order, on threads, or on being broken off.
import { UNCALIBRATED } from '../../src/model/parameters/index.ts';
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  calibrate,
  type CalibrationTask,
  type Evaluate,
  type NamedRun,
} from '../../src/evidence/calibration/calibrate.ts';
import { fitEmulators } from '../../src/evidence/calibration/emulator.ts';
import { outcomesOf, publishedOutcomes } from '../../src/evidence/calibration/outcomes.ts';
import { representativeOrder } from '../../src/evidence/calibration/order.ts';
import { activeNames } from '../../src/evidence/calibration/screen.ts';
import {
  implausibility,
  pointsIn,
  waveAfter,
  wholeBox,
} from '../../src/evidence/calibration/waves.ts';
import { Stream } from '../../src/kernel/random.ts';
import { Memory, OtherWork } from '../calibration/memory.ts';
import { drawsTable, reportOf } from '../calibration/report.ts';
import { modelData, observations, SMALL } from '../fixtures/data.ts';

/** A model of two outcomes: `a` and `b` move them, `idle` does not, and chance a little. */
const TRUE = { a: 0.3, b: 0.7 };
function toy({ seed, replicate, positions }: NamedRun): number[] {
  const { a = 0.5, b = 0.5 } = positions;
  const chance = 0.01 * (new Stream(seed, replicate, 'toy').at(0).uniform(0) - 0.5);
  return [a + 0.2 * b * b + chance, 2 * b - a * b - chance];
}

const published = [TRUE.a + 0.2 * TRUE.b * TRUE.b, 2 * TRUE.b - TRUE.a * TRUE.b];
const task: CalibrationTask = {
  names: ['idle', 'a', 'b'],
  outcomes: published.map((value, index) => ({
    name: `outcome ${index}`,
    published: value,
    observation: 0.01,
    discrepancy: 0.03,
  })),
  orderedBy: [0, 1],
  settings: {
    seed: 3,
    chance: 6,
    trajectories: 4,
    screening: { least: 0.5, most: 5 },
    waves: 2,
    points: 40,
    draws: 20,
    repeats: 2,
    tries: 3,
    orderRepeats: 2,
  },
};

const inOrder: Evaluate = (runs) => Promise.resolve(runs.map(toy));
const folder = () => mkdtempSync(join(tmpdir(), 'zonelab-calibration-'));
const run = (each: NamedRun) => Promise.resolve(toy(each));

describe('a calibration', () => {
  it('finds what moves the outcomes and where it lies', async () => {
    const found = await calibrate(task, inOrder);
    expect([...found.active].sort()).toEqual(['a', 'b']);
    expect(found.influences.find(({ name }) => name === 'idle')?.strength).toBe(0);
    const spaces = found.waves.map(({ spaceLeft }) => spaceLeft);
    expect(spaces[0]).toBeLessThan(0.2);
    expect(spaces[1]).toBeLessThan(1.1 * (spaces[0] ?? 0));
    const at = found.active.indexOf('b');
    for (const { positions, implausibility: far } of found.draws) {
      expect(far).toBeLessThan(3);
      expect(Math.abs((positions[at] ?? 0) - TRUE.b)).toBeLessThan(0.15);
    }
  });

  it('is the same when it was broken off and a line was cut short', async () => {
    const whole = await calibrate(task, inOrder);
    const place = folder();
    let left = 70;
    const broken = new Memory(place, task).evaluator(
      (each) => (left-- > 0 ? run(each) : Promise.reject(new Error('broken off'))),
      () => undefined,
    );
    await expect(calibrate(task, broken)).rejects.toThrow('broken off');
    appendFileSync(join(place, 'runs.jsonl'), '{"id":"wave 1 7","outcomes":[0.12');
    const memory = new Memory(place, task);
    expect(memory.size).toBe(70);
    let again = 0;
    const resumed = memory.evaluator(
      (each) => {
        again += 1;
        return run(each);
      },
      () => undefined,
    );
    const rest = await calibrate(task, resumed);
    expect(drawsTable(rest)).toBe(drawsTable(whole));
    expect(reportOf(task, rest)).toEqual(reportOf(task, whole));
    const lines = readFileSync(join(place, 'runs.jsonl'), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('{"id"')).length).toBe(70 + again + 1);
  });

  it('refuses a folder with runs of something else', () => {
    const place = folder();
    new Memory(place, task);
    expect(() => new Memory(place, { ...task, names: ['a'] })).toThrow(OtherWork);
    expect(() => new Memory(place, task)).not.toThrow();
    writeFileSync(join(place, 'identity.json'), 'cut sho');
    expect(() => new Memory(place, task)).toThrow(/expected an empty folder or one of the same/u);
  });

  it('does not depend on the order in which runs end', async () => {
    const late: Evaluate = async (runs) => {
      const values = new Map<string, number[]>();
      for (const each of [...runs].reverse()) values.set(each.id, toy(each));
      return Promise.resolve(runs.map(({ id }) => values.get(id) ?? []));
    };
    expect(drawsTable(await calibrate(task, late))).toBe(
      drawsTable(await calibrate(task, inOrder)),
    );
  });

  it('says so when the figures rule out everything', async () => {
    const outcomes = task.outcomes.map((each) => ({ ...each, published: 50 }));
    await expect(calibrate({ ...task, outcomes }, inOrder)).rejects.toThrow(/rule out/u);
  });
});

describe('an emulator', () => {
  const points = pointsIn(wholeBox(2), 60, 5);

  it('is exact for a polynomial of second degree', () => {
    const value = ([a = 0, b = 0]: readonly number[]) => 1 + 2 * a - 3 * b * b + 4 * a * b;
    const { expects, left } = fitEmulators(
      points,
      points.map((point) => [value(point)]),
      wholeBox(2),
    );
    expect(left[0]).toBeLessThan(1e-12);
    for (const point of [
      [0.1, 0.9],
      [0.5, 0.5],
    ])
      expect(expects(point)[0]).toBeCloseTo(value(point), 6);
  });

  it('knows how much chance it cannot explain', () => {
    const noise = new Stream(1, 0, 'noise').at(0);
    const values = points.map(([a = 0], index) => [a + noise.uniform(index)]);
    const { left, total } = fitEmulators(points, values, wholeBox(2));
    expect(left[0]).toBeGreaterThan(1 / 24);
    expect(left[0]).toBeLessThan(1 / 6);
    expect(total[0]).toBeGreaterThan(left[0] ?? 0);
  });

  it('needs more runs than terms', () => {
    expect(() => fitEmulators(points.slice(0, 5), [[1], [2], [3], [4], [5]], wholeBox(2))).toThrow(
      RangeError,
    );
  });
});

describe('implausibility', () => {
  it('counts standard deviations of everything that may differ', () => {
    const outcome = { name: 'x', published: 1, observation: 0.3, discrepancy: 0.4 };
    expect(implausibility(outcome, 2, 0)).toBeCloseTo(2);
    expect(implausibility(outcome, 0, 0.75)).toBeCloseTo(1);
  });

  it('leaves the share of the space that a known band leaves', () => {
    const points = pointsIn(wholeBox(2), 50, 9);
    const outcome = { name: 'a', published: 0.5, observation: 0, discrepancy: 0.1 };
    const values = points.map(([a = 0]) => [a]);
    const wave = waveAfter([], [outcome], points, { values, seed: 4 });
    expect(wave.spaceLeft).toBeCloseTo(0.6, 2);
    expect(wave.box[0]?.[0]).toBeCloseTo(0.18, 2);
    expect(wave.box[1]).toEqual([0, 1]);
  });
});

describe('the screen', () => {
  it('takes the strongest numbers down to the least strength', () => {
    const found = [
      { name: 'weak', effects: [], strength: 0.4 },
      { name: 'strong', effects: [], strength: 4 },
      { name: 'same b', effects: [], strength: 1 },
      { name: 'same a', effects: [], strength: 1 },
    ];
    expect(activeNames(found, { least: 0.5, most: 9 })).toEqual(['strong', 'same a', 'same b']);
    expect(activeNames(found, { least: 0.5, most: 1 })).toEqual(['strong']);
  });
});

describe('the outcomes', () => {
  const outcomes = publishedOutcomes(observations);

  it('are figures of 2015 to 2019 only', () => {
    expect(outcomes).toHaveLength(24);
    const later = observations.map((each) =>
      each.year > 2019 ? { ...each, value: each.value * 2 } : each,
    );
    expect(publishedOutcomes(later)).toEqual(outcomes);
    const without = observations.filter(({ year }) => year <= 2019);
    expect(publishedOutcomes(without)).toEqual(outcomes);
    expect(() => publishedOutcomes(observations.filter(({ year }) => year < 2019))).toThrow(
      /no figure of sei_value_added_linked for 2019/u,
    );
  });

  it('allow most for what classes are not, and more for what was not read', () => {
    const of = (name: string) => outcomes.find((each) => each.name === name);
    expect(of('value added 2019')?.discrepancy).toBe(0.05);
    expect(of('share of marine 2019')?.discrepancy).toBeGreaterThan(0.1);
    expect(of('R&D 2016')?.observation).toBeGreaterThan(of('value added 2016')?.observation ?? 1);
  });

  it('of a run stand in the same order and near the published ones', () => {
    const own = outcomesOf(modelData, SMALL, { seed: 1, replicate: 0, positions: {} });
    expect(own).toHaveLength(outcomes.length);
    own.forEach((value, index) => {
      expect(
        Math.abs(value - (outcomes[index]?.published ?? 0)),
        outcomes[index]?.name,
      ).toBeLessThan(0.7);
    });
  });

  it('move with a position, and only with that', () => {
    const at = (positions: Record<string, number>) =>
      outcomesOf({ ...modelData, draws: UNCALIBRATED }, SMALL, {
        seed: 1,
        replicate: 0,
        positions,
      });
    expect(at({ 'firm.awareness': 0.5 })).toEqual(at({}));
    expect(at({ 'firm.awareness': 0.9 })).not.toEqual(at({}));
  });
});

describe('the order of the draws', () => {
  /** Draws of which an outcome is decided by the draw, another by chance alone. */
  const DRAWS = 64;
  const decided = (draw: number) => new Stream(9, draw, 'decided').at(0).uniform(0);
  const repeats = [0, 1].map((repeat) =>
    Array.from({ length: DRAWS }, (_, draw) => [
      decided(draw),
      new Stream(7 + repeat, draw, 'chance').at(0).uniform(0),
    ]),
  );
  const order = representativeOrder(repeats);

  it('holds each draw once', () => {
    expect([...order].sort((a, b) => a - b)).toEqual(Array.from({ length: DRAWS }, (_, d) => d));
  });

  it('gives every beginning of ten or more the mean of all, far nearer than chance would', () => {
    const values = order.map(decided);
    const all = values.reduce((sum, value) => sum + value, 0) / DRAWS;
    for (let n = 10; n <= DRAWS; n++) {
      const own = values.slice(0, n).reduce((sum, value) => sum + value, 0) / n;
      // Ten of a uniform number lie 0.09 from its mean, one standard deviation.
      expect(Math.abs(own - all)).toBeLessThan(0.02);
    }
  });

  it('leaves aside what is undefined and what never varies', () => {
    const odd = [
      [
        [1, Number.NaN],
        [1, 2],
        [1, 3],
      ],
    ];
    expect(representativeOrder(odd)).toHaveLength(3);
  });
});
