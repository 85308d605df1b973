/** A life as it is shown: both arms side by side, with every word there is to say. */
import type { Text } from '../../kernel/declare.ts';
import type { REASONS } from './reasons.ts';

/** A sentence and the month that it is of. */
export interface ShownLine {
  readonly month: number;
  readonly what: string;
  readonly value: number;
  readonly text: Text;
}

/** One arm: who it is, what happened, and what became of it. */
export interface Side {
  readonly head?: Text;
  readonly lines: readonly ShownLine[];
  readonly fate: Text;
}

/** A firm or fund with the programme and, where there is one, without it. */
export interface Shown {
  readonly code: string;
  readonly criterion?: keyof typeof REASONS;
  readonly title?: Text;
  readonly why?: Text;
  readonly with: Side;
  readonly without?: Side;
}

/** How many lines two arms have in common before they part. */
export function sharedLines({ lines }: Side, other: Side): number {
  const parted = lines.findIndex((line, at) => {
    const beside = other.lines[at];
    return beside?.month !== line.month || beside.text.en !== line.text.en;
  });
  return parted < 0 ? lines.length : parted;
}
