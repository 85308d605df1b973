/** The hindcast: what the model would have said in 2020 of the years since, scored against what was published. */
export {
  armOf,
  frozenRuns,
  HINDCAST_DRIVERS,
  HINDCAST_PROGRAMMES,
  hindcastEnd,
  verdictOf,
  type Arm,
  type Verdict,
} from './hindcast.ts';
export { withOutcome } from './drivers.ts';
export { MODELLED, NOT_MODELLED, NOT_MODELLED_IDS } from './indicators.ts';
export { Figures } from './quantities.ts';
export {
  FORECASTERS,
  type Forecaster,
  type HindcastRow,
  type IndicatorScore,
  type Score,
} from './scores.ts';
