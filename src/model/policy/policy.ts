/** The policy in force: what processes may know of a programme, which is the value of primitives and no more. */
import type { LeverId } from '../levers/index.ts';
import { leversInForce, primitivesInForce, valueInForce, type Programme } from './programme.ts';
import { PRIMITIVES, type PrimitiveId } from './primitives.ts';

/** What is switched off for a test of how a lever acts. */
export interface Disconnected {
  /** Processes that see every primitive at its base, whatever the programme says. */
  readonly readers: readonly string[];
  /** Levers whose postings are not booked. */
  readonly postings: readonly LeverId[];
}

const NOTHING: Disconnected = { readers: [], postings: [] };

export class Policy {
  readonly #programme: Programme;
  readonly #disconnected: Disconnected;
  #primitives: Readonly<Record<PrimitiveId, number>>;
  /** Values of the programme's settings behind the present primitives: most months change nothing. */
  readonly #values: Float64Array;

  constructor(programme: Programme, disconnected: Disconnected = NOTHING) {
    this.#programme = programme;
    this.#disconnected = disconnected;
    this.#values = new Float64Array(programme.length).fill(Number.NaN);
    this.#primitives = primitivesInForce(leversInForce([], 0));
  }

  /** Brings the programme's settings of a month into force. */
  open(month: number): void {
    let changed = false;
    for (let number = 0; number < this.#programme.length; number++) {
      const value = valueInForce(this.#programme[number], month);
      if (value === this.#values[number]) continue;
      this.#values[number] = value;
      changed = true;
    }
    if (changed) this.#primitives = primitivesInForce(leversInForce(this.#programme, month));
  }

  /**
   * The value of a primitive this month.
   *
   * @param reader the process that asks: only the one in the register may
   * @throws RangeError when another process asks
   */
  read(primitive: PrimitiveId, reader: string): number {
    const { readBy, base } = PRIMITIVES[primitive];
    if (reader !== readBy) {
      throw new RangeError(`primitive "${primitive}" is read by ${readBy}, not by ${reader}`);
    }
    return this.#disconnected.readers.includes(reader) ? base : this.#primitives[primitive];
  }

  /** Whether postings for a lever are booked. */
  posts(lever: LeverId): boolean {
    return !this.#disconnected.postings.includes(lever);
  }
}
