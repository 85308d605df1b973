/** The natural experiments that are re-run inside the model, and what came of them. */
import { SANDBOX } from './E1-observation.ts';
import { THRESHOLD } from './E2-threshold.ts';
import { GRANTS } from './E3-grants.ts';
import { GUIDANCE } from './E10-guidance.ts';
import { REGISTRATION } from './N1-registration.ts';
import { APPROVALS } from './N1e-approvals.ts';
import { REVIEWERS } from './N4-reviewers.ts';
import { CITY_FUNDS } from './N6-city-funds.ts';
import { HOMES } from './N7b-homes.ts';
import { PILOTS } from './N11b-pilots.ts';
import { RESEARCH } from './N12-research.ts';
import type { Estimate } from '../estimators/estimate.ts';
import { covers, inBand, type Moment, type Study, type StudySetup } from './study.ts';

/** A study whose sample only it can read. */
export interface AnyStudy extends Pick<
  Study,
  | 'id'
  | 'label'
  | 'source'
  | 'design'
  | 'transport'
  | 'replicates'
  | 'primary'
  | 'disconnect'
  | 'moments'
> {
  /** Runs all replicates and estimates every moment. */
  readonly run: (setup: RunSetup) => Outcome;
}

/** What an experiment is run with; each replicate gets its number. */
export type RunSetup = Omit<StudySetup, 'replicate' | 'factors'> & {
  /** Replicates; those of the study when left out. */
  readonly replicates?: number;
  /** Whether the behaviour that the study is about is switched off. */
  readonly disconnected?: boolean;
  /** Placebos to run; none when left out. */
  readonly placebos?: number;
  /** Called after each replicate. */
  readonly progress?: () => void;
};

export interface Outcome {
  readonly rows: readonly MomentRow[];
  /** Placebos whose 95 % interval contains no effect. */
  readonly quiet: number;
}

export interface MomentRow {
  readonly study: string;
  readonly moment: Moment;
  readonly estimate: Estimate;
  readonly verdict: Verdict;
}

/**
 * `inside` the band; `unclear` where the band only says on which side of no effect the moment lies and the 95 % interval
 * contains no effect; `missed` otherwise.
 */
export type Verdict = 'inside' | 'unclear' | 'missed';

export function verdictOf({ band, nothing }: Moment, estimate: Estimate): Verdict {
  if (!inBand(estimate, band)) return 'missed';
  const onlySign = band.includes(nothing) && covers(estimate, nothing);
  return onlySign ? 'unclear' : 'inside';
}

function runnable<Sample>(study: Study<Sample>): AnyStudy {
  return {
    ...study,
    run: ({ replicates = study.replicates, disconnected, placebos = 0, progress, ...setup }) => {
      const factors = disconnected === true ? study.disconnect : {};
      const samples = Array.from({ length: replicates }, (_, index) => {
        const sample = study.collect({ ...setup, factors, replicate: index + 1 });
        progress?.();
        return sample;
      });
      const estimates = study.estimate(samples);
      const { nothing } = primaryOf(study);
      const quiet = Array.from({ length: placebos }, (_, index) =>
        study.placebo(samples, index + 1),
      ).filter((estimate) => covers(estimate, nothing)).length;
      return { quiet, rows: rowsOf(study, estimates) };
    },
  };
}

function rowsOf<S>(study: Study<S>, estimates: ReturnType<Study<S>['estimate']>): MomentRow[] {
  return study.moments.map((moment) => {
    const estimate = estimates[moment.id];
    if (estimate === undefined) throw new RangeError(`${study.id} estimates no ${moment.id}`);
    return { study: study.id, moment, estimate, verdict: verdictOf(moment, estimate) };
  });
}

function primaryOf<S>({ id, moments, primary }: Study<S>): Moment {
  const found = moments.find((moment) => moment.id === primary);
  if (found === undefined) throw new RangeError(`${id} has no moment ${primary}`);
  return found;
}

export const STUDIES: readonly AnyStudy[] = [
  runnable(SANDBOX),
  runnable(THRESHOLD),
  runnable(GRANTS),
  runnable(GUIDANCE),
  runnable(REGISTRATION),
  runnable(APPROVALS),
  runnable(REVIEWERS),
  runnable(CITY_FUNDS),
  runnable(HOMES),
  runnable(PILOTS),
  runnable(RESEARCH),
];
