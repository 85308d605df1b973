/** How many rounds of review a product needs at a gate: as a firm by itself, and on the mean of a class. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { normalBelow } from '../../../kernel/distributions.ts';
import { GATE } from '../../gates.ts';
import type { World } from '../../world.ts';
import { classBelief, classDoubt, meanSeverity } from './belief.ts';

/** Risks of products, in standard deviations, and their weights: Gauss and Hermite's rule of five points. */
const RISKS = [
  { at: -2.8569700138728, weight: 0.0112574113277207 },
  { at: -1.3556261799742, weight: 0.222075922005613 },
  { at: 0, weight: 0.533333333333333 },
  { at: 1.3556261799742, weight: 0.222075922005613 },
  { at: 2.8569700138728, weight: 0.0112574113277207 },
] as const;

type Rated = Pick<World, 'classes' | 'parameters'>;

/** The columns of a class that hold the chance to be asked for more after the first, second, ... round at access. */
export const ASKED = ['askedOnce', 'askedTwice', 'askedThrice', 'askedFourTimes'] as const;

/** Part of a standard from which on it is the city's, so that certifiers know it. */
const LED = 0.5;

/**
 * Whether applicants know what a gate other than access asks for: a written rule says it, and to certifiers a standard that
 * the city wrote.
 */
export function isTold({ columns }: World['classes'], kind: number, gate: number): boolean {
  return columns.rule[kind] === 1 || (gate === GATE.certification && columns.led[kind] > LED);
}

/** Rounds that a class has behind it at a gate other than access when it passes. */
function roundsAsked(
  { classes, parameters: { regulation: p } }: Rated,
  kind: number,
  gate: number,
): number {
  return isTold(classes, kind, gate) ? 1 : Math.floor(p.roundsWithoutRule) + 1;
}

/** Rounds that a case of a class needs at a gate, on the mean. */
export function roundsOf(world: Rated, kind: number, gate: number): number {
  if (gate !== GATE.access) return roundsAsked(world, kind, gate);
  const { columns } = world.classes;
  return ASKED.reduce((sum, after) => sum + columns[after][kind], 1);
}

/**
 * Part of the cases of a class whose round at a gate ends and who pass it or are decided. Rounds end as those of
 * individuals do: the same number for all of a class before access, and at access when the desk has no more doubt.
 *
 * @param round which round ends, from 1
 */
export function decidedShare(
  world: Rated,
  { kind, gate, round }: { readonly kind: number; readonly gate: number; readonly round: number },
): number {
  if (gate !== GATE.access) return round >= roundsAsked(world, kind, gate) ? 1 : 0;
  const { columns } = world.classes;
  const before = round === 1 ? 1 : columns[ASKED[round - 2]][kind];
  const after = round > ASKED.length ? 0 : columns[ASKED[round - 1]][kind];
  return before > 0 ? 1 - after / before : 1;
}

/** Brings the chances to be asked at access up to date for all classes. */
export function renewRounds(world: Rated): void {
  const { columns, count } = world.classes;
  for (let kind = 0; kind < count; kind++) {
    const asked = askedAfter(world, kind);
    ASKED.forEach((after, round) => {
      columns[after][kind] = asked[round];
    });
  }
}

/**
 * Chance that a product at access is asked for more after each round, the mean over the risks of products and the errors
 * of the desk's signals: its doubt still covers the limit. Those that are observed bring evidence.
 */
export function askedAfter(
  { classes, parameters: { regulation: p } }: Rated,
  kind: number,
): readonly number[] {
  const { harm, seen, tightening, hazard, rule, observedShare, doubtPassed } = classes.columns;
  const tolerated = hazard[kind] * p.baseHazard * MONTHS_PER_YEAR;
  const desk = {
    prior: classBelief(harm[kind] / meanSeverity(p), seen[kind], tolerated, p),
    priorVariance: p.riskSpread * p.riskSpread + classDoubt(seen[kind], tolerated, p),
    limit: -tightening[kind],
    caution: Math.max(0, p.caution - doubtPassed[kind]),
  };
  const perRound = rule[kind] === 1 ? p.evidenceWithRule : p.evidenceWithoutRule;
  const unseen = askedWith(p, { before: 0, perRound }, desk);
  const share = observedShare[kind];
  if (share === 0) return unseen;
  const before = p.observationMonths * p.observationEvidence;
  const watched = askedWith(p, { before, perRound }, desk);
  return unseen.map((chance, round) => (1 - share) * chance + share * watched[round]);
}

/** Chances to be asked after each round when so much is known before the first one and each adds so much. */
function askedWith(
  p: World['parameters']['regulation'],
  { before, perRound }: { readonly before: number; readonly perRound: number },
  desk: Desk,
): number[] {
  const chances = ASKED.map(() => 0);
  for (const { at, weight } of RISKS) {
    let asked = weight;
    for (let round = 1; round < p.mostRounds; round++) {
      const noise = (p.signalNoise * p.signalNoise) / (before + perRound * round);
      asked *= askChance(p.riskMean + p.riskSpread * at, noise, desk);
      chances[round - 1] += asked;
    }
  }
  return chances;
}

/** What a desk believes of a class, how much doubt it has, and what it tolerates. */
interface Desk {
  readonly prior: number;
  readonly priorVariance: number;
  readonly limit: number;
  readonly caution: number;
}

/**
 * Chance that a desk asks for more about a product of a risk, when its signal has a variance: the chance that what it
 * then expects lies so near the limit that its doubt covers it.
 */
export function askChance(risk: number, noise: number, desk: Desk): number {
  const fromSignal = desk.priorVariance / (desk.priorVariance + noise);
  const mean = desk.prior + fromSignal * (risk - desk.prior);
  const spread = fromSignal * Math.sqrt(noise);
  const doubt = desk.caution * Math.sqrt(fromSignal * noise);
  return (
    normalBelow((desk.limit + doubt - mean) / spread) -
    normalBelow((desk.limit - doubt - mean) / spread)
  );
}
