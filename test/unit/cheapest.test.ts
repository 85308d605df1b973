// Claim: what a target would take is searched by one function on the page and in the command line: it finds the planted
// cheapest programme, stops, resumes without a run twice, and says when nothing is good enough.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { searchProgramme } from '../../src/batch/search.ts';
import { cheapest, freshSeed, programmeAt, type Room } from '../../src/experiment/cheapest.ts';
import type { ReplicateRequest } from '../../src/experiment/index.ts';
import { LEVERS, USUAL_FUTURE, type Programme } from '../../src/model/index.ts';
import { DEFAULTS } from '../../src/scenario/resolve.ts';
import { usualSetting, withShownValue } from '../../src/scenario/shown.ts';
import { aside, freshAside } from '../fixtures/aside-runs.ts';
import { PLANTED, plantedCell, plantedRun } from '../fixtures/planted.ts';

vi.mock(
  '../../src/ui/state/runs.ts',
  async () => (await import('../fixtures/aside-runs.ts')).mockedRuns,
);
aside.answer = ({ programme, replicate }) => plantedRun(programme, replicate);
vi.stubGlobal('navigator', { language: 'en' });
const { compareFound, questOf, seek, takeOver, wishKey } =
  await import('../../src/ui/state/cheapest.ts');
const { entrants } = await import('../../src/ui/state/contenders.ts');
const { scenario, undo } = await import('../../src/ui/state/scenario.ts');

const LEVERS_MOVED = ['greenLane', 'recruitmentGrant'] as const;
const of = {
  ...DEFAULTS,
  id: 'plan',
  title: { zh: '试', en: 'Try' },
  future: USUAL_FUTURE,
  programme: [usualSetting('greenLane', 50), usualSetting('surveyPosts', 3)],
};
const wish = {
  ...{ cell: plantedCell, comparators: [], strictness: 'default' as const, of },
  probability: 0.75,
  levers: LEVERS_MOVED,
  pairs: 4,
  budget: 40,
};

