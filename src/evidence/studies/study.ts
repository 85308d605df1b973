/** A published natural experiment, re-run inside the model with the study's own estimator. */
import type { Text } from '../../kernel/declare.ts';
import type { ModelData } from '../../model/index.ts';
import type { Estimate } from '../estimators/estimate.ts';
import type { Citation } from '../facts/fact.ts';

/**
 * What a moment is worth as evidence. Typed: a parameter is the estimand. Tuned: a parameter was set so that it holds.
 * Free: nothing was set for it; only these count.
 */
export type MomentKind = 'typed' | 'tuned' | 'free';

export interface Moment {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  readonly kind: MomentKind;
  /** The published band, never widened. */
  readonly band: readonly [low: number, high: number];
  /** Value of no effect. */
  readonly nothing: number;
  /** The band is the published estimate times a half and one and a half, since no error of it was seen. */
  readonly soft?: true;
  /** What was tried and what it means, when it is missed. */
  readonly ifMissed: Text;
}

/** What a replicate of an experiment is run with. */
export interface StudySetup {
  readonly data: ModelData;
  readonly seed: number;
  readonly replicate: number;
  readonly scale: number;
  /** Factors on parameters by name; a study's own switch off the behaviour it is about. */
  readonly factors?: Readonly<Record<string, number>>;
}

/** Estimates by moment; {@link Estimate} with NaN where the sample says nothing. */
export type Estimates = Readonly<Record<string, Estimate>>;

export interface Study<Sample = unknown> {
  readonly id: string;
  readonly label: Text;
  readonly source: Citation;
  /** How the sample and the treatment of the study are made in the model. */
  readonly design: Text;
  /** What differs between the study's country and population and the model's. */
  readonly transport: Text;
  /** Replicates that make the standard error of every moment smaller than half its band. */
  readonly replicates: number;
  /** Moment whose labels are permuted in the placebo, and which must fail when the behaviour is disconnected. */
  readonly primary: string;
  /** Factors that disconnect the behaviour the study is about. */
  readonly disconnect: Readonly<Record<string, number>>;
  readonly moments: readonly Moment[];
  /** One replicate's sample, as plain data. */
  readonly collect: (setup: StudySetup) => Sample;
  /** What the study's estimator says of all samples together. */
  readonly estimate: (samples: readonly Sample[]) => Estimates;
  /** The primary moment on permuted treatment labels. */
  readonly placebo: (samples: readonly Sample[], permutation: number) => Estimate;
}

/** Half-width of a 95 % interval in standard errors. */
const NORMAL_95 = 1.96;
/** Where nothing is left to chance an effect of nothing has no error, and rounding gives it a sign. */
const ROUNDING = 1e-9;

/** Whether the 95 % interval of an estimate contains a value. */
export function covers({ value, standardError }: Estimate, wanted: number): boolean {
  return Math.abs(value - wanted) <= NORMAL_95 * standardError + ROUNDING;
}

export function inBand({ value }: Estimate, [low, high]: readonly [number, number]): boolean {
  return value >= low && value <= high;
}
