// Claim: a batch is a product of what its file names; every run has a number, neighbours share their baseline, and chunks
// of 32 hold every run once, whatever the number of workers or shards.
import { describe, expect, it } from 'vitest';
import { CHUNK_RUNS, Plan } from '../../src/batch/plan.ts';
import { readableBatch } from '../fixtures/batch.ts';

const planOf = (lines: string, files?: Readonly<Record<string, string>>) =>
  new Plan(readableBatch(lines, files));

const study = planOf(
  [
    'futures: [{ demand: 0 }, { demand: -1, authorisation: granted }]',
    'parameterDraws: 3',
    'replications: 2',
    'seed: 9',
    'design: { kind: grid, factors: [{ vary: greenLane, range: [0, 60], levels: 4 }, { vary: lossTolerance, range: [0, 40], levels: 5 }] }',
    'keep: { months: [2025-12, 2022-12] }',
  ].join('\n'),
);
const runs = Array.from({ length: study.counts.runs }, (_, run) => study.runAt(run));

describe('a plan', () => {
  it('is a product', () => {
    expect(study.counts).toEqual({ points: 20, replicates: 6, perReplicate: 40, runs: 240 });
  });

  it('repeats each parameter draw with other random numbers', () => {
    expect([...new Set(runs.map(({ request }) => request.replicate))]).toEqual([
      1, 2, 3, 257, 258, 259,
    ]);
  });

  it('sets levers over the scenario and leaves the others', () => {
    const values = runs
      .slice(0, 20)
      .map(({ request }) =>
        ['greenLane', 'lossTolerance'].map(
          (id) => request.programme.find(({ lever }) => lever === id)?.value,
        ),
      );
    expect(values.slice(0, 6)).toEqual([
      [0, 0],
      [0, 10],
      [0, 20],
      [0, 30],
      [0, 40],
      [20, 0],
    ]);
    const { scenario, request } = runs[0] ?? study.runAt(0);
    expect(request.programme).toHaveLength(scenario.programme.length);
    expect(request).toMatchObject({ seed: 9, scale: 0.025, until: 132 });
  });

  it('keeps runs with the same baseline together', () => {
    const branches = runs.map(({ run }) => study.branchOf({ chunk: 0, first: run, end: run + 1 }));
    const changes = branches.filter((branch, at) => branch !== branches[at - 1]).length;
    expect(changes).toBe(new Set(branches).size);
    expect(changes).toBe(12);
  });

  it('refuses a run that it does not have', () => {
    expect(() => study.runAt(240)).toThrow(RangeError);
  });

  it.each(['replications: 20', 'replications: until precise'])('has chunks of 32: %s', (lines) => {
    const plan = planOf(
      `${lines}\ndesign: { kind: sobol, points: 7, factors: [{ vary: greenLane }] }`,
    );
    const chunks = Array.from({ length: plan.chunks }, (_, chunk) => plan.chunkAt(chunk));
    expect(chunks[0]?.first).toBe(0);
    expect(chunks.at(-1)?.end).toBe(plan.counts.runs);
    chunks.forEach(({ first, end }, at) => {
      expect(first).toBe(chunks[at - 1]?.end ?? 0);
      expect(end - first).toBeLessThanOrEqual(CHUNK_RUNS);
      expect(Math.floor((end - 1) / plan.roundRuns)).toBe(Math.floor(first / plan.roundRuns));
    });
  });

  it('varies growth and parameters in both arms, and groups of levers as one', () => {
    const files = { 'points.csv': 'demand,frontier,firm.anchorShare\n1,-1,2\n0,,\n' };
    const list = planOf('design: { kind: list, file: points.csv }', files);
    expect(list.runAt(0).request).toMatchObject({
      future: { demand: 1, frontier: -1 },
      factors: { 'firm.anchorShare': 2 },
    });
    expect(list.runAt(1).request).toMatchObject({ future: { demand: 0, frontier: 0 } });
    expect(list.runAt(1).request.factors).toBeUndefined();
    const groups = planOf('design: { kind: groups, groups: [platforms, risk] }');
    const levers = [0, 1, 2, 3].map((point) =>
      groups.runAt(point).request.programme.map(({ lever }) => lever),
    );
    expect(levers.map((ids) => ids.includes('fundCommitment'))).toEqual([false, true, false, true]);
    expect(levers.map((ids) => ids.includes('inspectionPosts'))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(levers.every((ids) => ids.includes('greenLane'))).toBe(true);
  });
});

describe('values of a design', () => {
  const valuesOf = (design: string) => [...new Set(planOf(`design: ${design}`).points.flat())];

  it('are the decimals that a person would write, between ends that are exact', () => {
    const factor = (range: string, levels: number) =>
      valuesOf(
        `{ kind: grid, factors: [{ vary: reinvestmentDuty, range: ${range}, levels: ${levels} }] }`,
      );
    expect(factor('[0.5, 2.5]', 21)).toEqual(
      Array.from({ length: 21 }, (_, at) => Number((0.5 + at / 10).toFixed(1))),
    );
    expect(factor('[0.6, 0.9]', 4)).toEqual([0.6, 0.7, 0.8, 0.9]);
    expect(factor('[0.7, 1.9]', 3)).toEqual([0.7, 1.3, 1.9]);
    const demand = (range: string, levels: number) =>
      valuesOf(`{ kind: grid, factors: [{ vary: demand, range: ${range}, levels: ${levels} }] }`);
    expect(demand('[-0.1, 0.3]', 5)).toEqual([-0.1, 0, 0.1, 0.2, 0.3]);
    expect(demand('[-0.3, 0.3]', 7)).toEqual([-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3]);
  });

  it('are equal in bits where they are equal on paper, whatever the range and the design', () => {
    const sets = [
      '{ kind: grid, factors: [{ vary: demand, range: [-0.3, 0.9], levels: 13 }] }',
      '{ kind: grid, factors: [{ vary: demand, range: [0, 1.2], levels: 13 }] }',
      '{ kind: morris, trajectories: 8, factors: [{ vary: demand, range: [0, 0.3] }] }',
    ].map(valuesOf);
    for (const values of sets)
      for (const value of values) {
        const tenth = Number(Number(value).toFixed(1));
        expect(value).toBe(tenth);
        expect(Object.is(value, -0)).toBe(false);
      }
  });
});
