/** Claim: each lever acts through the behaviour that reads its primitive and its postings, and through nothing else. */
import { describe, expect, it } from 'vitest';
import { BRANCH_MONTH, LEVER_IDS, LEVERS, type LeverId } from '../../src/model/index.ts';
import { PRIMITIVE_IDS, PRIMITIVES } from '../../src/model/policy/primitives.ts';
import { Policy } from '../../src/model/policy/policy.ts';
import { SCHEDULE } from '../../src/model/schedule.ts';
import { atFull, bitsOf, branched, branchState } from '../fixtures/run.ts';

const MONTHS_SHOWN = BRANCH_MONTH + 84;

/** The processes that read what a lever moves. */
function readersOf(lever: LeverId): string[] {
  return PRIMITIVE_IDS.filter((id) => LEVERS[lever].moves[id] !== undefined).map(
    (id) => PRIMITIVES[id].readBy,
  );
}

describe('levers', () => {
  const start = branchState();
  const run = (lever: LeverId, readers: readonly string[], postings: readonly LeverId[]) =>
    bitsOf(
      branched(
        start,
        { programme: atFull(lever), disconnected: { readers, postings } },
        MONTHS_SHOWN,
      ),
    );
  const baseline = bitsOf(branched(start, {}, MONTHS_SHOWN));

  it.each(LEVER_IDS)(
    '%s: reading behaviour and postings disconnected, the baseline bit for bit',
    (lever) => {
      expect(run(lever, readersOf(lever), [lever]).equals(baseline)).toBe(true);
    },
  );

  it.each(LEVER_IDS)('%s: connected, not the baseline', (lever) => {
    expect(run(lever, [], []).equals(baseline)).toBe(false);
  });

  it.each(LEVER_IDS)('%s: another behaviour disconnected, not the baseline', (lever) => {
    const others = SCHEDULE.map(({ name }) => name).filter(
      (name) => !readersOf(lever).includes(name),
    );
    expect(
      run(
        lever,
        others,
        LEVER_IDS.filter((id) => id !== lever),
      ).equals(baseline),
    ).toBe(false);
  });

  it('every primitive is read by a process of the schedule, and by no other', () => {
    const names = SCHEDULE.map(({ name }) => name);
    const policy = new Policy([]);
    for (const id of PRIMITIVE_IDS) {
      expect(names).toContain(PRIMITIVES[id].readBy);
      for (const name of names.filter((other) => other !== PRIMITIVES[id].readBy)) {
        policy.reader = name;
        expect(() => policy.read(id)).toThrow(/is read by/u);
      }
    }
  });
});
