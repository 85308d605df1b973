/** Firms that act once a quarter or once a year, each in months of its own. */
import { process } from '../../world.ts';

/**
 * Notes whose turn of the quarter and of the year the month is, the same firms in every scenario as long as they live, and
 * who has a case at a gate.
 */
export const firmTurns = process({
  name: 'firm.turns',
  why: 'Once rows have their places for the year, before anybody acts.',
  reads: ['firms'],
  writes: ['turns'],
  run({ firms, turns }, _draws, month) {
    turns.open(month, firms);
  },
});
