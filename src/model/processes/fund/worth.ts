/** What a venture is worth: what it earns, and what its products will earn once they are on the market. */
import { exponentials, log, logarithms, positive } from '../../../kernel/math.ts';
import { STAGE } from '../../agents.ts';
import { GATE_IDS } from '../../gates.ts';
import type { SomeRows } from '../../turns.ts';
import type { World } from '../../world.ts';
import { deskOf, isReviewed } from '../desk/competence.ts';
import { answerMonths } from '../gate/peers.ts';
import { roundsOf } from '../gate/rounds.ts';
import { gateOfStage } from '../gate/stages.ts';

/** What investors can see of the gates. */
export interface Outlook {
  /** Months that a round at a gate takes, classes x gates; 0 where nobody keeps it. */
  readonly perRound: Float64Array;
  /** Rounds that a case needs at a gate, classes x gates. */
  readonly rounds: Float64Array;
  /** Months until a case that is filed now has passed all gates, by class. */
  readonly fromFiling: Float64Array;
}

type Seen = Pick<World, 'firms' | 'classes' | 'desks' | 'settings' | 'parameters' | 'scratch'>;
const GATES = GATE_IDS.length;

/** Rounds that a case needs at each gate, the months of one from the queue of its desk, and the months of all of them. */
function outlookOf(world: Seen): Outlook {
  const { classes, desks, scratch } = world;
  const { waiting, staff, extraStaff, skill, level } = desks.columns;
  const perRound = scratch.exactly('months of a round', classes.count * GATES);
  const rounds = scratch.exactly('rounds at gates', classes.count * GATES);
  const fromFiling = scratch.exactly('months from filing', classes.count);
  const outlook = { perRound, rounds, fromFiling };
  for (let kind = 0; kind < classes.count; kind++) {
    for (let gate = 0; gate < GATES; gate++) {
      if (!isReviewed(world, kind, gate)) continue;
      const desk = deskOf(world, kind, gate);
      const service = (staff[desk] + extraStaff[desk]) * skill[desk];
      perRound[kind * GATES + gate] = waiting[desk] / service + answerMonths(world, level[desk]);
      rounds[kind * GATES + gate] = roundsOf(world, kind, gate);
    }
    fromFiling[kind] = monthsFrom(kind, 0, 0, outlook);
  }
  return outlook;
}

/** Beyond this nobody counts on a decision, months. */
const MOST_MONTHS = 84;

/** Months until a case of a class has passed all gates from one on, where it has so many rounds behind it. */
function monthsFrom(
  kind: number,
  first: number,
  done: number,
  { perRound, rounds }: Outlook,
): number {
  let months = 0;
  for (let gate = first; gate < GATES; gate++) {
    const place = kind * GATES + gate;
    const left = rounds[place] > 0 ? Math.max(1, rounds[place] - (gate === first ? done : 0)) : 0;
    months += left * perRound[place];
  }
  return Math.min(MOST_MONTHS, months);
}

/** Months until the case of a firm has passed all gates that lie before it. */
function monthsOfCase({ columns }: World['firms'], row: number, outlook: Outlook): number {
  const { stage, technology, round, observedUntil, evidence } = columns;
  const done = Math.max(round[row], observedUntil[row] > 0 ? evidence[row] : 0);
  return monthsFrom(technology[row], gateOfStage(stage[row]), done, outlook);
}

export interface WorthParameters {
  readonly profitShare: number;
  readonly worthYears: number;
  readonly ventureDiscount: number;
  readonly mostWorth: number;
}

/** What the open projects of ventures promise, in the order of their rows: chance to pass, and discount until it sells, log points. */
interface Promises {
  readonly chances: Float64Array;
  readonly discounts: Float64Array;
}

/** Chance and discount of each open project; no chance where there is none. */
function promisesOf(world: Seen, { rows, count }: SomeRows, month: number): Promises {
  const { firms, classes, scratch } = world;
  const { stage, technology, ready, closing } = firms.columns;
  const { regulatedShare, admittedShare, unbound } = classes.columns;
  const { ventureDiscount } = world.parameters.finance;
  const outlook = outlookOf(world);
  const chances = scratch.zeros('chances of projects', count);
  const discounts = scratch.zeros('discounts of projects', count);
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    if (stage[row] <= STAGE.idle) continue;
    const kind = technology[row];
    const developing = stage[row] === STAGE.developing;
    const regulated = developing ? regulatedShare[kind] : 1;
    const development = developing ? positive(ready[row] - month) : 0;
    const gates = developing ? outlook.fromFiling[kind] : monthsOfCase(firms, row, outlook);
    chances[place] = 1 - regulated * (1 - unbound[kind]) * (1 - admittedShare[kind]);
    discounts[place] = -(ventureDiscount + closing[row]) * (development + regulated * gates);
  }
  return { chances, discounts };
}

/**
 * Brings the worth of ventures up to date, in log yuan: their money, and some years of profit. The profit is that on what one
 * sells, on what buyers will still adopt of its products, and on what its open project will add. The last counts with the
 * chance that it gets there, and is discounted over the months of development and gates.
 *
 * Exponentials and logarithms of all ventures are taken in one go, several times faster than one at a time.
 *
 * Source: risk-adjusted net present value; the multiple and the discount are assumed.
 */
export function revalue(world: Seen, ventures: SomeRows, month: number): void {
  const { scratch, parameters } = world;
  const { demand, adoption, value, cash, worth } = world.firms.columns;
  const { rows, count } = ventures;
  const { chances, discounts } = promisesOf(world, ventures, month);
  const yuan = scratch.room('worth of ventures', count);
  const gains = scratch.room('gains of projects', count);
  for (let place = 0; place < count; place++) {
    yuan[place] = positive(adoption[rows[place]]);
    gains[place] = value[rows[place]];
  }
  exponentials(yuan, count);
  exponentials(gains, count);
  exponentials(discounts, count);
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    const added = chances[place] * discounts[place] * (gains[place] - 1);
    const sales = demand[row] * yuan[place] * (1 + added);
    yuan[place] = yuanFrom(sales, cash[row], parameters.finance);
  }
  logarithms(yuan, count);
  const most = log(parameters.finance.mostWorth);
  for (let place = 0; place < count; place++) worth[rows[place]] = Math.min(most, yuan[place]);
}

/** Log yuan of a venture that sells so much a month now or in expectation and has so much money in hand; at most what the dearest of the city was ever valued at. */
export function worthFrom(sales: number, cash: number, p: WorthParameters): number {
  return Math.min(log(p.mostWorth), log(yuanFrom(sales, cash, p)));
}

function yuanFrom(sales: number, cash: number, p: WorthParameters): number {
  const business = p.worthYears * p.profitShare * sales;
  return Math.max(1, business + Math.max(0, cash));
}
