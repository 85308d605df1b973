/** Programmes at equal money: one factor on all that is money in a programme, until its net cost meets a budget. */
import { LEVERS, type LeverId, type LeverSetting, type Programme } from '../model/index.ts';

/** Replicates of which the median cost is brought to the budget. */
export const MONEY_REPLICATES: readonly number[] = Array.from({ length: 16 }, (_, at) => at + 1);
/** Most trials after those without money and with the programme's own. */
const MOST_STEPS = 8;
/** A cost so near the budget, as a share of it, is the budget. */
const NEAR = 0.002;
const FACTOR_DIGITS = 4;
/** Digits that a scaled value keeps: a link holds each. */
const VALUE_DIGITS = 6;

/**
 * How a programme came out: it meets the budget; it is as near as the steps led; it cannot spend it; it has no money to
 * scale, so that it stands at its own cost; or it costs more before any money.
 */
export type MoneyEnd = 'met' | 'nearest' | 'unspent' | 'own cost' | 'too dear';

export interface EqualMoney {
  readonly end: MoneyEnd;
  readonly factor: number;
  readonly programme: Programme;
  /** Median net present cost of {@link MONEY_REPLICATES}, yuan. */
  readonly cost: number;
  /** Levers that stand at the end of their range because of the factor. */
  readonly clipped: readonly LeverId[];
}

function isMonetary(lever: LeverId): boolean {
  return LEVERS[lever].monetary === true;
}

/** Whether a programme holds money that can be scaled. */
function hasMoney(programme: Programme): boolean {
  return programme.some(isMoney);
}

function isMoney({ lever, value }: LeverSetting): boolean {
  return isMonetary(lever) && value !== LEVERS[lever].neutral;
}

/** The programme with the distance of every monetary lever from neutral multiplied, as far as its range goes. */
export function withMoney(programme: Programme, factor: number): Programme {
  return programme.map((setting) => {
    if (!isMoney(setting) || factor === 1) return setting;
    const [low, high] = LEVERS[setting.lever].range;
    const value = Math.min(high, Math.max(low, scaled(setting, factor)));
    return { ...setting, value: Number(value.toPrecision(VALUE_DIGITS)) };
  });
}

function scaled({ lever, value }: LeverSetting, factor: number): number {
  const { neutral } = LEVERS[lever];
  return neutral + (value - neutral) * factor;
}

/** Levers that a factor would take beyond their range, or to its end. */
function clippedBy(programme: Programme, factor: number): LeverId[] {
  const beyond = programme.filter((setting) => {
    const [low, high] = LEVERS[setting.lever].range;
    const value = scaled(setting, factor);
    return isMoney(setting) && (value <= low || value >= high);
  });
  return [...new Set(beyond.map(({ lever }) => lever))];
}

/** The factor from which on nothing grows any more. */
function largestFactor(programme: Programme): number {
  const factors = programme.filter(isMoney).map(({ lever, value }) => {
    const { neutral, range } = LEVERS[lever];
    const end = value > neutral ? range[1] : range[0];
    return (end - neutral) / (value - neutral);
  });
  return Math.max(...factors);
}

interface Trial {
  readonly factor: number;
  readonly cost: number;
}

/**
 * Finds the factor at which a programme's cost meets a budget, by secant; its own money is the second trial.
 *
 * @param budget present value in yuan
 * @param costOf median net present cost of a programme over {@link MONEY_REPLICATES}
 */
export async function equalMoney(
  programme: Programme,
  budget: number,
  costOf: (programme: Programme) => Promise<number>,
): Promise<EqualMoney> {
  const tried = async (factor: number): Promise<Trial> => ({
    factor,
    cost: await costOf(withMoney(programme, factor)),
  });
  const found = (end: MoneyEnd, { factor, cost }: Trial): EqualMoney => ({
    end,
    factor,
    programme: withMoney(programme, factor),
    cost,
    clipped: end === 'own cost' ? [] : clippedBy(programme, factor),
  });
  if (!hasMoney(programme)) {
    const own = await tried(1);
    return found(own.cost > budget ? 'too dear' : 'own cost', own);
  }
  const without = await tried(0);
  if (without.cost > budget) return found('too dear', without);
  const most = largestFactor(programme);
  const trials = [without, await tried(Math.min(1, most))];
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = nextFactor(trials, budget, most);
    if (next === undefined) break;
    trials.push(await tried(next));
  }
  const best = nearestOf(trials, budget);
  return found(endOf(best, { trials, budget, most }), best);
}

function endOf(
  best: Trial,
  { trials, budget, most }: { trials: readonly Trial[]; budget: number; most: number },
): MoneyEnd {
  if (isNear(best, budget)) return 'met';
  const isAtMost = trials.some(({ factor }) => factor === rounded(most));
  return best.cost < budget && isAtMost && trials.every(({ cost }) => cost < budget)
    ? 'unspent'
    : 'nearest';
}

function isNear({ cost }: Trial, budget: number): boolean {
  return Math.abs(cost - budget) <= NEAR * budget;
}

function nearestOf(trials: readonly Trial[], budget: number): Trial {
  return trials.reduce((best, each) =>
    Math.abs(each.cost - budget) < Math.abs(best.cost - budget) ? each : best,
  );
}

/** Where the line through the last two trials meets the budget, kept between those that bracket it. */
function nextFactor(trials: readonly Trial[], budget: number, most: number): number | undefined {
  const [before, last] = trials.slice(-2);
  if (before === undefined || last === undefined || isNear(last, budget)) return undefined;
  const low = Math.max(...trials.filter(({ cost }) => cost < budget).map(({ factor }) => factor));
  const above = trials.filter(({ cost, factor }) => cost >= budget && factor > low);
  const high = Math.min(most, ...above.map(({ factor }) => factor));
  const slope = (last.cost - before.cost) / (last.factor - before.factor);
  const secant = last.factor + (budget - last.cost) / slope;
  const isInside = secant > low && secant < high;
  const open = above.length === 0;
  const next = rounded(isInside ? secant : open ? most : (low + high) / 2);
  return trials.some(({ factor }) => factor === next) ? undefined : next;
}

/** Four digits, since it is printed and typed again. */
function rounded(factor: number): number {
  return Number(factor.toPrecision(FACTOR_DIGITS));
}