const top = mkdtempSync(join(tmpdir(), 'zonelab-cheapest-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

/** The present answer. */
function answered(cell = plantedCell) {
  const quest = questOf(cell);
  if (quest?.found === undefined) throw new Error('nothing found');
  return { ...quest, found: quest.found };
}

function seedsOf(requests: readonly ReplicateRequest[]): Set<number> {
  return new Set(requests.map(({ seed }) => seed));
}

describe('the page', () => {
  beforeEach(() => {
    freshAside();
  });

  it('stops and keeps what is known, and resumes without a run twice', async () => {
    const cell = { ...plantedCell, id: 'stopped' };
    aside.limit = 30;
    await seek({ ...wish, cell });
    const stopped = answered(cell);
    expect(stopped.state).toBe('stopped');
    expect(stopped.found.chosenBy).toHaveLength(wish.pairs);
    expect(stopped.found.fresh).toBeUndefined();
    expect(aside.asked).toHaveLength(30);
    aside.limit = Infinity;
    await seek(stopped.wish);
    const { state, tried, pairs } = answered(cell);
    expect(state).toBe('done');
    expect(new Set(aside.asked.map((request) => JSON.stringify(request))).size).toBe(
      aside.asked.length,
    );
    expect(pairs).toBe(aside.asked.length);
    expect(pairs).toBe(wish.pairs * (tried + 1)); // and the check
  });

  it('finds the cheapest, and leaves the other levers as they are', async () => {
    await seek(wish);
    const { programme, best } = answered().found;
    expect(best.values['greenLane']).toBeGreaterThanOrEqual(LEVERS.greenLane.range[1] / 2);
    expect(best.values['greenLane']).toBeLessThanOrEqual(33);
    expect(best.values['recruitmentGrant']).toBe(0);
    expect(programme.map(({ lever }) => lever)).toEqual(['greenLane', 'surveyPosts']);
  });

  it('checks what it found on draws that the search has not seen', async () => {
    const cell = { ...plantedCell, id: 'checked' };
    await seek({ ...wish, cell, pairs: 8 });
    expect(answered(cell).found.fresh?.filter(({ met }) => met)).toHaveLength(6);
    expect(seedsOf(aside.asked.slice(-8))).toEqual(new Set([freshSeed(of.seed)]));
    expect(seedsOf(aside.asked.slice(0, -8))).toEqual(new Set([of.seed]));
  });

  it('answers a question asked before from memory', async () => {
    await seek(wish);
    aside.asked = [];
    await seek(wish);
    expect(aside.asked).toEqual([]);
    expect(answered().state).toBe('done');
  });

  it('finds what the command line finds', async () => {
    await seek({ ...wish, pairs: 5 });
    const end = await searchProgramme({
      task: {
        ...{ scenario: of, targets: [plantedCell.id], strictness: 'default', probability: 0.75 },
        ...{ levers: LEVERS_MOVED, replications: 5, verify: 5, runs: 200 },
        ...{ seed: of.seed, scale: of.scale },
      },
      targets: PLANTED,
      folder: mkdtempSync(join(top, 'one-')),
      run: ({ programme }, replicates) =>
        Promise.resolve(replicates.map((replicate) => plantedRun(programme, replicate))),
      onEvaluation: () => undefined,
    });
    const { found, tried } = answered();
    expect(found.best).toEqual(end.best);
    expect(found.programme).toEqual(end.scenario.programme);
    expect(tried).toBe(end.evaluations);
  });

  it('says what came nearest where nothing is good enough, spends its budget, and checks nothing', async () => {
    await seek({ ...wish, probability: 1 });
    const { found, state } = answered();
    expect(state).toBe('done');
    expect(found.best.probability).toBe(0.75);
    expect(found.fresh).toBeUndefined();
    expect(seedsOf(aside.asked)).toEqual(new Set([of.seed]));
  });

  it('tells questions apart', () => {
    expect(wishKey({ ...wish, budget: 41 })).not.toBe(wishKey(wish));
    expect(wishKey({ ...wish, of: { ...of, seed: 2 } })).not.toBe(wishKey(wish));
    expect(wishKey({ ...wish, of: { ...of, title: { zh: '', en: '' } } })).toBe(wishKey(wish));
  });

  it('puts what it found into the last place of the comparison, and on the sliders in one step', async () => {
    await seek(wish);
    const quest = answered();
    compareFound(quest, quest.found);
    const last = entrants.value.at(-1);
    expect(last?.letter).toBe('D');
    expect(last?.scenario.programme).toEqual(quest.found.programme);
    const before = scenario.value;
    takeOver(quest, quest.found);
    expect(scenario.value.programme).toEqual(quest.found.programme);
    undo();
    expect(scenario.value).toEqual(before);
  });
});

describe('the search', () => {
  const room = (programme: Programme): Room => ({
    ...{ programme, probability: 1, levers: ['greenLane'], seed: 1, budget: 20 },
    moved: withShownValue,
  });
  const nothing = () => Promise.resolve({ cost: 0, probability: 1 });

  it('begins where the programme stands, and keeps the dates of its levers', async () => {
    const dated = [
      { ...usualSetting('greenLane', 10), until: 100 },
      { ...usualSetting('greenLane', 20), from: 100 },
    ];
    const tried: Programme[] = [];
    await cheapest(
      room(dated),
      (programme) => {
        tried.push(programme);
        return nothing();
      },
      () => undefined,
    );
    expect(tried[2]).toEqual(dated);
    const [first, second] = programmeAt(room(dated), { greenLane: 40 });
    expect([first?.value, second?.value]).toEqual([20, 40]);
  });

  it('tells the best until then with each answer', async () => {
    const seen: number[] = [];
    await cheapest(
      room([]),
      (_, { greenLane = 0 }) => Promise.resolve({ cost: greenLane, probability: 1 }),
      (_, best) => seen.push(best.cost),
    );
    expect(seen[0]).toBe(LEVERS.greenLane.range[1]);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
    expect(seen.at(-1)).toBe(0);
  });
});
