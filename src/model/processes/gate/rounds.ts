/** How many rounds of review a product of a class needs at access, on the mean. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { normalBelow } from '../../../kernel/distributions.ts';
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

/**
 * Rounds at access until a desk decides, the mean over the risks of products and the errors of its signals: after each
 * round it asks for more with the chance that its doubt still covers the limit. Those that are observed bring evidence.
 */
export function expectedRounds(
  { classes, parameters: { regulation: p } }: Pick<World, 'classes' | 'parameters'>,
  kind: number,
): number {
  const { harm, seen, tightening, hazard, rule, observedShare } = classes.columns;
  const tolerated = hazard[kind] * p.baseHazard * MONTHS_PER_YEAR;
  const desk = {
    prior: classBelief(harm[kind] / meanSeverity(p), seen[kind], tolerated, p),
    priorVariance: p.riskSpread * p.riskSpread + classDoubt(seen[kind], tolerated, p),
    limit: -tightening[kind],
    caution: p.caution,
  };
  const perRound = rule[kind] === 1 ? p.evidenceWithRule : p.evidenceWithoutRule;
  const rounds = (before: number) => roundsWith(p, { before, perRound }, desk);
  const share = observedShare[kind];
  if (share === 0) return rounds(0);
  return (1 - share) * rounds(0) + share * rounds(p.observationMonths * p.observationEvidence);
}

/** Rounds when so much is known before the first one and each adds so much. */
function roundsWith(
  p: World['parameters']['regulation'],
  { before, perRound }: { readonly before: number; readonly perRound: number },
  desk: Desk,
): number {
  let rounds = 0;
  for (const { at, weight } of RISKS) {
    let asked = 1;
    for (let round = 1; round <= p.mostRounds; round++) {
      rounds += weight * asked;
      const noise = (p.signalNoise * p.signalNoise) / (before + perRound * round);
      asked *= askChance(p.riskMean + p.riskSpread * at, noise, desk);
    }
  }
  return rounds;
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
