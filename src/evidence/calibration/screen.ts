/** Which numbers the figures of 2015-2019 can tell apart: a screen by elementary effects. */
import { elementaryEffects, type ElementaryEffects } from '../../experiment/analysis/morris.ts';

/** What one number does to every outcome when it moves over its whole range. */
export interface Influence {
  /** Full name of the parameter. */
  readonly name: string;
  /** Of each outcome, as logarithms. */
  readonly effects: readonly ElementaryEffects[];
  /** Largest mean size of an effect over the tolerance of its outcome. */
  readonly strength: number;
}

/**
 * Elementary effects of every number on every outcome.
 *
 * @param points trajectories one after the other, points x names
 * @param values points x outcomes
 * @param tolerances standard deviation with which an outcome is compared
 * @returns in the order of the names
 */
export function influences(
  names: readonly string[],
  points: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  tolerances: readonly number[],
): Influence[] {
  const byOutcome = tolerances.map((_, outcome) =>
    elementaryEffects(
      points,
      values.map((row) => row[outcome] ?? Number.NaN),
    ),
  );
  return names.map((name, factor) => {
    const effects = byOutcome.map((own) => own[factor]).filter((each) => each !== undefined);
    const strength = Math.max(
      ...effects.map(({ muStar }, outcome) => muStar / (tolerances[outcome] ?? Number.NaN)),
    );
    return { name, effects, strength };
  });
}

/** What decides whether a number is calibrated. */
export interface Screening {
  /** Least strength: a move over the whole range shifts some outcome by this many tolerances. */
  readonly least: number;
  /** Most numbers that are calibrated. */
  readonly most: number;
}

/** Names of the numbers that matter, strongest first; ties by name. */
export function activeNames(found: readonly Influence[], { least, most }: Screening): string[] {
  return found
    .filter(({ strength }) => strength >= least)
    .toSorted((a, b) => b.strength - a.strength || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}
