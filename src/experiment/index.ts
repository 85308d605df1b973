/** Experiments: paired replicates, comparison, fingerprint. */
export {
  BranchCache,
  branchKey,
  pairedRun,
  runPair,
  simulationOf,
  type PairedRun,
  type ReplicateRequest,
} from './replicate.ts';
export { publishedPairs } from './as-published.ts';
export {
  compare,
  compareSamples,
  concentrationOf,
  inOrder,
  quantile,
  valueAt,
  type Comparison,
} from './compare.ts';
export { comparePart } from './compare-part.ts';
export { clarityOf, pairsNeeded, type Clarity, type PooledBaselines } from './clarity.ts';
export {
  fingerprint,
  FINGERPRINT_REPLICATES,
  fingerprintBytes,
  fingerprintOf,
} from './fingerprint.ts';
export { ensemble } from './ensemble.ts';
export { isPrecise, STOP_RULE } from './stop-rule.ts';
export { keepAccounts, type Accounts, type LedgerRow } from './accounts.ts';
export {
  historyOf,
  historyRuns,
  historyScores,
  type HistoryRow,
  type HistoryScore,
  type Worst,
} from './history.ts';
export { firingsOf, type Firing } from './fired.ts';
export {
  COST_LINES,
  DISCOUNT_RATE,
  medianCosts,
  presentValueOf,
  type CostLine,
} from './present-value.ts';
export { against, inYear, isClear, NOT_POOLED, unitCost, UNIT_COST_IDS } from './side-by-side.ts';
export { sweepEnds, sweepValues, sweptDifference, SWEEP_YEARS } from './sweep.ts';
export { canWin, USUAL_WINS, winsOf, type Contender, type Win, type WinId } from './wins.ts';
export {
  againstSum,
  compareTogether,
  judgedTogether,
  WITH,
  type Beyond,
  type Judged,
  type Together,
} from './interaction.ts';
export { equalMoney, MONEY_REPLICATES, withMoney, type EqualMoney } from './equal-money.ts';
export {
  aloneAtTop,
  comparisonOf,
  EFFECT_INDICATORS,
  EFFECT_YEARS,
  effectsOf,
  type Effect,
} from './effects.ts';
export {
  everyCoalition,
  groupsOf,
  inGroups,
  meanInterval,
  membersOf,
  pairsOfGroups,
  sharesOf,
  toldCoalitions,
  wholeOf,
  type MeanInterval,
  type PairOfGroups,
  type Place,
  type Worths,
} from './groups.ts';
