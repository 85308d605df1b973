/** A step from one state of the sliders to another, in words. */
import { LEVERS, type LeverId } from '../../model/index.ts';
import { LEVER_WORDS } from '../../model/words.ts';
import { shownValue } from '../../scenario/shown.ts';
import { worded } from './spoken.ts';
import type { Step } from '../state/scenario.ts';
import { formatted, words } from './index.ts';

/** Levers whose shown value a step moves. */
export function movedLevers({ from, to }: Step): readonly LeverId[] {
  const levers = new Set([...from, ...to].map(({ lever }) => lever));
  return [...levers].filter((lever) => shownValue(from, lever) !== shownValue(to, lever));
}

/** A step as the lever that it moves, from and to; as their number when it moves several. */
export function stepWords(step: Step): string {
  const moved = movedLevers(step);
  const [lever] = moved;
  if (lever === undefined || moved.length > 1) return words().step(moved.length);
  const digits = LEVERS[lever].step < 1 ? 1 : 0;
  const [before, after] = [step.from, step.to].map((programme) =>
    formatted(shownValue(programme, lever), digits),
  );
  return `${worded(LEVER_WORDS[lever].label)} ${before} → ${after}`;
}
