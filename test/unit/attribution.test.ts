// Claim: what each group of levers does is found from planted coalitions: alone, on top of the others, in shares that add up,
// in pairs, and against the sum; coalitions are asked for once, stopped, gone on with, and old once the programme moves.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { attributedIn, judgedSums, type Attributed } from '../../src/experiment/attribution.ts';
import {
  everyCoalition,
  groupsOf,
  inGroups,
  membersOf,
  toldCoalitions,
  type PairedRun,
  type ReplicateRequest,
  type Worths,
} from '../../src/experiment/index.ts';
import {
  INDICATOR_IDS,
  LEVERS,
  MONTHS,
  USUAL_FUTURE,
  type Programme,
} from '../../src/model/index.ts';
import { DEFAULTS } from '../../src/scenario/resolve.ts';
import { usualSetting } from '../../src/scenario/shown.ts';
import { aside, freshAside } from '../fixtures/aside-runs.ts';

/** What four groups add: each its place, and the first two ten more together; noise that pairing takes out. */
const ALONE = [1, 2, 4, 8];
const JOINT = 10;

function worthOf(coalition: number, replicate: number): number {
  const alone = ALONE.reduce((sum, each, at) => sum + ((coalition >>> at) & 1) * each, 0);
  const joint = (coalition & 3) === 3 ? JOINT + replicate / 100 : 0;
  return 100 * replicate + alone + joint;
}

const GROUPS = ['regulation', 'results', 'finance', 'risk'] as const;
const LEVER_OF = [
  'accessReviewPosts',
  'technologyExchange',
  'guaranteeCover',
  'inspectionPosts',
] as const;
const PLAN: Programme = LEVER_OF.map((lever) => usualSetting(lever, LEVERS[lever].range[1]));

/** Every indicator in every month is what the coalition of the programme is worth. */
function plantedRun({ programme, replicate }: ReplicateRequest): PairedRun {
  const coalition = groupsOf(programme).reduce(
    (sum, group) => sum | (1 << GROUPS.findIndex((each) => each === group)),
    0,
  );
  const filled = (value: number) => new Float64Array(MONTHS * INDICATOR_IDS.length).fill(value);
  return {
    replicate,
    treatment: filled(worthOf(coalition, replicate)),
    baseline: filled(worthOf(0, replicate)),
  };
}

vi.mock(
  '../../src/ui/state/runs.ts',
  async () => (await import('../fixtures/aside-runs.ts')).mockedRuns,
);
aside.answer = plantedRun;
vi.stubGlobal('navigator', { language: 'en' });
const state = await import('../../src/ui/state/attribution.ts');
const { choose, setLever, scenario, undo } = await import('../../src/ui/state/scenario.ts');

describe('coalitions', () => {
  it('are those of a programme’s groups, in the report’s order', () => {
    expect(groupsOf(PLAN)).toEqual(GROUPS);
    expect(membersOf(GROUPS, 0b1010)).toEqual(['results', 'risk']);
    expect(inGroups(PLAN, ['risk', 'finance']).map(({ lever }) => lever)).toEqual(
      LEVER_OF.slice(2),
    );
  });

  it('that are told grow with the square of the groups, and none is asked for twice', () => {
    expect([1, 2, 3, 4, 5, 7].map((players) => toldCoalitions(players).length)).toEqual([
      1, 3, 7, 15, 21, 36,
    ]);
    for (const players of [3, 7])
      expect(new Set(toldCoalitions(players)).size).toBe(toldCoalitions(players).length);
    expect(everyCoalition(7)).toHaveLength(127);
  });
});

