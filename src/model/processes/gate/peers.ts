/**
 * Peers: the w - 1 firms that an individual of weight w stands for beside itself, as far as desks see them. Those of a
 * class that file in the same month are counted together; they invent, pass and answer at the mean rate of their
 * class, so that a desk has the same work at every scale and not w cases in one moment. At scale 1 there are none.
 */
import { exp } from '../../../kernel/math.ts';
import { GATE_IDS, LEVEL } from '../../gates.ts';
import type { World } from '../../world.ts';
import { isReviewed } from '../desk/competence.ts';
import { LANE, NOT_QUEUED, type DesksAtWork } from './queue.ts';
import { decidedShare } from './rounds.ts';
import { countWait, waitRow } from './waits.ts';

type Peers = Pick<World, 'peers' | 'classes' | 'city' | 'settings' | 'parameters' | 'scratch'>;

/** Peers so few that they leave with those who pass. */
const HARDLY_ANY = 0.5;

const LANES = Object.keys(LANE).length;

/** Filings of a month that are not in the queue yet, by class, gate and lane: firms, and firms times when they filed. */
class Filings {
  readonly #firms: Float64Array;
  readonly #dates: Float64Array;

  constructor({ scratch, classes }: Peers) {
    const cells = classes.count * GATE_IDS.length * LANES;
    this.#firms = scratch.exactly('firms that file', cells);
    this.#dates = scratch.exactly('dates of filing', cells);
  }

  /** Files at the first gate from one on where the class is reviewed. */
  add(desks: DeskKeepers, { kind, gate, lane, firms, at }: Filing): void {
    let next = gate;
    while (next < GATE_IDS.length && !isReviewed(desks, kind, next)) next++;
    if (next === GATE_IDS.length) {
      desks.classes.columns.through[kind] += firms;
      return;
    }
    const cell = (kind * GATE_IDS.length + next) * LANES + lane;
    this.#firms[cell] += firms;
    this.#dates[cell] += firms * at;
  }

