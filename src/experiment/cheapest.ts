/** The cheapest programme found that meets targets often enough: what `zonelab search` asks, and the page of a target. */
import {
  LEVERS,
  type Comparator,
  type LeverId,
  type Programme,
  type Strictness,
  type TargetCell,
} from '../model/index.ts';
import { medianInterval, type MedianInterval } from './median.ts';
import { costsOf } from './present-value.ts';
import type { PairedRun } from './replicate.ts';
import { isBetter, search, type Judgement } from './search.ts';
import { NOBODY, outsideOf } from './targets/comparators.ts';
import { isMet, isRanked } from './targets/entries.ts';

/** What a run is judged by. */
export interface Wanted {
  /** Target cells that are to be met together. */
  readonly cells: readonly TargetCell[];
  readonly comparators: readonly Comparator[];
  readonly strictness: Strictness;
}

/** What may be tried. */
export interface Room {
  readonly probability: number;
  readonly levers: readonly LeverId[];
  /** Where the search begins; its other levers stay as they are. */
  readonly programme: Programme;
  readonly seed: number;
  /** Programmes that may be judged. */
  readonly budget: number;
  /** Moves a lever of a programme to a value, whatever its dates; at neutral it leaves the programme. */
  readonly moved: (programme: Programme, lever: LeverId, value: number) => Programme;
}

/** What a run comes to: all of it that a search keeps. */
export interface Outcome {
  readonly met: boolean;
  /** Net present cost, 100 million yuan. */
  readonly cost: number;
}

/** A programme that was judged, by the values of the levers that may be moved. */
export interface Candidate extends Judgement {
  readonly values: Readonly<Record<string, number>>;
}

const HUNDRED_MILLION = 1e8;

/** Whether a run meets all cells, and its net present cost. @param seed of the run */
export function outcomeOf(
  { cells, comparators, strictness }: Wanted,
  seed: number,
  run: PairedRun,
): Outcome {
  const world = outsideOf({ comparators, seed }, run.replicate)(0, 0);
  const met = cells.every((cell) =>
    isMet(cell, run.treatment, strictness, isRanked(cell) ? world : NOBODY),
  );
  return { met, cost: costsOf(run).netPresent / HUNDRED_MILLION };
}

/** Median net present cost of runs, as the comparison has it. */
export function costOf(outcomes: readonly Outcome[]): MedianInterval {
  return medianInterval(outcomes.map(({ cost }) => cost).sort((a, b) => a - b));
}

/** Runs that meet all cells. */
export function metOf(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ met }) => met).length;
}

export function judgementOf(outcomes: readonly Outcome[]): Judgement {
  return {
    cost: costOf(outcomes).median,
    probability: metOf(outcomes) / outcomes.length,
  };
}

/** A seed that the search has not seen: what chose a programme is no fair judge of it. */
export function freshSeed(seed: number): number {
  return (seed + 1000003) % 4294967296;
}

/** The programme with its levers at these values. */
export function programmeAt(
  { levers, programme, moved }: Room,
  values: Candidate['values'],
): Programme {
  return levers.reduce(
    (changed, lever) => moved(changed, lever, values[lever] ?? LEVERS[lever].neutral),
    programme,
  );
}

/**
 * Searches for the cheapest programme that is good enough.
 *
 * @param judge asked for the same programmes in the same order as long as it answers the same, so that a search that ended
 * early goes on when whoever answers remembers
 * @param onJudged is told of each answer, and of the best until then
 */
export async function cheapest(
  room: Room,
  judge: (programme: Programme, values: Candidate['values']) => Promise<Judgement>,
  onJudged: (judged: Candidate, best: Candidate) => void,
): Promise<Candidate> {
  const { levers, probability: wanted, budget, seed } = room;
  const ends = levers.map((lever) => ({ lever, ...endsOf(room, lever) }));
  let best: Candidate | undefined;
  const found = await search(
    { factors: levers.length, wanted, budget, seed, starts: [ends.map(({ start }) => start)] },
    async (position) => {
      const values = valuesAt(ends, position);
      const { cost, probability } = await judge(programmeAt(room, values), values);
      const judged = { values, cost, probability };
      if (best === undefined || isBetter(judged, best, wanted)) best = judged;
      onJudged(judged, best);
      return judged;
    },
  );
  const { cost, probability } = found;
  return { values: valuesAt(ends, found.position), cost, probability };
}

interface Ends {
  readonly lever: LeverId;
  /** End of the range that the lever goes to. */
  readonly far: number;
}

const VALUE_DIGITS = 6;

/** Values of levers at a position: from neutral to an end of the range, in the lever's steps. */
function valuesAt(ends: readonly Ends[], position: readonly number[]): Candidate['values'] {
  return Object.fromEntries(
    ends.map(({ lever, far }, at) => {
      const { neutral, step } = LEVERS[lever];
      const value = neutral + (far - neutral) * (position[at] ?? 0);
      return [lever, Number((Math.round(value / step) * step).toFixed(VALUE_DIGITS))];
    }),
  );
}

/** The end of a lever's range on the side where the programme has it, else the farther one; and where that stands. */
function endsOf({ programme }: Room, lever: LeverId): { readonly far: number; start: number } {
  const { neutral, range } = LEVERS[lever];
  const values = programme.filter((setting) => setting.lever === lever).map(({ value }) => value);
  const off = values.reduce(
    (most, value) => (Math.abs(value - neutral) > Math.abs(most) ? value - neutral : most),
    0,
  );
  const isUp = off === 0 ? range[1] - neutral >= neutral - range[0] : off > 0;
  const far = isUp ? range[1] : range[0];
  return { far, start: off / (far - neutral) };
}
