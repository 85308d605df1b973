/**
 * Peers: the w - 1 firms that an individual of weight w stands for beside itself, as far as desks see them. Those of a
 * class that file in the same month are counted together; they invent, pass and answer at the mean rate of their
 * class, so that a desk has the same work at every scale and not w cases in one moment. At scale 1 there are none.
 */
import { exp } from '../../kernel/math.ts';
import { GATE, GATE_IDS, LEVEL } from '../gates.ts';
import type { World } from '../world.ts';
import { deskOf } from './desks.ts';
import type { DesksAtWork } from './gates.ts';
import { NOT_QUEUED } from './products.ts';
import { LANE, type Joining } from './queue.ts';
import { expectedRounds } from './rounds.ts';
import { noteWait } from './waits.ts';

type Peers = Pick<World, 'peers' | 'classes' | 'city' | 'settings' | 'parameters'>;

/** Peers so few that they leave with those who pass. */
const HARDLY_ANY = 0.01;

/** Peers finish what they develop; the regulated part is filed, so much of it on the green lane. */
export function filePeers(world: Peers, eligible: number, month: number): void {
  const { classes, city, parameters } = world;
  const { developmentMonths, developmentSpread } = parameters.firm;
  const { developing, regulatedShare } = classes.columns;
  const mean = developmentMonths * exp((developmentSpread * developmentSpread) / 2);
  for (let kind = 0; kind < classes.count; kind++) {
    const ready = developing[kind] / Math.max(1, mean);
    developing[kind] -= ready + developing[kind] * city.columns.attrition[0];
    const filed = ready * regulatedShare[kind];
    const at = month + 1 / 2;
    file(world, { kind, gate: 0, lane: LANE.green, firms: filed * eligible, at });
    file(world, { kind, gate: 0, lane: LANE.ordinary, firms: filed * (1 - eligible), at });
  }
}

interface Filing {
  readonly kind: number;
  readonly gate: number;
  readonly lane: number;
  readonly firms: number;
  readonly at: number;
}

/** Files at the first gate from one on that somebody keeps for the class; with those of the same month where there are some. */
export function file(
  { peers, classes, settings }: Peers,
  { kind, gate, lane, firms, at }: Filing,
): void {
  let next = gate;
  while (next < GATE_IDS.length && deskOf({ settings, classes }, kind, next) < 0) next++;
  if (firms <= 0 || next === GATE_IDS.length) return;
  const row = peers.add(peers.count);
  const { columns } = peers;
  columns.kind[row] = kind;
  columns.gate[row] = next;
  columns.lane[row] = lane;
  columns.firms[row] = firms;
  columns.filed[row] = at;
  columns.arrival[row] = at;
  columns.ahead[row] = NOT_QUEUED;
}

/** Brings the mean number of rounds at access of each class up to date. */
export function renewRounds(world: Pick<World, 'classes' | 'parameters'>): void {
  const { accessRounds } = world.classes.columns;
  for (let kind = 0; kind < accessRounds.length && kind < world.classes.count; kind++)
    accessRounds[kind] = expectedRounds(world, kind);
}

type Queueing = Peers & Pick<World, 'waits' | 'tally' | 'desks'>;

/** Peers in a queue bring their work, and those whose turn has come join one. */
export function queuePeers(
  { peers, city, waits, tally }: Queueing,
  { queues, deskAt, month }: DesksAtWork,
  joining: Joining[],
): void {
  const { alive, kind, gate, lane, firms, filed, arrival, ahead } = peers.columns;
  const closing = city.columns.attrition[0];
  for (let row = 0; row < peers.count; row++) {
    if (alive[row] === 0) continue;
    firms[row] *= 1 - closing;
    const cases = firms[row];
    tally.waiting += cases;
    const months = month - filed[row];
    noteWait(waits, 'open', { gate: gate[row], lane: 1 - lane[row], months, cases });
    if (arrival[row] > month) continue;
    const desk = deskAt[kind[row] * GATE_IDS.length + gate[row]];
    const place = queues.place(desk, lane[row]);
    const own = queues.round(desk) * cases;
    if (ahead[row] === NOT_QUEUED)
      joining.push({ ahead, row, place, own, arrival: arrival[row], key: -1 - row });
    else queues.add(place, Math.min(own, ahead[row]));
  }
}

/** Rounds of peers that end this month: part of them pass, the others are asked for more. */
export function finishPeers(world: Queueing, { queues, deskAt, month }: DesksAtWork): void {
  const { peers, desks, waits } = world;
  const { level } = desks.columns;
  const { count } = peers;
  for (let row = 0; row < count; row++) {
    const { alive, kind, gate, lane, firms, filed, arrival, ahead } = peers.columns;
    if (alive[row] === 0 || arrival[row] > month) continue;
    const desk = deskAt[kind[row] * GATE_IDS.length + gate[row]];
    const place = queues.place(desk, lane[row]);
    const own = queues.round(desk) * firms[row];
    const joined = arrival[row] > month - 1;
    const before = joined ? ahead[row] : queues.thinned(place, ahead[row], own);
    const end = queues.ends(place, before, arrival[row], month);
    const { left } = end;
    const at = Math.max(arrival[row], end.at - queues.monthsFor(place, own) / 2);
    if (Number.isNaN(at)) {
      ahead[row] = left;
      continue;
    }
    const share = 1 / roundsOf(world, kind[row], gate[row]);
    const passed = firms[row] * (1 - share) < HARDLY_ANY ? firms[row] : firms[row] * share;
    const months = month - filed[row];
    noteWait(waits, 'decided', { gate: gate[row], lane: 1 - lane[row], months, cases: passed });
    firms[row] -= passed;
    if (firms[row] === 0) alive[row] = 0;
    arrival[row] = at + answerMonths(world, level[desk]);
    ahead[row] = NOT_QUEUED;
    file(world, { kind: kind[row], gate: gate[row] + 1, lane: lane[row], firms: passed, at });
  }
}

function answerMonths({ parameters: { regulation: p } }: Peers, level: number): number {
  return p.answerMonths + (level === LEVEL.above ? p.distance : 0);
}

/** Rounds that a case of a class needs at a gate, on the mean. */
function roundsOf({ classes, parameters: { regulation: p } }: Peers, kind: number, gate: number) {
  if (gate === GATE.access) return classes.columns.accessRounds[kind];
  return classes.columns.rule[kind] === 1 ? 1 : Math.floor(p.roundsWithoutRule) + 1;
}