  /** Adds those of each class, gate and lane to the peers. */
  enter({ peers }: Peers): void {
    for (let cell = 0; cell < this.#firms.length; cell++) {
      if (this.#firms[cell] === 0) continue;
      const row = peers.add(cell);
      const { columns } = peers;
      columns.lane[row] = cell % LANES;
      columns.gate[row] = Math.floor(cell / LANES) % GATE_IDS.length;
      columns.kind[row] = Math.floor(cell / LANES / GATE_IDS.length);
      columns.firms[row] = this.#firms[cell];
      columns.filed[row] = this.#dates[cell] / this.#firms[cell];
      columns.arrival[row] = columns.filed[row];
      columns.ahead[row] = NOT_QUEUED;
    }
  }
}

type DeskKeepers = Pick<World, 'settings' | 'classes'>;

/** Peers that file: of which class, at which gate and in which lane, how many and when. */
export interface Filing {
  readonly kind: number;
  readonly gate: number;
  readonly lane: number;
  readonly firms: number;
  readonly at: number;
}

/** The columns of a class that hold peers on each quarter of the way to a product, the last one first. */
const QUARTERS = [
  'developingLast',
  'developingThird',
  'developingSecond',
  'developingFirst',
] as const;

/** Months by which a project that begins and ends with the clock's months takes longer than its own time, on the mean. */
const ROUNDED_UP = 1 / 2;

/** Peers finish what they develop; the regulated part is filed, so much of it on the green lane. */
export function filePeers(world: Peers, eligible: number, month: number): void {
  const { classes, city, parameters } = world;
  const { regulatedShare, through } = classes.columns;
  const { developmentMonths, developmentSpread } = parameters.firm;
  const mean = developmentMonths * exp((developmentSpread * developmentSpread) / 2) + ROUNDED_UP;
  const passing = {
    chance: Math.min(1, QUARTERS.length / (mean + 1)),
    left: 1 - city.columns.attrition[0],
  };
  const quarters = QUARTERS.map((quarter) => classes.columns[quarter]);
  const filings = new Filings(world);
  for (let kind = 0; kind < classes.count; kind++) {
    const done = develop(quarters, kind, passing);
    const filed = done * regulatedShare[kind];
    through[kind] += done - filed;
    const at = month + 1 / 2;
    const green = filed * eligible;
    filings.add(world, { kind, gate: 0, lane: LANE.green, firms: green, at });
    filings.add(world, { kind, gate: 0, lane: LANE.ordinary, firms: filed - green, at });
  }
  filings.enter(world);
}

/**
 * Peers of a class come nearer to their products, quarter by quarter of the way, so that few are done at once and few take
 * for ever; some close.
 *
 * @param quarters of the way, the last one first
 * @param chance of passing a quarter in a month
 * @returns how many are done
 */
function develop(
  quarters: readonly Float64Array[],
  kind: number,
  { chance, left }: { readonly chance: number; readonly left: number },
): number {
  let done = 0;
  for (let place = 0; place < quarters.length; place++) {
    const here = quarters[place][kind];
    const through = here * chance;
    quarters[place][kind] = here * left - through;
    if (place === 0) done = through;
    else quarters[place - 1][kind] += through;
  }
  return done;
}

/** Peers of a class are at some point of development each when the run begins. */
export function startDeveloping(
  { classes }: Pick<World, 'classes'>,
  kind: number,
  firms: number,
): void {
  for (const quarter of QUARTERS) classes.columns[quarter][kind] = firms / QUARTERS.length;
}

/** Peers who were waiting already when the run begins, some months at each gate. */
export function startPeers(world: Peers, waiting: readonly Filing[]): void {
  const filings = new Filings(world);
  for (const each of waiting) filings.add(world, each);
  filings.enter(world);
}

/** Where peers of each class, gate and lane wait this month, and the work on a round of one of them. */
export interface Cells {
  readonly desks: Float64Array;
  /** Desk and lane, by the queues. */
  readonly places: Float64Array;
  /** Post-months. */
  readonly rounds: Float64Array;
}

/** {@link Cells} of a month. */
export function cellsOf({ classes, scratch }: Peers, { queues, deskAt }: DesksAtWork): Cells {
  const count = classes.count * GATE_IDS.length * LANES;
  const desks = scratch.exactly('desks of peers', count);
  const places = scratch.exactly('places of peers', count);
  const rounds = scratch.exactly('rounds of peers', count);
  for (let cell = 0; cell < count; cell++) {
    const desk = deskAt[Math.floor(cell / LANES)];
    desks[cell] = desk;
    if (desk < 0) continue;
    places[cell] = queues.place(desk, cell % LANES);
    rounds[cell] = queues.round(desk);
  }
  return { desks, places, rounds };
}

type Queueing = Peers & Pick<World, 'waits' | 'tally' | 'desks'>;

/** Peers in a queue bring their work, and those whose turn has come join one; some close in the meantime. */
export function queuePeers(
  { peers, city, waits, tally }: Queueing,
  { queues, month }: DesksAtWork,
  cells: Cells,
): void {
  const { alive, key: cell, gate, lane, firms, filed, arrival, ahead } = peers.columns;
  const { open } = waits.columns;
  const { places, rounds } = cells;
  const left = 1 - city.columns.attrition[0];
  let cases = 0;
  for (let row = 0; row < peers.count; row++) {
    if (alive[row] === 0) continue;
    const count = firms[row] * left;
    firms[row] = count;
    cases += count;
    countWait(open, waitRow(gate[row], month - filed[row]), lane[row] === LANE.green, count);
    if (arrival[row] > month) continue;
    const place = places[cell[row]];
    const own = rounds[cell[row]] * count;
    const before = ahead[row];
    if (before === NOT_QUEUED)
      queues.arrive({ ahead, row, place, own, arrival: arrival[row], key: -1 - row });
    else queues.add(place, own < before ? own : before);
  }
  tally.waiting += cases;
}

/** Rounds of peers that end this month: part of them pass, the others are asked for more. */
export function finishPeers(world: Queueing, { queues, month }: DesksAtWork, cells: Cells): void {
  const { peers } = world;
  const { alive, key: cell, kind, gate, lane, firms, arrival, ahead } = peers.columns;
  const { places, rounds, desks } = cells;
  const filings = new Filings(world);
  for (let row = 0; row < peers.count; row++) {
    if (alive[row] === 0 || arrival[row] > month) continue;
    const place = places[cell[row]];
    const own = rounds[cell[row]] * firms[row];
    const joined = arrival[row] > month - 1;
    const before = joined ? ahead[row] : queues.thinned(place, ahead[row], own);
    const rest = queues.left(place, before);
    ahead[row] = rest;
    if (rest > 0) continue;
    const end = queues.endsAt(place, before, arrival[row], month);
    if (end >= month + 1) continue;
    // What was done of them in months before waited for the rest: they come to the next desk this month and count there.
    const work = Math.min(own, before);
    const at = Math.max(arrival[row], end - queues.monthsFor(place, work) / 2);
    const firmsPassed = pass(world, row, { desk: desks[cell[row]], month, at });
    const next = gate[row] + 1;
    filings.add(world, { kind: kind[row], gate: next, lane: lane[row], firms: firmsPassed, at });
  }
  filings.enter(world);
}

/** Part of the peers of a row pass; the others answer. @returns how many pass */
function pass(
  world: Queueing,
  row: number,
  { desk, month, at }: { readonly desk: number; readonly month: number; readonly at: number },
): number {
  const { alive, kind, gate, lane, firms, filed, arrival, ahead, round } = world.peers.columns;
  round[row] += 1;
  const share = decidedShare(world, { kind: kind[row], gate: gate[row], round: round[row] });
  const most = firms[row] * (1 - share) < HARDLY_ANY;
  const passed = most ? firms[row] : firms[row] * share;
  const wait = waitRow(gate[row], month - filed[row]);
  countWait(world.waits.columns.decided, wait, lane[row] === LANE.green, passed);
  firms[row] -= passed;
  if (firms[row] === 0) alive[row] = 0;
  arrival[row] = at + answerMonths(world, world.desks.columns.level[desk]);
  ahead[row] = NOT_QUEUED;
  return passed;
}

/** Months that an applicant takes to answer, and longer to a desk above the city. */
export function answerMonths(
  { parameters: { regulation: p } }: Pick<World, 'parameters'>,
  level: number,
): number {
  return p.answerMonths + (level === LEVEL.above ? p.distance : 0);
}
