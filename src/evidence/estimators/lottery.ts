/** Lottery: those who were drawn against those who were not. */
import { meanOf, NO_ESTIMATE, varianceOf, type Estimate } from './estimate.ts';

export interface Drawn {
  readonly won: boolean;
  readonly outcome: number;
}

/** Mean of the winners less that of the losers; errors do not assume equal variances (Welch 1947). */
export function lotteryDifference(rows: readonly Drawn[]): Estimate {
  const [winners, losers] = split(rows);
  if (winners.length < 2 || losers.length < 2) return NO_ESTIMATE;
  return {
    value: meanOf(winners) - meanOf(losers),
    standardError: Math.sqrt(
      varianceOf(winners) / winners.length + varianceOf(losers) / losers.length,
    ),
    observations: rows.length,
  };
}

function split(rows: readonly Drawn[]): [winners: number[], losers: number[]] {
  const of = (won: boolean) => rows.filter((row) => row.won === won).map(({ outcome }) => outcome);
  return [of(true), of(false)];
}
