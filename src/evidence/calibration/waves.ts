/** History matching: settings that the published figures rule out, wave by wave. */
import { latinHypercube } from '../../experiment/designs/latin-hypercube.ts';
import { fitEmulators, type Box, type Emulators } from './emulator.ts';
import type { Outcome } from './outcomes.ts';

/** Implausibility from which on settings are ruled out. Source: Pukelsheim (1994), The American Statistician 48(2). */
export const CUTOFF = 3;

/** A wave that was run: what it expects of every outcome, and what the figures leave of the space. */
export interface Wave {
  readonly runs: number;
  readonly emulators: Emulators;
  /** Smallest box around what is left. */
  readonly box: Box;
  /** Share of the ranges' whole space that no wave so far rules out. */
  readonly spaceLeft: number;
}

/**
 * Implausibility of a value for an outcome: how many standard deviations it lies from what was published.
 *
 * @param spread variance of the value itself: of chance, and of the polynomial that gave it
 * Source: McCulloch et al. (2022), Journal of Artificial Societies and Social Simulation 25(2) 1; Vernon, Goldstein and
 * Bower (2010), Bayesian Analysis 5(4).
 */
export function implausibility(outcome: Outcome, value: number, spread: number): number {
  const { published, observation, discrepancy } = outcome;
  const variance = observation * observation + discrepancy * discrepancy + spread;
  return Math.abs(value - published) / Math.sqrt(variance);
}

/** Largest implausibility over the outcomes; infinite where a value is undefined. */
export function worst(
  outcomes: readonly Outcome[],
  values: readonly number[],
  spreads: readonly number[],
): number {
  let most = 0;
  for (let index = 0; index < outcomes.length; index++) {
    const outcome = outcomes[index];
    if (outcome === undefined) break;
    const found = implausibility(outcome, values[index] ?? Number.NaN, spreads[index] ?? 0);
    most = Number.isNaN(found) ? Infinity : Math.max(most, found);
  }
  return most;
}

/** Whether no wave rules a point out. */
export function isLeft(
  outcomes: readonly Outcome[],
  waves: readonly Pick<Wave, 'emulators'>[],
  point: readonly number[],
): boolean {
  return waves.every(
    ({ emulators: { expects, left } }) => worst(outcomes, expects(point), left) < CUTOFF,
  );
}

/** Points of a Latin hypercube in a box, on the grid on which positions are kept. */
export function pointsIn(box: Box, count: number, seed: number): number[][] {
  return latinHypercube(count, { factors: box.length, seed }).map((point) =>
    point.map((position, factor) => {
      const [low, high] = box[factor] ?? [0, 1];
      return onGrid(low + position * (high - low));
    }),
  );
}

/** Steps of a range that positions are rounded to, so that a file of three decimals holds them exactly. */
const STEPS = 1e3;

function onGrid(position: number): number {
  return Math.round(position * STEPS) / STEPS;
}

/** Points that measure how much of a box is left. */
const PROBES = 20_000;

/**
 * Adds a wave: fits its runs and measures what all waves leave.
 *
 * @param points settings of the wave's runs, runs x factors
 * @param values outcomes of the wave's runs, runs x outcomes
 * @throws RangeError when nothing is left
 */
export function waveAfter(
  before: readonly Wave[],
  outcomes: readonly Outcome[],
  points: readonly (readonly number[])[],
  { values, seed }: { readonly values: readonly (readonly number[])[]; readonly seed: number },
): Wave {
  const box = before.at(-1)?.box ?? wholeBox(points[0]?.length ?? 0);
  const emulators = fitEmulators(points, values, box);
  const waves = [...before, { emulators }];
  const left = pointsIn(box, PROBES, seed).filter((point) => isLeft(outcomes, waves, point));
  if (left.length === 0) throw new RangeError('the figures rule out every setting');
  return {
    runs: points.length,
    emulators,
    box: boxAround(left, box),
    spaceLeft: (volume(box) * left.length) / PROBES,
  };
}

export function wholeBox(factors: number): Box {
  return Array.from({ length: factors }, () => [0, 1] as const);
}

function volume(box: Box): number {
  return box.reduce((product, [low, high]) => product * (high - low), 1);
}

/** Smallest box around points, a little wider: probes seldom reach its corners. */
function boxAround(points: readonly (readonly number[])[], within: Box): Box {
  return within.map(([low, high], factor) => {
    const own = points.map((point) => point[factor] ?? 0);
    const margin = MARGIN * (high - low);
    const least = own.reduce((a, b) => Math.min(a, b), 1);
    const most = own.reduce((a, b) => Math.max(a, b), 0);
    return [Math.max(low, least - margin), Math.min(high, most + margin)] as const;
  });
}

const MARGIN = 0.02;
/** Points that are tried at a time when those are wanted that no wave rules out. */
const BATCH = 5_000;
const MOST_BATCHES = 200;

/**
 * Settings that no wave rules out, in the order in which they are found.
 *
 * @throws RangeError when the space left is so small that too few are found
 */
export function settingsLeft(
  waves: readonly Wave[],
  outcomes: readonly Outcome[],
  count: number,
  seed: number,
): number[][] {
  const box = waves.at(-1)?.box ?? [];
  const found: number[][] = [];
  for (let batch = 0; batch < MOST_BATCHES && found.length < count; batch++)
    found.push(
      ...pointsIn(box, BATCH, seed + batch).filter((point) => isLeft(outcomes, waves, point)),
    );
  if (found.length < count)
    throw new RangeError(`only ${found.length} of ${count} settings are left in what was tried`);
  return found.slice(0, count);
}
