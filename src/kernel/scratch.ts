/** Working arrays that a process fills anew each month, kept between months so that nothing is allocated. */
export class Scratch {
  readonly #arrays = new Map<string, Float64Array>();

  /** An array of zeros of at least this length; valid until asked for again under the same name. */
  zeros(name: string, length: number): Float64Array {
    return this.room(name, length).fill(0, 0, length);
  }

  /** {@link zeros} of exactly this length, for what there is a fixed number of, as classes. */
  exactly(name: string, length: number): Float64Array {
    const kept = this.#arrays.get(name);
    if (kept?.length === length) return kept.fill(0);
    const made = new Float64Array(length);
    this.#arrays.set(name, made);
    return made;
  }

  /** {@link zeros} for one who writes every element before reading it: it holds whatever was left in it. */
  room(name: string, length: number): Float64Array {
    const kept = this.#arrays.get(name);
    if (kept !== undefined && kept.length >= length) return kept;
    const made = new Float64Array(Math.ceil(length * 1.3));
    this.#arrays.set(name, made);
    return made;
  }
}