describe('attribution', () => {
  const worths: Worths[] = Array.from({ length: 8 }, (_, at) =>
    Array.from({ length: 16 }, (_each, coalition) => worthOf(coalition, at + 1)),
  );
  const planted: Attributed = { groups: GROUPS, isWhole: true, worthsAt: () => worths };
  const found = attributedIn(planted, 'valueAdded', 2035);

  it('tells what a group does alone and on top of the others', () => {
    expect(found.groups.map(({ alone }) => alone.median)).toEqual(ALONE);
    const [first, , third] = found.groups;
    expect(first?.last.difference).toBeCloseTo(1 + JOINT + 0.045, 9);
    expect(third?.last.medianLow).toBe(4);
  });

  it('shares the joint effect, and sums to the whole', () => {
    const shares = found.groups.map(({ share }) => share?.value ?? Number.NaN);
    const half = (JOINT + 0.045) / 2;
    [1 + half, 2 + half, 4, 8].forEach((value, at) => expect(shares[at]).toBeCloseTo(value, 9));
    const all = shares.reduce((sum, each) => sum + each, 0);
    expect(found.shareOfAll?.value).toBeCloseTo(all, 9);
    expect(attributedIn({ ...planted, isWhole: false }, 'valueAdded', 2035).shareOfAll).toBe(
      undefined,
    );
  });

  it('marks the one pair that interacts, and calls the whole more than its parts', () => {
    expect(
      found.pairs.filter(({ beyond }) => beyond !== 'neither').map(({ groups }) => groups),
    ).toEqual([['regulation', 'results']]);
    expect(found.sum.median).toBe(15);
    const sums = judgedSums(planted, 'valueAdded');
    expect(
      sums.filter(({ indicator }) => indicator === 'valueAdded').map(({ beyond }) => beyond),
    ).toEqual(['more', 'more', 'more']);
  });

  it('is less than the sum, or the same within chance, where that was planted', () => {
    const changed = (joint: (replicate: number) => number): Attributed => ({
      ...planted,
      worthsAt: () =>
        worths.map((worth, at) =>
          worth.map((value, coalition) => ((coalition & 3) === 3 ? value + joint(at) : value)),
        ),
    });
    const verdict = (of: Attributed) => judgedSums(of, 'valueAdded')[0]?.beyond;
    expect(verdict(changed(() => -2 * JOINT))).toBe('less');
    expect(verdict(changed((at) => -JOINT + (at % 2 === 0 ? 3 : -3)))).toBe('neither');
  });
});

describe('on the page', () => {
  const PAIRS = 6;
  beforeEach(() => {
    freshAside();
    const plan = { ...DEFAULTS, id: 'plan', title: { zh: '试', en: 'Try' }, future: USUAL_FUTURE };
    choose({ ...plan, programme: PLAN, replications: PAIRS });
  });

  it('stops, keeps what has run, and goes on without a run twice', async () => {
    aside.limit = 40;
    await state.attribute(false);
    expect(state.progress.value).toMatchObject({ state: 'stopped', done: 40, all: 15 * PAIRS });
    expect(state.shown.value?.replicates).toEqual([1, 2]);
    aside.limit = Infinity;
    await state.attribute(false);
    expect(state.progress.value).toMatchObject({ state: 'done', done: 15 * PAIRS });
    expect(aside.asked).toHaveLength(15 * PAIRS);
    expect(state.years.value[2]?.groups.map(({ alone }) => alone.median)).toEqual(ALONE);
    expect(state.shown.value?.unused).toEqual(['scenarios', 'platforms', 'measurement']);
  });

  it('is old once the programme moves, and asks for what the move touches', () => {
    expect(state.isOutdated.value).toBe(false);
    setLever('guaranteeCover', 10);
    expect(state.isOutdated.value).toBe(true);
    // Of 15 coalitions the eight with the group.
    expect(state.missingRuns(false)).toBe(8 * PAIRS);
    undo();
    expect(state.isOutdated.value).toBe(false);
    expect(state.missingRuns(true)).toBe(0);
  });

  it('has nothing to do without levers, and no sum of one group', async () => {
    choose({ ...scenario.value, programme: [] });
    expect(state.mayAttribute.value).toBe(false);
    choose({ ...scenario.value, programme: PLAN.slice(0, 1) });
    await state.attribute(false);
    expect(state.sums.value).toEqual([]);
    expect(state.years.value[0]?.pairs).toEqual([]);
    expect(state.years.value[0]?.whole.median).toBe(1);
  });
});
