/** The gates: queues at desks, and the decision to pass, refuse or ask for more. */
import { DESK_ROWS, GATE, GATE_IDS, LEVEL } from '../gates.ts';
import { process, type World } from '../world.ts';
import { deskOf } from './desks.ts';
import { finishRound, type Now } from './decisions.ts';
import { gateOfStage } from './products.ts';

type Gates = Pick<
  World,
  'firms' | 'classes' | 'desks' | 'parameters' | 'scratch' | 'settings' | 'tally' | 'turns'
>;

const SIGNAL = 0;

/**
 * Desks work their queues in order of arrival, the green lane first where the city or a certifier decides; a case
 * of weight w needs w times the work. An individual stands for w cases that in truth come one after another, so it
 * moves on when the middle one of them would, and the desk still owes the rest of the work.
 *
 * Unfinished work stays with the case, unused capacity lapses. A finished round ends in a decision or in a
 * request for more, to which the applicant takes time to answer.
 */
export const review = process({
  name: 'gate.review',
  why: 'After staffing, rules and observation; before firms file new cases.',
  reads: ['parameters', 'scratch', 'settings', 'turns'],
  writes: ['firms', 'classes', 'desks', 'tally', 'biography'],
  run(world, draws, month) {
    const queues = queuesOf(world, month);
    const { staff, extraStaff, skill, waiting, owed, gate } = world.desks.columns;
    const signals = draws.at(SIGNAL);
    queues.forEach((queue, desk) => {
      const work = workAt(gate[desk], world.parameters.regulation);
      const capacity = { people: staff[desk] + extraStaff[desk], skill: skill[desk], work };
      waiting[desk] = owed[desk] + serve(world, queue, capacity, { month, signals, desk });
    });
  },
});

/** Work on one round at a gate, post-months. */
export function workAt(
  gate: number,
  p: {
    readonly classificationWork: number;
    readonly certificationWork: number;
    readonly accessWork: number;
  },
): number {
  if (gate === GATE.classification) return p.classificationWork;
  return gate === GATE.certification ? p.certificationWork : p.accessWork;
}

/** Rows of the cases at each desk whose turn has come, in the order in which they are served; counts arriving work. */
function queuesOf(world: Gates, month: number): number[][] {
  const { firms, desks, parameters, tally } = world;
  const { rows, count } = world.turns.cases;
  const { stage, technology, arrival, weight, key, lane } = firms.columns;
  const { arrived, level } = desks.columns;
  const queues: number[][] = [];
  for (let desk = 0; desk < DESK_ROWS; desk++) queues.push([]);
  const deskAt = desksOf(world);
  let open = 0;
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    open += weight[row];
    if (arrival[row] > month) continue;
    const gate = gateOfStage(stage[row]);
    const desk = deskAt[technology[row] * GATE_IDS.length + gate];
    queues[desk].push(row);
    if (arrival[row] > month - 1)
      arrived[desk] += workAt(gate, parameters.regulation) * weight[row];
  }
  tally.waiting += open;
  queues.forEach((queue, desk) => {
    if (queue.length < 2) return;
    const first = level[desk] === LEVEL.above ? 0 : 1;
    queue.sort((a, b) => first * (lane[b] - lane[a]) || arrival[a] - arrival[b] || key[a] - key[b]);
  });
  return queues;
}

/** Row of the desk of every class and gate this month. */
function desksOf(world: Pick<World, 'settings' | 'scratch' | 'classes'>): Float64Array {
  const gates = GATE_IDS.length;
  const desks = world.scratch.exactly('desks of gates', world.classes.count * gates);
  for (let at = 0; at < desks.length; at++)
    desks[at] = deskOf(world, Math.floor(at / gates), at % gates);
  return desks;
}

interface Capacity {
  readonly people: number;
  readonly skill: number;
  /** Work on one round, post-months. */
  readonly work: number;
}

/** Part of a case's service after which the individual moves on: when the middle one of the w firms it stands for does. */
export function middleShare(weight: number): number {
  return (weight + 1) / (2 * weight);
}

/**
 * Works a queue for a month; one reviewer at most works on a case. What is owed from before comes first.
 *
 * @returns work still waiting, in post-months, without what is owed
 */
function serve(
  world: Gates & Pick<World, 'biography'>,
  queue: readonly number[],
  { people, skill, work }: Capacity,
  now: Now & { readonly desk: number },
): number {
  const { service, weight } = world.firms.columns;
  const { owed, level } = world.desks.columns;
  const capacity = people * skill;
  let left = capacity - Math.min(capacity, owed[now.desk]);
  owed[now.desk] -= capacity - left;
  let waiting = 0;
  for (const row of queue) {
    const due = work * middleShare(weight[row]);
    const missing = due - service[row];
    const given = Math.min(left / weight[row], missing, skill);
    left -= given * weight[row];
    service[row] += given;
    if (given < missing) waiting += (work - service[row]) * weight[row];
    else {
      owed[now.desk] += (work - due) * weight[row];
      const used = capacity > 0 ? 1 - left / capacity : 1;
      const { month, signals } = now;
      finishRound(world, row, { month, signals, at: month + used, level: level[now.desk] });
    }
  }
  return waiting;
}
