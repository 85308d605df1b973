/** Input data (ODD 6): what the model takes from outside, parsed from `public/data`. */
import type { Competence, GateId } from './gates.ts';
import type { ClassId } from './parameters/classes.ts';
import type { CalibratedDraws } from './parameters/index.ts';

/** Exogenous drivers: national or world only, never a city outcome. */
export const DRIVER_IDS = [
  'industryGrowth',
  'servicesGrowth',
  'researchGrowth',
  'superDeduction',
  'fundRaising',
  'exitWindow',
  'activityLost',
  'otherCities',
] as const;

export type DriverId = (typeof DRIVER_IDS)[number];

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
export const START_QUANTITY_IDS = ['valueAdded', 'anchors', 'performers', 'certificates'] as const;

export type StartQuantity = (typeof START_QUANTITY_IDS)[number];

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
