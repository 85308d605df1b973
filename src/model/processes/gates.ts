/** The gates: queues at desks, and the decision to admit, refuse or ask for more. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { normal } from '../../kernel/distributions.ts';
import { log } from '../../kernel/math.ts';
import type { Draws } from '../../kernel/random.ts';
import { STAGE } from '../agents.ts';
import { CLASS_IDS, CLASSES } from '../parameters/classes.ts';
import { process, type World } from '../world.ts';
import { ACCESS, CLASSIFICATION, deskRow, DOMAIN_OF_CLASS } from './desks.ts';
import { launch } from './products.ts';

type Gates = Pick<World, 'firms' | 'classes' | 'desks' | 'parameters' | 'tally'>;

const SIGNAL = 0;

/**
 * Desks work their queues in order of arrival; a case of weight w needs w times the work.
 *
 * Unfinished work stays with the case, unused capacity lapses. A finished round ends in a decision or in a
 * request for more, to which the applicant takes time to answer.
 */
export const review = process({
  name: 'gate.review',
  why: 'After staffing, rules and observation; before firms file new cases.',
  reads: ['parameters'],
  writes: ['firms', 'classes', 'desks', 'tally'],
  run(world, draws, month) {
    const queues = queuesOf(world, month);
    const { staff, extraStaff, skill, waiting } = world.desks.columns;
    queues.forEach((queue, desk) => {
      const desked = { people: staff[desk] + extraStaff[desk], skill: skill[desk] };
      waiting[desk] = serve(world, queue, desked, { month, signals: draws.at(SIGNAL) });
    });
  },
});

interface Now {
  readonly month: number;
  readonly signals: Draws;
}

/** Rows of the cases at each desk whose turn has come, in order of arrival, ties by key; also counts arriving work. */
function queuesOf(
  { firms, desks, parameters: { regulation: p }, tally }: Gates,
  month: number,
): number[][] {
  const { alive, stage, technology, arrival, weight, key } = firms.columns;
  const { arrived } = desks.columns;
  const queues: number[][] = Array.from({ length: desks.count }, () => []);
  for (let row = 0; row < firms.count; row++) {
    if (alive[row] === 0 || stage[row] < STAGE.classification) continue;
    tally.waiting += weight[row];
    const gate = stage[row] === STAGE.classification ? CLASSIFICATION : ACCESS;
    const desk = deskRow(DOMAIN_OF_CLASS[technology[row]], gate);
    if (arrival[row] > month) continue;
    queues[desk].push(row);
    if (arrival[row] > month - 1) arrived[desk] += workOf(gate, p) * weight[row];
  }
  for (const queue of queues) queue.sort((a, b) => arrival[a] - arrival[b] || key[a] - key[b]);
  return queues;
}

function workOf(
  gate: number,
  p: { readonly classificationWork: number; readonly accessWork: number },
): number {
  return gate === CLASSIFICATION ? p.classificationWork : p.accessWork;
}

/** Works a queue for a month; one reviewer at most works on a case. @returns work still waiting, in post-months */
function serve(
  world: Gates,
  queue: readonly number[],
  { people, skill }: { readonly people: number; readonly skill: number },
  now: Now,
): number {
  const { service, weight, stage } = world.firms.columns;
  const p = world.parameters.regulation;
  const capacity = people * skill;
  let left = capacity;
  let waiting = 0;
  for (const row of queue) {
    const gate = stage[row] === STAGE.classification ? CLASSIFICATION : ACCESS;
    const missing = workOf(gate, p) - service[row];
    const given = Math.min(left / weight[row], missing, skill);
    left -= given * weight[row];
    service[row] += given;
    if (given < missing) waiting += (missing - given) * weight[row];
    else
      finishRound(world, row, gate, {
        ...now,
        month: now.month + 1 - (capacity > 0 ? left / capacity : 0),
      });
  }
  return waiting;
}

/** Ends a round of review at a point in time; decides or sends the case back to the applicant. */
function finishRound(world: Gates, row: number, gate: number, now: Now): void {
  const { round, service, arrival, technology, evidence } = world.firms.columns;
  const p = world.parameters.regulation;
  const ruled = world.classes.columns.rule[technology[row]] === 1;
  round[row] += 1;
  service[row] = 0;
  if (gate === CLASSIFICATION) {
    if (ruled || round[row] > p.roundsWithoutRule) classified(world, row, now.month);
    else arrival[row] = now.month + p.answerMonths;
    return;
  }
  evidence[row] += ruled ? p.evidenceWithRule : p.evidenceWithoutRule;
  const decision = decide(world, row, now.signals);
  if (decision === 'ask' && round[row] < p.mostRounds) arrival[row] = now.month + p.answerMonths;
  else close(world, row, now.month, decision === 'admit');
}

function classified({ firms, tally }: Gates, row: number, at: number): void {
  const { stage, filed, arrival, round, weight } = firms.columns;
  tally.classificationMonths += (at - filed[row]) * weight[row];
  tally.classificationCases += weight[row];
  stage[row] = STAGE.access;
  filed[row] = at;
  arrival[row] = at;
  round[row] = 0;
}

function decide(
  { firms, classes, parameters: { regulation: p } }: Gates,
  row: number,
  signals: Draws,
): Verdict {
  const { technology, risk, evidence, key } = firms.columns;
  const { harm, seen, tightening } = classes.columns;
  const kind = technology[row];
  const noise = p.signalNoise / Math.sqrt(evidence[row]);
  return verdict(
    {
      signal: risk[row] + noise * normal(signals.uniform(key[row])),
      noise,
      prior: classBelief(
        harm[kind],
        seen[kind],
        CLASSES[CLASS_IDS[kind]].hazard * p.baseHazard * MONTHS_PER_YEAR,
        p,
      ),
      priorSd: p.riskSpread,
      limit: -tightening[kind],
    },
    p.caution,
  );
}

export type Verdict = 'admit' | 'refuse' | 'ask';

/**
 * Admits when the product's risk is below the limit with the caution asked for, refuses when it is above it with
 * the same caution, and asks for more in between. Risk is normal in log points; prior and signal are combined by Bayes' rule.
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

/** What a desk believes of a class before it sees the product: harm per use seen against the tolerated rate, in log points. */
export function classBelief(
  harm: number,
  seen: number,
  tolerated: number,
  p: { readonly priorUse: number; readonly pessimism: number },
): number {
  return log((harm + p.pessimism * p.priorUse * tolerated) / ((seen + p.priorUse) * tolerated));
}

function close(world: Gates, row: number, at: number, admitted: boolean): void {
  const { firms, tally } = world;
  const { filed, weight, risk, stage } = firms.columns;
  tally.accessMonths += (at - filed[row]) * weight[row];
  tally.accessCases += weight[row];
  if (admitted && risk[row] > 0) tally.passedHarmful += weight[row];
  if (!admitted && risk[row] <= 0) tally.blockedSound += weight[row];
  if (admitted) launch(world, row, Math.floor(at));
  else stage[row] = STAGE.idle;
}
