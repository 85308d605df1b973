/** Firms that act once a quarter, each in its own month, and what chance deals them. */
import type { Draws } from '../../kernel/random.ts';
import { STRATUM } from '../agents.ts';
import { isTurn } from '../time.ts';
import type { World } from '../world.ts';

const QUARTER = 3;
const EITHER = { from: STRATUM.equitySeeker, to: STRATUM.performer } as const;

/** Living firms whose turn it is: rows in birth order, and a draw for each; the first `count` of both arrays. */
export interface Turns {
  readonly rows: Float64Array;
  readonly lots: Float64Array;
  readonly count: number;
}

/**
 * Firms whose turn of the quarter this month is, with a draw for each; anchors have none.
 *
 * Gathered first and drawn for in one go: that costs half of what a draw at a time does. No branch depends on the
 * firm, since strata, turns and closed firms follow one another in no order that a processor could foresee.
 *
 * @returns arrays that hold until this is asked again
 */
export function turnsOf(
  { firms, scratch }: Pick<World, 'firms' | 'scratch'>,
  month: number,
  draws: Draws,
  strata: { readonly from: number; readonly to: number } = EITHER,
): Turns {
  const { key, alive, stratum } = firms.columns;
  const { from, to } = strata;
  const rows = scratch.room('rows of turns', firms.count + 1);
  const keys = scratch.room('keys of turns', firms.count + 1);
  const lots = scratch.room('lots of turns', firms.count);
  let count = 0;
  for (let row = 0; row < firms.count; row++) {
    rows[count] = row;
    keys[count] = key[row];
    const member = (stratum[row] >= from ? 1 : 0) & (stratum[row] <= to ? 1 : 0);
    count += member & (isTurn(month, key[row], QUARTER) ? 1 : 0) & alive[row];
  }
  draws.fill(keys, count, lots);
  return { rows, lots, count };
}
