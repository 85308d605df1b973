/** Event study: how an outcome moves around a date that differs from group to group. */
import { meanOf, NO_ESTIMATE, type Estimate } from './estimate.ts';
import { DependentError, leastSquares } from './least-squares.ts';

export interface Dated {
  /** Group that has the event, such as a class of products. */
  readonly group: number;
  /** Period of the observation. */
  readonly period: number;
  /** Period of the group's event; `Infinity` where it has none. */
  readonly event: number;
  readonly outcome: number;
  /** Groups that chance may hit together, such as those of one city; each group by itself when left out. */
  readonly cluster?: number;
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
 * Effects of groups are taken out by their means (Frisch and Waugh 1933), which gives the same as a column for each.
 *
 * Observations beyond the horizon are left out, as are groups seen on one side only; errors are clustered. There is no
 * estimate where so few groups are left that their event cannot be told from the periods.
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
  const columns = used.map(({ period, event, outcome }) => [
    outcome,
    period >= event ? 1 : 0,
    ...periods.slice(1).map((each) => (each === period ? 1 : 0)),
  ]);
  const within = lessGroupMeans(
    columns,
    used.map(({ group }) => group),
  );
  return estimated(() => {
    const { coefficients, standardErrors } = leastSquares({
      outcome: within.map(([outcome = Number.NaN]) => outcome),
      regressors: within.map((row) => row.slice(1)),
      clusters: used.map(({ group, cluster = group }) => cluster),
      absorbed: groups.length,
    });
    return {
      value: coefficients[0] ?? Number.NaN,
      standardError: standardErrors[0] ?? Number.NaN,
      observations: used.length,
    };
  });
}

function estimated(estimate: () => Estimate): Estimate {
  try {
    return estimate();
  } catch (error) {
    if (error instanceof DependentError) return NO_ESTIMATE;
    throw error;
  }
}

/** Rows less the means of their group: what is left of each column when effects of the groups are taken out. */
function lessGroupMeans(
  rows: readonly (readonly number[])[],
  groups: readonly number[],
): readonly (readonly number[])[] {
  const members = new Map<number, (readonly number[])[]>();
  rows.forEach((row, index) => {
    const group = groups[index] ?? Number.NaN;
    members.set(group, [...(members.get(group) ?? []), row]);
  });
  const means = new Map(
    [...members].map(([group, own]) => [
      group,
      (own[0] ?? []).map((_, column) => meanOf(own.map((row) => row[column] ?? Number.NaN))),
    ]),
  );
  return rows.map((row, index) => {
    const own = means.get(groups[index] ?? Number.NaN) ?? [];
    return row.map((value, column) => value - (own[column] ?? Number.NaN));
  });
}

/** Observations of groups without an event, and of those seen before and after theirs. */
function bothSides(rows: readonly Dated[]): Dated[] {
  const before = new Set(rows.filter((row) => row.period < row.event).map(({ group }) => group));
  const after = new Set(rows.filter((row) => row.period >= row.event).map(({ group }) => group));
  return rows.filter(
    ({ group, event }) => !Number.isFinite(event) || (before.has(group) && after.has(group)),
  );
}
