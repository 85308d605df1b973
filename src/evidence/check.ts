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

/** A piece of the check that runs by itself: some replicates of the facts, or an experiment. */
export type CheckPart =
  | { readonly replicates: readonly number[] }
  | { readonly study: string; readonly replicates: number };

/** What a piece found: a row of values for each replicate of the facts, or the rows of an experiment. */
export interface PartFound {
  readonly values?: readonly (readonly number[])[];
  readonly rows?: readonly MomentRow[];
}

/** What every piece is run with. */
export type CheckSetup = Omit<FactSetup, 'replicate'>;

/** Replicates of the facts that one piece has. */
const CHUNK = 5;

/**
 * The pieces of the whole check, those with most runs first, so that none of them is waited for alone.
 *
 * @param studyReplicates replicates of each experiment; its own number when left out
 */
export function partsOfCheck(factReplicates: number, studyReplicates?: number): CheckPart[] {
  const studies = STUDIES.map(({ id, replicates }) => ({
    study: id,
    replicates: studyReplicates ?? replicates,
  })).sort((a, b) => b.replicates - a.replicates);
  const all = Array.from({ length: factReplicates }, (_, index) => index + 1);
  const chunks = Array.from({ length: Math.ceil(factReplicates / CHUNK) }, (_, chunk) => ({
    replicates: all.slice(chunk * CHUNK, (chunk + 1) * CHUNK),
  }));
  return [...studies, ...chunks];
}

/** Runs a piece. @param progress called after each replicate */
export function runPart(part: CheckPart, setup: CheckSetup, progress: () => void): PartFound {
  if (!('study' in part)) {
    const values = part.replicates.map((replicate) => {
      const row = factsOf({ ...setup, replicate });
      progress();
      return row;
    });
    return { values };
  }
  const study = STUDIES.find(({ id }) => id === part.study);
  if (study === undefined) throw new RangeError(`no study ${part.study}`);
  return { rows: study.run({ ...setup, replicates: part.replicates, progress }).rows };
}

/** What all pieces together say; the order in which they were found does not matter. */
export function checkOf(found: readonly PartFound[]): Check {
  const values = found.flatMap((each) => each.values ?? []);
  const rows = found.flatMap((each) => each.rows ?? []);
  const inOrder = STUDIES.flatMap(({ id }) => rows.filter(({ study }) => study === id));
  return verdict(factRows(values), inOrder);
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
