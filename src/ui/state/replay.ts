/** The last change, shown back and forth a few times, so that the eye finds small effects. */
import { signal } from '@preact/signals';
import { redo, redoStep, runKey, scenario, undo, undoStep } from './scenario.ts';

/** Which side of the last change is shown while it is replayed. */
export const replayed = signal<'before' | 'after' | undefined>(undefined);

/** Times that it goes back and forth. */
const TIMES = 3;
/** Milliseconds that each side is shown: about four seconds in all. */
const SHOWN = 700;
let timer: ReturnType<typeof setTimeout> | undefined;
/** What the sliders show if nobody else moved them. */
let expected = '';

const isOurs = () => runKey(scenario.peek()) === expected;

/** Goes one side of the change to the other. */
function turn(): void {
  if (replayed.peek() === 'before') redo();
  else undo();
  replayed.value = replayed.peek() === 'before' ? 'after' : 'before';
  expected = runKey(scenario.peek());
}

/**
 * Replays the last change. Where motion is unwelcome it goes to the other side once, and back when asked again.
 *
 * @param isStill whether the reader asked for less motion
 */
export function replay(isStill: boolean): void {
  if (isStill) {
    stepAside();
    return;
  }
  if (replayed.peek() !== undefined || undoStep.peek() === undefined) return;
  let left = 2 * TIMES;
  const next = () => {
    if (left === 0 || (replayed.peek() !== undefined && !isOurs())) {
      replayed.value = undefined;
      return;
    }
    left -= 1;
    turn();
    timer = setTimeout(next, SHOWN);
  };
  next();
}

/** Shows the other side of the last change and stays there. */
function stepAside(): void {
  const isBefore = replayed.peek() === 'before' && isOurs() && redoStep.peek() !== undefined;
  if (!isBefore && undoStep.peek() === undefined) return;
  if (!isBefore) replayed.value = undefined;
  turn();
  if (isBefore) replayed.value = undefined;
}

/** Ends with what the last change made, unless somebody moved on meanwhile. */
export function endReplay(): void {
  clearTimeout(timer);
  if (replayed.peek() === 'before' && isOurs()) redo();
  replayed.value = undefined;
}
