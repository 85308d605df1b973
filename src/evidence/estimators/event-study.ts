/** Event study: how an outcome moves around a date that differs from group to group. */
import { NO_ESTIMATE, type Estimate } from './estimate.ts';
import { leastSquares } from './least-squares.ts';

export interface Dated {
  /** Group that has the event, such as a class of products. */
  readonly group: number;
  /** Period of the observation. */
  readonly period: number;
  /** Period of the group's event; `Infinity` where it has none. */
  readonly event: number;
  readonly outcome: number;
}

/** First and last period relative to the event that count as after it. */
export interface Horizon {
  readonly from: number;
  readonly to: number;
  /** Periods before the event whose outcomes it can already touch: left out. */
  readonly touched: number;
}

/**
 * Mean of the outcome after the event relative to before, with an effect of every group and of every period taken out.
 *
 * Observations beyond the horizon are left out, as are groups seen on one side only; errors are clustered by group.
 *
 * Source: MacKinlay (1997), Journal of Economic Literature 35(1); two-way effects as usual in panels.
 */
export function eventStudy(rows: readonly Dated[], horizon: Horizon): Estimate {
  const used = bothSides(
    rows.filter(({ period, event }) => {
      const since = period - event;
      return since <= horizon.to && (since < -horizon.touched || since >= horizon.from);
    }),
  );
  const groups = [...new Set(used.map(({ group }) => group))].sort((a, b) => a - b);
  const periods = [...new Set(used.map(({ period }) => period))].sort((a, b) => a - b);
  if (groups.length < 2 || used.length <= groups.length + periods.length) return NO_ESTIMATE;
  const { coefficients, standardErrors } = leastSquares({
    outcome: used.map(({ outcome }) => outcome),
    regressors: used.map(({ group, period, event }) => [
      period >= event ? 1 : 0,
      ...groups.map((each) => (each === group ? 1 : 0)),
      ...periods.slice(1).map((each) => (each === period ? 1 : 0)),
    ]),
    clusters: used.map(({ group }) => group),
  });
  return {
    value: coefficients[0] ?? Number.NaN,
    standardError: standardErrors[0] ?? Number.NaN,
    observations: used.length,
  };
}

/** Observations of groups without an event, and of those seen before and after theirs. */
function bothSides(rows: readonly Dated[]): Dated[] {
  const before = new Set(rows.filter((row) => row.period < row.event).map(({ group }) => group));
  const after = new Set(rows.filter((row) => row.period >= row.event).map(({ group }) => group));
  return rows.filter(
    ({ group, event }) => !Number.isFinite(event) || (before.has(group) && after.has(group)),
  );
}
