/** The gates: cases queue at desks, and a finished round ends in a decision to pass, refuse or ask for more. */
import { GATE_IDS } from '../../gates.ts';
import { process, type World } from '../../world.ts';
import { deskOf } from '../desk/competence.ts';
import { cellsOf, finishPeers, queuePeers } from './peers.ts';
import { NOT_QUEUED, Queues, type DesksAtWork } from './queue.ts';
import { gateOfStage } from './stages.ts';
import { finishRound, type Now } from './verdicts.ts';
import { ageWaits, countWait, medianWaits, waitRow } from './waits.ts';

type Gates = Pick<
  World,
  | 'firms'
  | 'classes'
  | 'desks'
  | 'waits'
  | 'parameters'
  | 'settings'
  | 'tally'
  | 'cells'
  | 'turns'
  | 'biography'
>;

const SIGNAL = 0;

/**
 * Desks work their queues in order of arrival, the green lane first where the city or a certifier decides. An individual
 * is one of the w firms it stands for: it waits for the work that was there when it came, and its peers bring the
 * rest of the work as the firms of their class bring it at scale 1, one after another.
 *
 * Unfinished work stays, unused capacity lapses. A finished round ends in a decision or in a request for more, to
 * which the applicant takes time to answer.
 */
export const gateReview = process({
  name: 'gate.review',
  why: 'After staffing, rules and observation; before firms file new cases.',
  reads: ['city', 'parameters', 'scratch', 'settings', 'turns'],
  writes: ['firms', 'classes', 'desks', 'peers', 'waits', 'tally', 'cells', 'biography'],
  run(world, draws, month) {
    ageWaits(world.waits);
    const queues = new Queues(world.desks, world.parameters.regulation, world.scratch);
    const deskAt = desksOf(world);
    const atWork = { queues, deskAt, month };
    const cells = cellsOf(world, atWork);
    queueCases(world, atWork);
    queuePeers(world, atWork, cells);
    queues.join(month);
    queues.serve();
    finishCases(world, atWork, { month, signals: draws.at(SIGNAL) });
    finishPeers(world, atWork, cells);
    medianWaits(world);
  },
});

/** Row of the desk of every class and gate this month. */
function desksOf(world: Pick<World, 'settings' | 'scratch' | 'classes'>): Float64Array {
  const gates = GATE_IDS.length;
  const desks = world.scratch.exactly('desks of gates', world.classes.count * gates);
  for (let at = 0; at < desks.length; at++)
    desks[at] = deskOf(world, Math.floor(at / gates), at % gates);
  return desks;
}

/** Cases that are open: those in a queue bring their work, and those whose turn has come join one. */
function queueCases(
  { firms, turns, waits, tally }: Gates,
  { queues, deskAt, month }: DesksAtWork,
): void {
  const { stage, technology, arrival, lane, key, ahead, filed } = firms.columns;
  const { rows, count } = turns.cases;
  const { open } = waits.columns;
  for (let turn = 0; turn < count; turn++) {
    const row = rows[turn];
    const gate = gateOfStage(stage[row]);
    countWait(open, waitRow(gate, month - filed[row]), lane[row] === 1, 1);
    if (arrival[row] > month) continue;
    const desk = deskAt[technology[row] * GATE_IDS.length + gate];
    const place = queues.place(desk, 1 - lane[row]);
    const own = queues.round(desk);
    if (ahead[row] === NOT_QUEUED)
      queues.arrive({ ahead, row, place, own, arrival: arrival[row], key: key[row] });
    else queues.add(place, Math.min(own, ahead[row]));
  }
  tally.waiting += count;
}

/** Rounds that end this month. */
function finishCases(world: Gates, { queues, deskAt, month }: DesksAtWork, now: Now): void {
  const { firms, turns, desks } = world;
  const { stage, technology, arrival, lane, ahead } = firms.columns;
  const { level } = desks.columns;
  const { rows, count } = turns.cases;
  for (let turn = 0; turn < count; turn++) {
    const row = rows[turn];
    if (arrival[row] > month) continue;
    const desk = deskAt[technology[row] * GATE_IDS.length + gateOfStage(stage[row])];
    const place = queues.place(desk, 1 - lane[row]);
    const joined = arrival[row] > month - 1;
    const before = joined ? ahead[row] : queues.thinned(place, ahead[row], queues.round(desk));
    ahead[row] = queues.left(place, before);
    const at = ahead[row] > 0 ? Infinity : queues.endsAt(place, before, arrival[row], month);
    if (at < month + 1)
      finishRound(world, row, { month, signals: now.signals, at, level: level[desk] });
  }
}
