/** What a desk decides at the end of a round, from what it knows of the product and of its class. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { normal } from '../../../kernel/distributions.ts';
import { exp } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { STAGE } from '../../agents.ts';
import { LEVEL } from '../../gates.ts';
import type { World } from '../../world.ts';
import { launch, type Launching } from '../market/launch.ts';
import { classBelief, classDoubt, meanSeverity } from './belief.ts';
import { isTold } from './rounds.ts';
import { NOT_QUEUED } from './queue.ts';
import { gateOfStage, skipAbsentGates } from './stages.ts';
import { countWait, waitRow } from './waits.ts';

type Deciding = Launching & Pick<World, 'classes' | 'desks' | 'waits' | 'settings'>;

export interface Now {
  readonly month: number;
  readonly signals: Draws;
}

interface Instant extends Now {
  /** Time at which the round ended, months. */
  readonly at: number;
  /** Level of the desk. */
  readonly level: number;
}

/** Ends a round of review at a point in time; passes the case on, decides it or sends it back to the applicant. */
export function finishRound(world: Deciding, row: number, now: Instant): void {
  const { round, ahead, arrival, technology, evidence, stage } = world.firms.columns;
  const p = world.parameters.regulation;
  const ruled = world.classes.columns.rule[technology[row]] === 1;
  const far = now.level === LEVEL.above ? p.distance : 0;
  round[row] += 1;
  ahead[row] = NOT_QUEUED;
  if (stage[row] !== STAGE.access) {
    const told = isTold(world.classes, technology[row], gateOfStage(stage[row]));
    if (told || round[row] > p.roundsWithoutRule) passGate(world, row, now);
    else arrival[row] = now.at + p.answerMonths + far;
    return;
  }
  evidence[row] += ruled ? p.evidenceWithRule : p.evidenceWithoutRule;
  const decision = decide(world, row, now.signals);
  if (decision === 'ask' && round[row] < p.mostRounds) arrival[row] = now.at + p.answerMonths + far;
  else close(world, row, now, decision === 'admit');
}

/** Counts a decision, or a gate passed, with the months that the case waited when the month began. */
function noteDecision({ firms, waits }: Deciding, row: number, month: number): void {
  const { stage, lane, filed } = firms.columns;
  const at = waitRow(gateOfStage(stage[row]), month - filed[row]);
  countWait(waits.columns.decided, at, lane[row] === 1, 1);
}

/** A classified or certified case goes on to the next gate that somebody keeps for its class. */
function passGate(world: Deciding, row: number, { at, month }: Instant): void {
  const { firms, biography } = world;
  const { stage, filed, arrival, round, key } = firms.columns;
  const passed =
    stage[row] === STAGE.classification ? 'passed classification' : 'passed certification';
  biography.note(passed, month, key[row], at - filed[row]);
  noteDecision(world, row, month);
  stage[row] += 1;
  filed[row] = at;
  arrival[row] = at;
  round[row] = 0;
  skipAbsentGates(world, row, month);
}

/** What the desk decides with the doubt that it passes; what the usual doubt would have kept is counted. */
function decide(
  { firms, classes, parameters: { regulation: p } }: Deciding,
  row: number,
  signals: Draws,
): Verdict {
  const { technology, risk, evidence, key, weight } = firms.columns;
  const { harm, seen, tightening, hazard, doubtPassed, admittedInDoubt, inUseInDoubt } =
    classes.columns;
  const kind = technology[row];
  const noise = p.signalNoise / Math.sqrt(evidence[row]);
  const tolerated = hazard[kind] * p.baseHazard * MONTHS_PER_YEAR;
  const known = {
    signal: risk[row] + noise * normal(signals.uniform(key[row])),
    noise,
    prior: classBelief(harm[kind] / meanSeverity(p), seen[kind], tolerated, p),
    priorSd: Math.sqrt(p.riskSpread * p.riskSpread + classDoubt(seen[kind], tolerated, p)),
    limit: -tightening[kind],
  };
  const decided = verdict(known, p.caution - doubtPassed[kind]);
  if (doubtPassed[kind] > 0 && decided === 'admit' && verdict(known, p.caution) !== 'admit') {
    admittedInDoubt[kind] += weight[row];
    inUseInDoubt[kind] += weight[row] * exp(risk[row]);
  }
  return decided;
}

export type Verdict = 'admit' | 'refuse' | 'ask';

/**
 * Admits when the product's risk is below the limit with the caution asked for, refuses when it is above it with
 * the same caution, and asks for more in between. With less caution than none it passes products that it believes to be above
 * the limit. Risk is normal in log points; prior and signal are combined by Bayes' rule.
 */
export function verdict(
  known: {
    readonly signal: number;
    readonly noise: number;
    readonly prior: number;
    readonly priorSd: number;
    readonly limit: number;
  },
  caution: number,
): Verdict {
  const fromPrior = 1 / (known.priorSd * known.priorSd);
  const fromSignal = 1 / (known.noise * known.noise);
  const mean = (known.prior * fromPrior + known.signal * fromSignal) / (fromPrior + fromSignal);
  const doubt = caution / Math.sqrt(fromPrior + fromSignal);
  if (mean + doubt <= known.limit) return 'admit';
  return mean - doubt > known.limit ? 'refuse' : 'ask';
}

/** Investors hear how the desks decide. */
function noteAdmission(
  { firms, classes, parameters }: Deciding,
  row: number,
  admitted: boolean,
): void {
  const { admittedShare } = classes.columns;
  const { decisionNews } = parameters.regulation;
  const kind = firms.columns.technology[row];
  admittedShare[kind] += decisionNews * ((admitted ? 1 : 0) - admittedShare[kind]);
}

function close(world: Deciding, row: number, { at, month }: Instant, admitted: boolean): void {
  const { firms, tally, biography } = world;
  const { filed, weight, risk, stage, key } = firms.columns;
  noteDecision(world, row, month);
  noteAdmission(world, row, admitted);
  if (admitted && risk[row] > 0) tally.passedHarmful += weight[row];
  if (!admitted && risk[row] <= 0) tally.blockedSound += weight[row];
  biography.note(admitted ? 'admitted' : 'refused', month, key[row], at - filed[row]);
  if (admitted) launch(world, row, Math.floor(at));
  else stage[row] = STAGE.idle;
}
