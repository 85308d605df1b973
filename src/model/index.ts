/** The model's public face: its catalogue and its simulation. Words for them stand in words.ts and cards.ts. */
export {
  GROUP_IDS,
  FISCAL_ACCOUNT_IDS,
  tasksOf,
  type FiscalAccount,
  type GroupId,
  type TaskId,
  type Evidenced,
  type Lever,
} from './levers/declare.ts';
export { LEVERS, LEVER_IDS, type LeverId } from './levers/index.ts';
export type { LeverSetting, Programme } from './policy/programme.ts';
export { Rules } from './policy/rules.ts';
export { tracksOf } from './policy/track.ts';
export { ruleKey, rulesOf, type FigureRule, type Rule } from './policy/rule.ts';
export { INDICATORS, INDICATOR_IDS, type IndicatorId } from './indicators/index.ts';
export {
  BREAKDOWN_IDS,
  BREAKDOWNS,
  isPartIndicator,
  PART_INDICATOR_IDS,
  PART_INDICATORS,
  type BreakdownId,
  type PartIndicatorId,
} from './breakdowns/declare.ts';
export { PART_FIGURES, partValueAt, type PartFigure } from './breakdowns/results.ts';
export { FROZEN_INDICATORS } from './indicators/frozen.ts';
export { FLOWS, SECTORS, type Flow, type Sector } from './flows.ts';
export { incomeOf } from './income.ts';
export { CITY_WIDE, DISTRICT_IDS, type DistrictId } from './districts.ts';
export { postingsOf } from './policy/fiscal.ts';
export { CLASS_IDS } from './parameters/classes.ts';
export { GATE_IDS } from './gates.ts';
export type { Competence } from './gates.ts';
export { DRIVER_IDS, START_QUANTITY_IDS, type DriverPoint, type ModelData } from './data.ts';
export {
  BRANCH_MONTH,
  FIRST_YEAR,
  LAST_YEAR,
  MILESTONE_YEARS,
  MONTHS,
  LIVE_SCALE,
  RESULTS_VERSION,
} from './time.ts';
export {
  ANSWERS,
  isUsualFuture,
  SHIFTED_PATHS,
  USUAL_FUTURE,
  type Future,
  type ShiftedPath,
} from './future.ts';
export { Simulation, type SimulationSetup, type SimulationState } from './simulation.ts';
export {
  ENTRY_KINDS,
  MEASURE_IDS,
  OUTSIDES,
  OWN_TARGETS,
  ROLES,
  SCOPES,
  STRICTNESS,
  type Comparator,
  type MeasureId,
  type OutsidePath,
  type OwnMeasure,
  type OwnTarget,
  type Role,
  type Scope,
  type Strictness,
  type TargetCell,
  type TargetEntry,
  type Targets,
} from './targets.ts';
