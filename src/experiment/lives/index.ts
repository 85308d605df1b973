/** Lives of synthetic firms, funds and gates in one replicate, with the programme and without. */
export { firmCode, fundCode } from './codes.ts';
export { gateYears, type GateId, type GateYear } from './gate-years.ts';
export {
  endOf,
  raisedBy,
  type Deal,
  type FirmLife,
  type FundLife,
  type GateLife,
  type Moment,
  type Standing,
} from './life.ts';
export { recordingLives, recordLives, type PairedLives } from './record.ts';
export { reportOf, type LivesReport } from './report.ts';
export {
  CRITERIA,
  pairOf,
  tellingLives,
  type CriterionId,
  type LifePair,
  type Telling,
} from './telling.ts';
export {
  fundPairOf,
  multipleOf,
  type FundCriterionId,
  type FundPair,
  type TellingFund,
} from './telling-funds.ts';
