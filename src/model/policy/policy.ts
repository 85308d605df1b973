/** The policy in force: what processes may know of a programme, which is the value of primitives and no more. */
import { LEVERS, type LeverId } from '../levers/index.ts';
import { chargesOf, type Charge } from './charges.ts';
import { leversAt, primitivesInForce, type Programme } from './programme.ts';
import { PRIMITIVES, type PrimitiveId } from './primitives.ts';
import { Rules } from './rules.ts';
import { tracksOf, type Track } from './track.ts';

/** What is switched off for a test of how a lever acts. */
export interface Disconnected {
  /** Processes that see every primitive at its base, whatever the programme says. */
  readonly readers: readonly string[];
  /** Levers whose postings are not booked. */
  readonly postings: readonly LeverId[];
}

const NOTHING: Disconnected = { readers: [], postings: [] };

export class Policy {
  /** The process that runs: whoever runs processes says so, since each primitive has one reader. */
  reader = '';
  readonly #programme: Programme;
  readonly #tracks: readonly Track[];
  readonly #disconnected: Disconnected;
  #primitives: Readonly<Record<PrimitiveId, number>>;
  /** Values of the programme's levers behind the present primitives: most months change nothing. */
  readonly #values: Float64Array;
  #charges: Partial<Record<PrimitiveId, readonly Charge[]>> = {};

  /** @param rules those of the programme, decided by whoever runs it */
  constructor(programme: Programme, disconnected = NOTHING, rules = new Rules(programme)) {
    this.#programme = programme;
    this.#tracks = tracksOf(programme, rules);
    this.#disconnected = disconnected;
    this.#values = new Float64Array(this.#tracks.length).fill(Number.NaN);
    this.#primitives = primitivesInForce(leversAt());
  }

  /** Brings the programme's values of a month into force. */
  open(month: number): void {
    let changed = false;
    for (let number = 0; number < this.#tracks.length; number++) {
      const value = this.#tracks[number].valueAt(month);
      if (value === this.#values[number]) continue;
      this.#values[number] = value;
      changed = true;
    }
    if (!changed) return;
    this.#primitives = primitivesInForce(this.#levers());
    this.#charges = {};
  }

  #levers(): Record<LeverId, number> {
    return leversAt(this.#tracks.map(({ lever }, number) => [lever, this.#values[number]]));
  }

  /** The value of a lever this month, for tests and prints; processes read primitives. */
  valueOf(lever: LeverId): number {
    const number = this.#tracks.findIndex((track) => track.lever === lever);
    return number < 0 ? LEVERS[lever].neutral : this.#values[number];
  }

  /**
   * The value of a primitive this month.
   *
   * @throws RangeError when another process asks than the one in the register
   */
  read(primitive: PrimitiveId): number {
    const { readBy, base } = PRIMITIVES[primitive];
    if (this.reader !== readBy) {
      throw new RangeError(`primitive "${primitive}" is read by ${readBy}, not by ${this.reader}`);
    }
    return this.#disconnected.readers.includes(readBy) ? base : this.#primitives[primitive];
  }

  /**
   * The levers that are charged with what a primitive costs, and their parts of it: as they move it this month, or, once
   * none of them does, as the programme moves it at most. Levers whose postings are disconnected are left out.
   */
  charged(primitive: PrimitiveId): readonly Charge[] {
    return (this.#charges[primitive] ??= chargesOf(
      primitive,
      this.#levers(),
      this.#programme,
    ).filter(({ lever }) => !this.#disconnected.postings.includes(lever)));
  }
}
