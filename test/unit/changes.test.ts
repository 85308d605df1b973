/** Claim: any step of the visit can be gone to without losing those after it, and the last one replayed ends where it began. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEVERS, USUAL_FUTURE } from '../../src/model/index.ts';
import { DEFAULTS } from '../../src/scenario/resolve.ts';
import { endReplay, replay, replayed } from '../../src/ui/state/replay.ts';
import {
  choose,
  endGesture,
  goTo,
  setLever,
  valueOf,
  visited,
} from '../../src/ui/state/scenario.ts';
import { NO_ZONE } from '../../src/ui/text/changed.ts';

const LEVER = 'fundCommitment';
const { neutral, step } = LEVERS[LEVER];
const VALUES = [1, 2, 3].map((steps) => neutral + steps * step);

function move(value: number): void {
  setLever(LEVER, value);
  endGesture();
  vi.advanceTimersByTime(1000);
}

beforeEach(() => {
  vi.useFakeTimers();
  choose({ id: 'no-zone', title: NO_ZONE, ...DEFAULTS, future: USUAL_FUTURE, programme: [] });
  VALUES.forEach(move);
});
afterEach(() => {
  endReplay();
  vi.useRealTimers();
});

describe('the log of changes', () => {
  it('holds a state for every gesture, and goes to each of them and back', () => {
    const { states, at } = visited.value;
    expect(at).toBe(states.length - 1);
    goTo(at - 2);
    expect(valueOf(LEVER)).toBe(VALUES[0]);
    expect(visited.value.states.map(({ programme }) => programme)).toEqual(
      states.map(({ programme }) => programme),
    );
    goTo(at);
    expect(valueOf(LEVER)).toBe(VALUES[2]);
  });

  it('forgets what lies ahead once something else is moved', () => {
    const { at } = visited.value;
    goTo(at - 1);
    move(neutral + 9 * step);
    expect(visited.value.at).toBe(at);
    expect(visited.value.states).toHaveLength(at + 1);
  });
});

describe('the last change', () => {
  it('goes back and forth three times, and ends as it was', () => {
    const seen: (number | undefined)[] = [];
    replay(false);
    for (let turn = 0; turn < 6; turn++) {
      seen.push(valueOf(LEVER));
      vi.advanceTimersByTime(700);
    }
    expect(seen).toEqual([1, 2, 1, 2, 1, 2].map((place) => VALUES[place]));
    expect([replayed.value, valueOf(LEVER)]).toEqual([undefined, VALUES[2]]);
  });

  it('is left alone as soon as somebody moves a lever meanwhile', () => {
    replay(false);
    move(neutral + 9 * step);
    vi.advanceTimersByTime(5000);
    expect([replayed.value, valueOf(LEVER)]).toEqual([undefined, neutral + 9 * step]);
  });

  it('shows its other side once where motion is unwelcome, and comes back when asked', () => {
    replay(true);
    vi.advanceTimersByTime(5000);
    expect([replayed.value, valueOf(LEVER)]).toEqual(['before', VALUES[1]]);
    replay(true);
    expect([replayed.value, valueOf(LEVER)]).toEqual([undefined, VALUES[2]]);
  });
});
