/** The model's public face: its catalogue and its simulation. */
export { GROUPS, FISCAL_ACCOUNTS, type GroupId, type Lever } from './levers/declare.ts';
export { LEVERS, LEVER_IDS, type LeverId } from './levers/index.ts';
export { PRIMITIVES, type PrimitiveId } from './policy/primitives.ts';
export { valueInForce, type LeverSetting, type Programme } from './policy/programme.ts';
export type { Indicator } from './indicators/declare.ts';
export { INDICATORS, INDICATOR_IDS, type IndicatorId } from './indicators/index.ts';
export { CLASS_IDS, type ClassId } from './parameters/classes.ts';
export {
  DRIVER_IDS,
  START_QUANTITY_IDS,
  DOMAIN_IDS,
  GATE_IDS,
  type Competence,
  type DriverPoint,
  type ModelData,
} from './data.ts';
export {
  BRANCH_MONTH,
  FIRST_YEAR,
  LAST_YEAR,
  MILESTONE_YEARS,
  MONTHS,
  LIVE_SCALE,
  RESULTS_VERSION,
  VANTAGE_MONTH,
} from './time.ts';
export { Simulation, type SimulationSetup, type SimulationState } from './simulation.ts';
