/** Whether the model deserves belief: facts and experiments with their bands, and what counts as evidence. */
import { factRows, factsOf, type FactRow } from './facts/index.ts';
import { STUDIES, type MomentRow } from './studies/index.ts';
import type { FactSetup } from './facts/fact.ts';

export type { FactRow } from './facts/index.ts';
export type { MomentRow } from './studies/index.ts';

/** Moments of the experiments by what they are worth, and free ones inside their published band. */
export interface Counts {
  readonly typed: number;
  readonly tuned: number;
  readonly free: number;
  readonly freeInside: number;
  /** Of these, how many say a sign only, or rest on a band from an abstract. */
  readonly weak: number;
  /** Experiments that a free moment inside its band comes from. */
  readonly experiments: number;
}

export interface Check {
  readonly facts: readonly FactRow[];
  readonly experiments: readonly MomentRow[];
  readonly counts: Counts;
  /** Hard facts that are missed. */
  readonly broken: readonly string[];
  readonly ok: boolean;
}

/** Free moments, and experiments they come from, below which the model has no evidence for its lever effects. */
export const ENOUGH = { moments: 3, experiments: 2 } as const;

/** Replicates that facts are shown with. */
export const FACT_REPLICATES = 30;

export interface CheckSetup extends Omit<FactSetup, 'replicate'> {
  readonly factReplicates: number;
  /** Replicates of each experiment; its own number when left out. */
  readonly studyReplicates?: number;
  readonly progress?: () => void;
}

export function check({ factReplicates, studyReplicates, progress, ...setup }: CheckSetup): Check {
  const values = Array.from({ length: factReplicates }, (_, index) => {
    const row = factsOf({ ...setup, replicate: index + 1 });
    progress?.();
    return row;
  });
  const experiments = STUDIES.flatMap(
    (study) =>
      study.run({
        ...setup,
        ...(studyReplicates === undefined ? {} : { replicates: studyReplicates }),
        ...(progress === undefined ? {} : { progress }),
      }).rows,
  );
  return verdict(factRows(values), experiments);
}

export function verdict(facts: readonly FactRow[], experiments: readonly MomentRow[]): Check {
  const counts = countsOf(experiments);
  const broken = facts
    .filter(({ fact, holds }) => isHard(fact) && !holds)
    .map(({ fact }) => fact.id);
  const enough = counts.freeInside >= ENOUGH.moments && counts.experiments >= ENOUGH.experiments;
  return { facts, experiments, counts, broken, ok: broken.length === 0 && enough };
}

/** A hard verdict rests on a source that was read. */
export function isHard({ level, source }: FactRow['fact']): boolean {
  return level === 'hard' && source.read !== 'not read';
}

/** Whether a moment is held to a sign only, or to a band of our own width around an estimate. */
function isWeak({ band, nothing, soft }: MomentRow['moment']): boolean {
  return soft === true || band.includes(nothing);
}

function countsOf(rows: readonly MomentRow[]): Counts {
  const of = (kind: string) => rows.filter(({ moment }) => moment.kind === kind);
  const inside = of('free').filter(({ verdict: said }) => said === 'inside');
  return {
    typed: of('typed').length,
    tuned: of('tuned').length,
    free: of('free').length,
    freeInside: inside.length,
    weak: inside.filter(({ moment }) => isWeak(moment)).length,
    experiments: new Set(inside.map(({ study }) => study)).size,
  };
}
