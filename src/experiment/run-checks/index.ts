/** Checks of the runs at hand: what must hold of every pair, with how far it is from holding at most. */
import { BRANCH_MONTH, MONTHS, PART_INDICATOR_IDS, type Programme } from '../../model/index.ts';
import type { PairedRun } from '../replicate.ts';
import { gapsOfRun, type OneRunCheck } from './of-one-run.ts';
import { joined, type Gap } from './worst.ts';

export type { Gap, Place } from './worst.ts';
export { relativeGap } from './worst.ts';

/** Checks of runs, in the order in which they are told. */
export const RUN_CHECK_IDS = [
  'books',
  'talent',
  'accounts',
  'baselineCost',
  ...PART_INDICATOR_IDS.map((id) => `parts ${id}` as const),
  'wholes',
  'ratios',
  'shares',
  'neverNegative',
  'defined',
  'before',
  'draws',
] as const;

export type RunCheckId = (typeof RUN_CHECK_IDS)[number];

/** A check with what was found, and the gap that it allows. */
export interface Checked<Id extends string = RunCheckId> extends Gap {
  readonly id: Id;
  /** Largest gap that rounding can make; 0 where both sides must be the same bits. */
  readonly tolerance: number;
  readonly passed: boolean;
}

/** Sums in another order round otherwise: by far less than a part in a thousand million. */
export const ROUNDING = 1e-9;

const ROUNDED: readonly string[] = [
  'talent',
  'accounts',
  ...PART_INDICATOR_IDS.map((id) => `parts ${id}`),
  'wholes',
  'ratios',
  'shares',
];

export function checkedAs<Id extends string>(id: Id, gap: Gap, tolerance: number): Checked<Id> {
  return { id, ...gap, tolerance, passed: gap.largest <= tolerance };
}

/** What the checks are told beside the runs. */
export interface ChecksAsked {
  readonly programme: Programme;
  /** Errors that replicates ended with. */
  readonly errors: readonly Error[];
}

/** Gaps of a pair stay what they are as long as the programme starts in the same month. */
const known = new WeakMap<PairedRun, { readonly first: number; readonly gaps: GapsOfRun }>();
type GapsOfRun = ReadonlyMap<OneRunCheck, Gap>;

/**
 * Checks runs, pair by pair, so that a caller can pause in between; pairs seen before are not looked at again.
 *
 * A check that needs figures by part is left out where a pair has none.
 */
export function* checksOfRuns(
  runs: readonly PairedRun[],
  { programme, errors }: ChecksAsked,
): Generator<undefined, readonly Checked[]> {
  const first = Math.min(MONTHS, ...programme.map(({ from }) => from));
  const all: GapsOfRun[] = [];
  for (const run of runs) {
    const before = known.get(run);
    const gaps = before?.first === first ? before.gaps : gapsOfRun(run, first);
    known.set(run, { first, gaps });
    all.push(gaps);
    yield undefined;
  }
  return RUN_CHECK_IDS.flatMap((id) => {
    const gap = gapOf(id, { runs, errors, all });
    return gap === undefined ? [] : [checkedAs(id, gap, ROUNDED.includes(id) ? ROUNDING : 0)];
  });
}

interface Known {
  readonly runs: readonly PairedRun[];
  readonly errors: readonly Error[];
  readonly all: readonly GapsOfRun[];
}

function gapOf(id: RunCheckId, { runs, errors, all }: Known): Gap | undefined {
  if (id === 'books') return gapOfBooks(runs, errors);
  if (id === 'draws') return gapOfDraws(runs);
  const gaps = all.map((each) => each.get(id));
  return gaps.reduce((sum, gap) => (sum && gap ? joined(sum, gap) : undefined));
}

/** The workers check the books after every month and end a run where they do not close: such a run is not among those at hand. */
function gapOfBooks(runs: readonly PairedRun[], errors: readonly Error[]): Gap {
  const broken = errors.filter(({ name }) => name === 'InvariantError').length;
  const months = BRANCH_MONTH + 2 * (MONTHS - BRANCH_MONTH);
  return { largest: broken, compared: (runs.length + broken) * months };
}

/** Every pair is of random numbers of its own. */
function gapOfDraws(runs: readonly PairedRun[]): Gap {
  const different = new Set(runs.map(({ replicate }) => replicate));
  return { largest: runs.length - different.size, compared: runs.length };
}
