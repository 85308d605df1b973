/** The queue of every desk in one month: the work there by lane, what is done of it, and when a case's turn comes. */
import type { Scratch } from '../../../kernel/scratch.ts';
import { DESK_ROWS, GATE, LEVEL } from '../../gates.ts';
import type { World } from '../../world.ts';

/** Lanes in the order in which a desk serves them. */
export const LANE = { green: 0, ordinary: 1 } as const;
const LANES = 2;

/** Written as the work before a case that has not joined a queue yet. */
export const NOT_QUEUED = -1;

/** A case, or peers, that join a queue this month: the work before it and its own is written to its row. */
export interface Joining {
  readonly ahead: Float64Array;
  readonly row: number;
  /** Desk and lane, by {@link Queues.place}. */
  readonly place: number;
  /** Its own work, post-months. */
  readonly own: number;
  readonly arrival: number;
  readonly key: number;
}

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

export class Queues {
  readonly #desks: World['desks'];
  /** Work at each desk and lane, post-months. */
  readonly #work: Float64Array;
  /** What is done of it in the month. */
  readonly #done: Float64Array;
  /** Part of last month's work that is still there. */
  readonly #kept: Float64Array;
  /** Those who join this month, by desk and lane. */
  readonly #joining: (Joining[] | undefined)[] = [];
  /** Work on one round at each desk. */
  readonly #round: Float64Array;

  constructor(
    desks: World['desks'],
    p: World['parameters']['regulation'],
    scratch: Pick<Scratch, 'exactly'>,
  ) {
    this.#desks = desks;
    this.#work = scratch.exactly('work at desks', DESK_ROWS * LANES);
    this.#done = scratch.exactly('work done at desks', DESK_ROWS * LANES);
    this.#kept = scratch.exactly('kept at desks', DESK_ROWS * LANES);
    this.#round = scratch.exactly('work on a round', DESK_ROWS);
    const { gate } = desks.columns;
    for (let desk = 0; desk < DESK_ROWS; desk++) this.#round[desk] = workAt(gate[desk], p);
  }

  /** Number of a desk and lane; a desk above the city knows one lane. */
  place(desk: number, lane: number): number {
    const { level } = this.#desks.columns;
    return desk * LANES + (level[desk] === LEVEL.above ? LANE.ordinary : lane);
  }

  /** Work on one round at a desk, post-months. */
  round(desk: number): number {
    return this.#round[desk];
  }

  /** Counts work that is in the queue already. */
  add(place: number, work: number): void {
    this.#work[place] += work;
  }

  /** Part of last month's queue that is still there: firms that close take their cases along. Known once all work is added. */
  #thin(): void {
    const { waiting, green } = this.#desks.columns;
    for (let place = 0; place < this.#kept.length; place++) {
      const desk = Math.floor(place / LANES);
      const isGreen = place % LANES === LANE.green;
      const before = isGreen ? green[desk] : waiting[desk] - green[desk];
      this.#kept[place] = before > 0 ? Math.min(1, this.#work[place] / before) : 1;
    }
  }

  /** Work before a case that was in the queue already, and its own, now that others have left. */
  thinned(place: number, before: number, own: number): number {
    return before > own ? own + this.#kept[place] * (before - own) : before;
  }

  /** A case, or peers, whose turn has come to join a queue. */
  arrive(joining: Joining): void {
    (this.#joining[joining.place] ??= []).push(joining);
  }

  /** Takes those who arrived up in order of arrival; counts the work that came in the last month. */
  join(month: number): void {
    const { arrived } = this.#desks.columns;
    this.#thin();
    for (const joining of this.#joining) {
      if (joining === undefined) continue;
      if (joining.length > 1) joining.sort((a, b) => a.arrival - b.arrival || a.key - b.key);
      for (const { ahead, row, place, own, arrival } of joining) {
        this.#work[place] += own;
        ahead[row] = this.#work[place];
        if (arrival > month - 1) arrived[Math.floor(place / LANES)] += own;
      }
    }
  }

  /** The desks work for a month: the green lane first; what nobody asks for lapses. */
  serve(): void {
    const { waiting, green } = this.#desks.columns;
    for (let desk = 0; desk < DESK_ROWS; desk++) {
      const serves = this.#serves(desk);
      const first = desk * LANES + LANE.green;
      const second = desk * LANES + LANE.ordinary;
      this.#done[first] = Math.min(serves, this.#work[first]);
      this.#done[second] = Math.min(serves - this.#done[first], this.#work[second]);
      green[desk] = this.#work[first] - this.#done[first];
      waiting[desk] = green[desk] + this.#work[second] - this.#done[second];
    }
  }

  /** Work that is left before a case and of its own at the end of the month; nothing when its turn came. */
  left(place: number, before: number): number {
    return Math.max(0, before - this.#done[place]);
  }

  /**
   * When a round of which the turn came ends, one reviewer at most working on a case.
   *
   * @param before work before the case and its own at the beginning of the month
   * @param arrival when the round was handed in
   * @returns time in months; it may lie beyond this month
   */
  endsAt(place: number, before: number, arrival: number, month: number): number {
    const desk = Math.floor(place / LANES);
    const { skill } = this.#desks.columns;
    const first = place % LANES === LANE.green ? 0 : this.#done[place - 1];
    const turn = before > 0 ? (first + before) / this.#serves(desk) : 0;
    return Math.max(month + turn, arrival + this.#round[desk] / skill[desk]);
  }

  /** Months that a desk takes for so much work. */
  monthsFor(place: number, work: number): number {
    return work / this.#serves(Math.floor(place / LANES));
  }

  #serves(desk: number): number {
    const { staff, extraStaff, skill } = this.#desks.columns;
    return (staff[desk] + extraStaff[desk]) * skill[desk];
  }
}

/** The desks of a month: their queues, and which of them keeps each gate of each class. */
export interface DesksAtWork {
  readonly queues: Queues;
  /** Row of the desk, classes x gates. */
  readonly deskAt: Float64Array;
  readonly month: number;
}
