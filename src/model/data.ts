/** Input data (ODD 6): what the model takes from outside, parsed from `public/data`. */
import type { Competence, GateId } from './gates.ts';
import type { ClassId } from './parameters/classes.ts';
import type { CalibratedDraws } from './parameters/index.ts';

/** Exogenous drivers: national or world only, never a city outcome. */
export const DRIVERS = {
  industryGrowth: 'real growth of national industrial value added, share per year',
  servicesGrowth: 'real growth of national services value added, share per year',
  researchGrowth:
    'real growth of national R&D spending less growth of national GDP, share per year',
  superDeduction: 'R&D spending deductible from taxable profit, multiple of the spending',
  fundRaising: 'money raised by venture funds nationally, index with 2019 = 1',
  exitWindow: 'ease of listing and sale of ventures, index with 2019 = 1',
  activityLost: 'share of activity lost to restrictions in the month',
  otherCities: 'real growth of skilled pay in other cities, share per year',
} as const satisfies Record<string, string>;

export type DriverId = keyof typeof DRIVERS;
export const DRIVER_IDS = Object.keys(DRIVERS) as readonly DriverId[];

/** A driver's value from a month on, until the next point; the ends bracket what is not known at the vantage. */
export interface DriverPoint {
  readonly driver: DriverId;
  /** Month counted from January 2015. */
  readonly month: number;
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

/** What is known of the firms of a class at the end of 2014, from which the first population is made. */
export const START_QUANTITIES = {
  valueAdded: 'value added of the class in 2015, yuan of 2019',
  anchors: 'anchor firms',
  performers: 'firms that perform R&D, certified or not',
  certificates: 'national high-tech certificates in force',
} as const satisfies Record<string, string>;

export type StartQuantity = keyof typeof START_QUANTITIES;
export const START_QUANTITY_IDS = Object.keys(START_QUANTITIES) as readonly StartQuantity[];

export interface ModelData {
  /** Parameter draws that the city's series of 2015-2019 do not rule out; none before a calibration. */
  readonly draws: CalibratedDraws;
  readonly drivers: readonly DriverPoint[];
  readonly start: Readonly<Record<StartQuantity, Readonly<Record<ClassId, number>>>>;
  /** Who decides, class by class and gate by gate. */
  readonly competence: Readonly<Record<ClassId, Readonly<Record<GateId, Competence>>>>;
  /** What the city may ask to decide itself, in the order in which it asks. */
  readonly authorisations: readonly { readonly class: ClassId; readonly gate: GateId }[];
}
