/** What a venture is worth: what it earns, and what its products will earn once they are on the market. */
import { exp, log } from '../../../kernel/math.ts';
import { STAGE } from '../../agents.ts';
import { GATE_IDS, NO_GATE } from '../../gates.ts';
import type { World } from '../../world.ts';
import { deskOf } from '../desk/competence.ts';
import { answerMonths, roundsOf } from '../gate/peers.ts';
import { gateOfStage } from '../gate/stages.ts';

/** What investors can see of the gates. */
export interface Outlook {
  /** Months that a round at a gate takes, classes x gates; 0 where nobody keeps it. */
  readonly perRound: Float64Array;
  /** Rounds that a case needs at a gate, classes x gates. */
  readonly rounds: Float64Array;
}

type Seen = Pick<World, 'firms' | 'classes' | 'desks' | 'settings' | 'parameters' | 'scratch'>;
const GATES = GATE_IDS.length;

/** Rounds that a case needs at each gate, and the months of one from the queue of its desk. */
export function outlookOf(world: Seen): Outlook {
  const { classes, desks, scratch } = world;
  const { waiting, staff, extraStaff, skill, level } = desks.columns;
  const perRound = scratch.exactly('months of a round', classes.count * GATES);
  const rounds = scratch.exactly('rounds at gates', classes.count * GATES);
  for (let kind = 0; kind < classes.count; kind++)
    for (let gate = 0; gate < GATES; gate++) {
      const desk = deskOf(world, kind, gate);
      if (desk === NO_GATE) continue;
      const service = (staff[desk] + extraStaff[desk]) * skill[desk];
      perRound[kind * GATES + gate] = waiting[desk] / service + answerMonths(world, level[desk]);
      rounds[kind * GATES + gate] = roundsOf(world, kind, gate);
    }
  return { perRound, rounds };
}

/** Beyond this nobody counts on a decision, months. */
const MOST_MONTHS = 84;

/** Months until a case of the firm has passed all gates that lie before it; of a product in development, from the first gate on. */
function monthsAtGates(
  { columns }: World['firms'],
  row: number,
  { perRound, rounds }: Outlook,
): number {
  const { stage, technology, round, observedUntil, evidence } = columns;
  const first = stage[row] === STAGE.developing ? 0 : gateOfStage(stage[row]);
  let months = 0;
  for (let gate = first; gate < GATES; gate++) {
    const place = technology[row] * GATES + gate;
    const begun = stage[row] > STAGE.developing && gate === first;
    const done = begun ? Math.max(round[row], observedUntil[row] > 0 ? evidence[row] : 0) : 0;
    const left = rounds[place] > 0 ? Math.max(1, rounds[place] - done) : 0;
    months += left * perRound[place];
  }
  return Math.min(MOST_MONTHS, months);
}

export interface WorthParameters {
  readonly profitShare: number;
  readonly worthYears: number;
  readonly ventureDiscount: number;
  readonly mostWorth: number;
}

/** Part of the gains of a finished product that an open project is worth now: chance to pass, and months until it sells. */
function promiseOf(
  { firms, classes, parameters: { finance: p } }: Seen,
  row: number,
  outlook: Outlook,
  month: number,
): number {
  const { stage, technology, ready, closing } = firms.columns;
  const kind = technology[row];
  const developing = stage[row] === STAGE.developing;
  const regulated = developing ? classes.columns.regulatedShare[kind] : 1;
  const development = developing ? Math.max(0, ready[row] - month) : 0;
  const atGates = regulated * monthsAtGates(firms, row, outlook);
  const passes = 1 - regulated * (1 - classes.columns.admittedShare[kind]);
  return passes * exp(-(p.ventureDiscount + closing[row]) * (development + atGates));
}

/**
 * Log yuan of a venture: its money, and some years of profit. The profit is that on what it sells, on what buyers will still
 * adopt of its products, and on what its open project will add. The last counts with the chance that it gets there, and is
 * discounted over the months of development and gates. At most what the dearest of the city was ever valued at.
 *
 * Source: risk-adjusted net present value; the multiple and the discount are assumed.
 */
export function worthOf(world: Seen, row: number, outlook: Outlook, month: number): number {
  const { demand, adoption, value, stage, cash } = world.firms.columns;
  const sales = demand[row] * exp(Math.max(0, adoption[row]));
  const promise = stage[row] > STAGE.idle ? promiseOf(world, row, outlook, month) : 0;
  const added = promise > 0 ? promise * (exp(value[row]) - 1) : 0;
  return worthFrom(sales * (1 + added), cash[row], world.parameters.finance);
}

/** Log yuan of a venture that sells so much a month now or in expectation and has so much money in hand. */
export function worthFrom(sales: number, cash: number, p: WorthParameters): number {
  const business = p.worthYears * p.profitShare * sales;
  return Math.min(log(p.mostWorth), log(Math.max(1, business + Math.max(0, cash))));
}
