/** Claim: a slider drawn over its neutral value and on keeps the months of its lever; a lever taken out and set anew does not. */
import { beforeEach, describe, expect, it } from 'vitest';
import { LEVERS, USUAL_FUTURE, type Programme } from '../../src/model/index.ts';
import { DEFAULTS } from '../../src/scenario/resolve.ts';
import { choose, scenario, setLever, shared, undo } from '../../src/ui/state/scenario.ts';
import { NO_ZONE } from '../../src/ui/text/changed.ts';
import { shippedScenario } from '../fixtures/data.ts';

const LEVER = 'fundCommitment';
const { neutral, range, step } = LEVERS[LEVER];
const [, most] = range;
const planned = { lever: LEVER, value: most, from: 78, ramp: 24, after2025: 'fade' } as const;

const inUse = (programme: Programme) => programme.find(({ lever }) => lever === LEVER);

describe('a lever', () => {
  beforeEach(() => {
    const title = { en: 'Plan', zh: '方案' };
    choose({ id: 'plan', title, ...DEFAULTS, future: USUAL_FUTURE, programme: [planned] });
  });

  it('keeps its months when its slider passes its neutral value, and is one step to undo', () => {
    for (const value of [most - step, neutral, neutral + step, most - step]) setLever(LEVER, value);
    expect(inUse(scenario.value.programme)).toEqual({ ...planned, value: most - step });
    undo();
    expect(inUse(scenario.value.programme)).toEqual(planned);
  });

  it('begins anew when it had left the programme before', () => {
    setLever(LEVER, neutral);
    setLever('guaranteeCover', LEVERS.guaranteeCover.range[1]);
    setLever(LEVER, most);
    expect(inUse(scenario.value.programme)).not.toMatchObject({ ramp: planned.ramp });
  });
});

describe('a programme that was changed', () => {
  const base = { id: 'plan', ...DEFAULTS, future: USUAL_FUTURE, programme: [] };
  const titled = (title: typeof NO_ZONE) => {
    choose({ ...base, title });
    setLever('guaranteeCover', LEVERS.guaranteeCover.range[1]);
    return shared.value.title;
  };

  it('is called after what it was made from', () => {
    const title = { en: 'Plan (changed)', zh: '方案（已修改）' };
    expect(titled({ en: 'Plan', zh: '方案' })).toEqual(title);
    expect(titled(title)).toEqual(title);
  });

  it('is one of its own where it was made from nothing', () => {
    expect(shippedScenario('no-zone').title).toEqual(NO_ZONE);
    expect(titled(NO_ZONE)).toEqual({ en: 'Custom programme', zh: '自定义方案' });
  });
});
