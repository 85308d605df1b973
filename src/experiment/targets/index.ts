/** The report's targets: verdicts, what decides them, and break-even. */
export { ARMS, type Arm } from './arms.ts';
export {
  assess,
  assessing,
  type Assessed,
  type CellAssessment,
  type ComputedCell,
  type Decided,
  type EntryCount,
  type Verdicts,
} from './assess.ts';
export { isComputable, isModelled, isRanked } from './entries.ts';
export { medianOf, type ChanceDifference, type Gap } from './gap.ts';
export { ownCells } from './own.ts';
export { milestonesOf, type Milestone } from './path.ts';
export { digitsFor, sentencesOf } from './sentence.ts';
export type { VerdictShares } from './shares.ts';
export { findingRankBreakEven, rankBreakEven, WIDEST_SHIFT, type BreakEven } from './break-even.ts';
export {
  levelBreakEven,
  meetsLevels,
  nearerWorlds,
  runsToSettle,
  shiftedFuture,
  WIDEST_POINTS,
  worldsFor,
  type ShiftedWorld,
} from './level-break-even.ts';
export { wilson } from './interval.ts';
export { indicatorOf } from './measures.ts';
