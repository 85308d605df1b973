// Claim: a rule changes the programme's values and nothing else: fired from the start it is the programme without it, never
// fired it is no programme, and a run that is branched or saved goes on as if it had not been.
import { describe, expect, it } from 'vitest';
import { runPair } from '../../src/experiment/index.ts';
import { BRANCH_MONTH, MONTHS, type LeverSetting, type Rule } from '../../src/model/index.ts';
import { modelData, SMALL } from '../fixtures/data.ts';
import { runTo, simulation } from '../fixtures/run.ts';

const setting: LeverSetting = {
  lever: 'inspectionPosts',
  from: BRANCH_MONTH,
  ramp: 12,
  value: 300,
  after2025: 'keep',
};
const ruled = (...when: Rule[]) => [{ ...setting, when }];
const share = (bound: { above: number } | { below: number }): Rule => ({
  indicator: 'valueAddedShare',
  years: 1,
  latch: true,
  ...bound,
});

const pair = (programme: readonly LeverSetting[]) =>
  runPair(modelData, { programme, seed: 1, replicate: 1, scale: SMALL });

describe('a programme with rules', () => {
  it('is the one without when they hold from the start, and none when they never do, bit for bit', () => {
    const plain = pair([setting]);
    const always = pair(ruled(share({ above: 1 })));
    expect(always.treatment).toEqual(plain.treatment);
    expect(always.baseline).toEqual(plain.baseline);
    expect([always.fired, plain.fired]).toEqual([[2021], undefined]);
    const never = pair(ruled(share({ above: 99 })));
    expect(never.treatment).toEqual(never.baseline);
    expect(never.fired).toEqual([null]);
  });

  it('goes on bit for bit from the branch and from the middle, where its rules stand as they stood', () => {
    const programme = ruled(share({ above: 40 }), { year: 2024 });
    const whole = simulation({ programme, scale: SMALL });
    runTo(whole, MONTHS);
    const { treatment, fired } = pair(programme);
    expect(treatment).toEqual(whole.results());
    expect(fired).toEqual(whole.firedYears());
    expect(fired?.every((year) => year !== null)).toBe(true);
    const first = simulation({ programme, scale: SMALL });
    runTo(first, 160);
    const rest = simulation({ programme, scale: SMALL });
    rest.load(first.save());
    runTo(rest, MONTHS);
    expect(rest.results()).toEqual(whole.results());
    expect(rest.firedYears()).toEqual(fired);
  });

  it('knows after a pause what it would have known: figures come as the survey was staffed', () => {
    const survey: LeverSetting = { ...setting, lever: 'surveyPosts', value: 60, ramp: 0 };
    const programme = [...ruled(share({ above: 99 })), survey];
    const whole = runTo(simulation({ programme, scale: SMALL }), 156);
    const known = new Set<string>();
    while (whole.month < 162) {
      const paused = simulation({ programme, scale: SMALL });
      paused.load(whole.save());
      whole.step();
      paused.step();
      expect(paused.save().rules).toEqual(whole.save().rules);
      known.add(JSON.stringify(whole.save().rules.known));
    }
    expect(known.size).toBe(2);
  });
});
