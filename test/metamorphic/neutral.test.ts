/** Claim: what should change nothing changes no bit, and what should change something does. */
import { describe, expect, it } from 'vitest';
import { EVENTS, Recorder } from '../../src/model/biography.ts';
import { BRANCH_MONTH, LEVER_IDS, LEVERS, MONTHS } from '../../src/model/index.ts';
import { valueInForce } from '../../src/model/policy/programme.ts';
import { atFull, bitsOf, branched, branchState, runTo, simulation } from '../fixtures/run.ts';

describe('neutrality and repetition', () => {
  const start = branchState();
  const baseline = bitsOf(branched(start, {}));

  it('all levers at neutral are the no-zone baseline, bit for bit', () => {
    const programme = LEVER_IDS.map((lever) => ({
      lever,
      from: BRANCH_MONTH,
      ramp: 12,
      value: LEVERS[lever].neutral,
      after2025: 'fade' as const,
    }));
    expect(bitsOf(branched(start, { programme })).equals(baseline)).toBe(true);
  });

  it('a run branched from a saved state is the uninterrupted run, bit for bit', () => {
    expect(bitsOf(runTo(simulation(), MONTHS).results()).equals(baseline)).toBe(true);
  });

  it('a state saved in the middle continues bit for bit, and saving disturbs nothing', () => {
    const sim = simulation({ programme: atFull('fundCommitment') });
    sim.load(start);
    runTo(sim, 130);
    const middle = sim.save();
    runTo(sim, 140);
    sim.save();
    const straight = bitsOf(runTo(sim, 170).results());
    const again = bitsOf(branched(middle, { programme: atFull('fundCommitment') }, 170));
    expect(again.equals(straight)).toBe(true);
  });

  it('a lever that starts after the horizon changes nothing', () => {
    const programme = atFull('accessReviewPosts').map((setting) => ({ ...setting, from: MONTHS }));
    expect(bitsOf(branched(start, { programme })).equals(baseline)).toBe(true);
  });

  it('a lever that ends is at its value to the last month and neutral afterwards', () => {
    const [setting] = atFull('inspectionPosts');
    if (setting === undefined) return expect.unreachable('no setting');
    const ended = { ...setting, until: BRANCH_MONTH + 5 };
    expect(valueInForce(ended, BRANCH_MONTH + 5)).toBe(setting.value);
    expect(valueInForce(ended, BRANCH_MONTH + 6)).toBe(LEVERS.inspectionPosts.neutral);
    const month = BRANCH_MONTH + 6;
    const short = bitsOf(branched(start, { programme: [ended] }, month));
    expect(short.equals(bitsOf(branched(start, { programme: [setting] }, month)))).toBe(true);
    const later = bitsOf(branched(start, { programme: [ended] }, month + 6));
    expect(later.equals(bitsOf(branched(start, { programme: [setting] }, month + 6)))).toBe(false);
  });

  it('an end changes no bit where a lever is neutral or the run is over', () => {
    const neutral = LEVER_IDS.map((lever) => ({
      lever,
      from: BRANCH_MONTH,
      until: BRANCH_MONTH + 40,
      ramp: 3,
      value: LEVERS[lever].neutral,
      after2025: 'keep' as const,
    }));
    expect(bitsOf(branched(start, { programme: neutral })).equals(baseline)).toBe(true);
    const programme = atFull('accessReviewPosts');
    const toTheEnd = programme.map((setting) => ({ ...setting, until: MONTHS - 1 }));
    const endless = bitsOf(branched(start, { programme }));
    expect(bitsOf(branched(start, { programme: toTheEnd })).equals(endless)).toBe(true);
  });

  it('writing down the lives of ventures changes no bit', () => {
    const biography = new Recorder();
    const programme = atFull('entryConditions');
    const recorded = bitsOf(branched(start, { programme, biography }));
    expect(recorded.equals(bitsOf(branched(start, { programme })))).toBe(true);
    const events = new Set(biography.events.map(({ event }) => event));
    expect(events).toEqual(new Set(EVENTS));
  });

  it('another seed and another replicate give other results', () => {
    const other = bitsOf(runTo(simulation({ seed: 2 }), BRANCH_MONTH).results());
    const third = bitsOf(runTo(simulation({ replicate: 2 }), BRANCH_MONTH).results());
    const own = bitsOf(runTo(simulation(), BRANCH_MONTH).results());
    expect(own.equals(other)).toBe(false);
    expect(own.equals(third)).toBe(false);
    expect(other.equals(third)).toBe(false);
  });

  it('a programme changes nothing before it starts', () => {
    const programme = atFull('inspectionPosts').map((setting) => ({
      ...setting,
      from: BRANCH_MONTH + 24,
    }));
    const before = bitsOf(branched(start, { programme }, BRANCH_MONTH + 24));
    expect(before.equals(bitsOf(branched(start, {}, BRANCH_MONTH + 24)))).toBe(true);
    const after = bitsOf(branched(start, { programme }, BRANCH_MONTH + 36));
    expect(after.equals(bitsOf(branched(start, {}, BRANCH_MONTH + 36)))).toBe(false);
  });
});
