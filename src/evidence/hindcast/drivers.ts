/** Drivers as they turned out, as far as a source gives them: for the hindcast alone. */
import type { DriverPoint } from '../../model/index.ts';

/** What a driver turned out to be from a month on, to the last month of which it is known. */
export interface DriverOutcome extends DriverPoint {
  readonly until: number;
}

/** Points of the drivers with the outcomes in their months; outside them the driver is what was known at the vantage. */
export function withOutcome(
  points: readonly DriverPoint[],
  outcomes: readonly DriverOutcome[],
): DriverPoint[] {
  const drivers = [...new Set(points.map(({ driver }) => driver))];
  return drivers.flatMap((driver) => {
    const own = points.filter((point) => point.driver === driver);
    const known = outcomes.filter((outcome) => outcome.driver === driver);
    const isKnown = (month: number) =>
      known.some((outcome) => outcome.month <= month && month <= outcome.until);
    const resumed = known.flatMap(({ until }) => {
      const month = until + 1;
      const inForce = own.findLast((point) => point.month <= month);
      return inForce === undefined || isKnown(month) ? [] : [{ ...inForce, month }];
    });
    const begun = known.map(({ month, low, central, high }) => ({
      driver,
      month,
      low,
      central,
      high,
    }));
    const kept = own.filter(
      ({ month }) => !isKnown(month) && resumed.every((each) => each.month !== month),
    );
    return [...kept, ...begun, ...resumed].sort((a, b) => a.month - b.month);
  });
}
