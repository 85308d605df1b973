/** Exogenous drivers as one replicate sees them: a value for every month. */
import { DRIVER_IDS, type DriverId, type DriverPoint } from './data.ts';
import { within } from '../kernel/declare.ts';
import type { Future } from './future.ts';
import { BRANCH_MONTH, MONTHS } from './time.ts';

export type DriverTable = Readonly<Record<DriverId, Float64Array>>;

/**
 * Lays out each driver month by month: a point holds until the next one.
 *
 * @param future what is added to national growth from 2021 on
 * @param position where between low and high the driver runs in this replicate, 0 to 1, by its name
 */
export function driverTable(
  points: readonly DriverPoint[],
  { demand }: Future,
  position: (name: string) => number,
): DriverTable {
  const table = Object.fromEntries(
    DRIVER_IDS.map((id) => [id, new Float64Array(MONTHS)]),
  ) as Record<DriverId, Float64Array>;
  for (const { driver, month, low, central, high } of points) {
    table[driver].fill(
      within({ value: central, range: [low, high] }, position(`driver.${driver}`)),
      month,
    );
  }
  for (const id of NATIONAL_GROWTH)
    for (let month = BRANCH_MONTH; month < MONTHS; month++) table[id][month] += demand / POINTS;
  return table;
}

const POINTS = 100;

/** Drivers that make demand grow. */
const NATIONAL_GROWTH = ['industryGrowth', 'servicesGrowth'] as const satisfies readonly DriverId[];
