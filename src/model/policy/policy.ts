/** The policy in force: what processes may know of a programme, which is the value of primitives and no more. */
import { LEVERS, type LeverId } from '../levers/index.ts';
import { leversInForce, primitivesInForce, type Programme } from './programme.ts';
import { PRIMITIVES, type PrimitiveId } from './primitives.ts';

export class Policy {
  readonly #programme: Programme;
  readonly #disconnected: ReadonlySet<LeverId>;
  #primitives: Readonly<Record<PrimitiveId, number>>;

  /**
   * @param disconnected levers whose reading behaviour sees only the primitive's value under neutral levers and
   *   whose postings are not booked, for tests of what a lever does
   */
  constructor(programme: Programme, disconnected: readonly LeverId[] = []) {
    this.#programme = programme;
    this.#disconnected = new Set(disconnected);
    this.#primitives = primitivesInForce(leversInForce([], 0));
  }

  /** Brings the programme's settings of a month into force. */
  open(month: number): void {
    const values = leversInForce(this.#programme, month);
    for (const lever of this.#disconnected) values[lever] = LEVERS[lever].neutral;
    this.#primitives = primitivesInForce(values);
  }

  /**
   * The value of a primitive this month.
   *
   * @param reader the process that asks: only the one in the register may
   * @throws RangeError when another process asks
   */
  read(primitive: PrimitiveId, reader: string): number {
    const { readBy } = PRIMITIVES[primitive];
    if (reader !== readBy)
      throw new RangeError(`primitive "${primitive}" is read by ${readBy}, not by ${reader}`);
    return this.#primitives[primitive];
  }

  /** Whether postings for a lever are booked. */
  posts(lever: LeverId): boolean {
    return !this.#disconnected.has(lever);
  }
}
