/** What the spread of a verdict comes from: the programme, the parameters, chance, and the paths of the outside. */
import { ARMS, type Arm } from './arms.ts';

/** Shares of the verdict's variance; they add to one. */
export interface VerdictShares {
  readonly programme: number;
  readonly parametersAndChance: number;
  /** The two apart; nothing without a second run of each parameter draw. */
  readonly parameters?: number;
  readonly chance?: number;
  readonly outside: number;
}

/** By arm and replicate, the share of draws of the outside in which a run meets the cell. */
export type MetShares = Readonly<Record<Arm, readonly number[]>>;

/** What the variance is taken from. */
export interface Sampled {
  readonly met: MetShares;
  /** Draws of the outside for each run. */
  readonly draws: number;
  /** The same replicates, hence parameter draws, on another seed. */
  readonly repeated?: MetShares | undefined;
}

/**
 * Splits the variance of the verdict over both arms, weighed alike, by the law of total variance, one condition after
 * the other: the programme is the variance of the two arms' probabilities; parameters that of the probabilities of the
 * parameter draws within an arm; chance that of the runs of a draw; the outside what is left within a run. What acts
 * only together counts with the later one. Each part is estimated without bias (finite draws and runs are taken off),
 * not below 0, and the parts are then brought to one. Parameters and chance part only where each draw was run on two
 * seeds: the covariance of the two is what the draw decides. The model's own frontier and national growth are
 * parameters; the outside are comparator paths.
 *
 * Source: Searle, Casella and McCulloch (1992), Variance Components, chapters 2 and 3; Blitzstein and Hwang (2019),
 * Introduction to Probability, section 9.5.
 *
 * @returns nothing when the verdict is the same in every run
 */
export function sharesOf({ met, draws, repeated }: Sampled): VerdictShares | undefined {
  const all = repeated === undefined ? [met] : [met, repeated];
  const outside = meanOver(all, (values) => withinRuns(values, draws));
  const between = Math.max(
    0,
    meanOver(all, (values) => covariance(values, values) - withinRuns(values, draws) / draws),
  );
  const programme = ofProgramme(met);
  const total = programme + between + outside;
  if (!(total > 0)) return undefined;
  const shares = { programme: programme / total, outside: outside / total };
  const parametersAndChance = 1 - shares.programme - shares.outside;
  if (repeated === undefined) return { ...shares, parametersAndChance };
  const common = meanOf(ARMS.map((arm) => covariance(met[arm], repeated[arm])));
  const part = between === 0 ? 0 : Math.min(1, Math.max(0, common / between));
  const parameters = parametersAndChance * part;
  return { ...shares, parametersAndChance, parameters, chance: parametersAndChance - parameters };
}

/** Variance of the verdict between two arms, without what comes from too few runs. */
function ofProgramme({ baseline, treatment }: MetShares): number {
  const differences = treatment.map((share, run) => share - (baseline[run] ?? 0));
  const mean = meanOf(differences);
  const noise = covariance(differences, differences) / differences.length;
  return Math.max(0, (mean * mean - noise) / 4);
}

/** Mean variance of the verdict within a run over draws of the outside. */
function withinRuns(shares: readonly number[], draws: number): number {
  if (draws < 2) return 0;
  return meanOf(shares.map((share) => share * (1 - share))) * (draws / (draws - 1));
}

function meanOver(samples: readonly MetShares[], of: (values: readonly number[]) => number) {
  return meanOf(samples.flatMap((sample) => ARMS.map((arm) => of(sample[arm]))));
}

/** Covariance of a sample; 0 for fewer than two pairs. */
function covariance(a: readonly number[], b: readonly number[]): number {
  if (a.length < 2) return 0;
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  const products = a.map((value, run) => (value - meanA) * ((b[run] ?? meanB) - meanB));
  return products.reduce((sum, product) => sum + product, 0) / (a.length - 1);
}

/** Mean of a sample; 0 of none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
