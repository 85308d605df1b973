/**
 * Keyed draws: a draw is a pure function of (seed, replicate, process, month, purpose, agent, other).
 *
 * The same agent meets the same luck under every policy (common random numbers), whoever else
 * enters, leaves or draws. seedrandom's alea turns (seed, replicate, process) into two key words;
 * Threefry-2x32-20 (Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3") does the rest.
 */
import alea from 'seedrandom/lib/alea.js';

const PARITY = 0x1bd11bda;
const TO_UNIT = 1.1102230246251565e-16; // 2^-53
const HIGH_UNIT = 67108864; // 2^26

/** Both output words of the last call of {@link threefry}, as signed numbers; read at once, never kept. */
const output = new Int32Array(2);

/** Threefry-2x32-20 of a counter under a key; writes `output`. All words are unsigned 32-bit. */
const threefry = (key0: number, key1: number, counter0: number, counter1: number): void => {
  const key2 = key0 ^ key1 ^ PARITY;
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
  b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
  b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
  b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
  a = (a + key1) | 0;
  b = (b + key2 + 1) | 0;
  b = ((b << 17) | (b >>> 15)) ^ (a = (a + b) | 0);
  b = ((b << 29) | (b >>> 3)) ^ (a = (a + b) | 0);
  b = ((b << 16) | (b >>> 16)) ^ (a = (a + b) | 0);
  b = ((b << 24) | (b >>> 8)) ^ (a = (a + b) | 0);
  a = (a + key2) | 0;
  b = (b + key0 + 2) | 0;
  b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
  b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
  b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
  b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
  a = (a + key0) | 0;
  b = (b + key1 + 3) | 0;
  b = ((b << 17) | (b >>> 15)) ^ (a = (a + b) | 0);
  b = ((b << 29) | (b >>> 3)) ^ (a = (a + b) | 0);
  b = ((b << 16) | (b >>> 16)) ^ (a = (a + b) | 0);
  b = ((b << 24) | (b >>> 8)) ^ (a = (a + b) | 0);
  a = (a + key1) | 0;
  b = (b + key2 + 4) | 0;
  b = ((b << 13) | (b >>> 19)) ^ (a = (a + b) | 0);
  b = ((b << 15) | (b >>> 17)) ^ (a = (a + b) | 0);
  b = ((b << 26) | (b >>> 6)) ^ (a = (a + b) | 0);
  b = ((b << 6) | (b >>> 26)) ^ (a = (a + b) | 0);
  output[0] = (a + key2) | 0;
  output[1] = (b + key0 + 5) | 0;
};

/** A number strictly between 0 and 1 of two output words. */
const unit = (high: number, low: number): number =>
  ((high >>> 5) * HIGH_UNIT + (low >>> 6) + 0.5) * TO_UNIT;

/** The two output words of Threefry-2x32-20, for known-answer tests. */
export function threefryWords(
  key: readonly [number, number],
  counter: readonly [number, number],
): [number, number] {
  threefry(key[0], key[1], counter[0], counter[1]);
  return [output[0] >>> 0, output[1] >>> 0];
}

/** Draws of one process in one month for one purpose. */
export class Draws {
  /** Key words in a typed array: as fields they would be boxed numbers in Chromium, several times slower. */
  readonly #key = new Int32Array(2);

  constructor(key0: number, key1: number) {
    this.#key[0] = key0;
    this.#key[1] = key1;
  }

  /**
   * A number strictly between 0 and 1, 53 bits wide, for an agent and, in a pair decision, the other one.
   *
   * @param agent unsigned 32-bit key of the agent that decides
   * @param other unsigned 32-bit key of the counterpart or ordinal of the draw
   */
  uniform(agent: number, other = 0): number {
    const key = this.#key;
    threefry(key[0], key[1], agent | 0, other | 0);
    return unit(output[0], output[1]);
  }

  /**
   * {@link uniform} of many agents at once: the draw of each of the first `count` keys into `out`.
   *
   * Three at a time, their rounds in turn: those of one wait for each other, and a processor does another's meanwhile.
   */
  // eslint-disable-next-line max-lines-per-function -- twenty rounds of three counters, written out
  fill(keys: Float64Array, count: number, out: Float64Array, other = 0): void {
    const key0 = this.#key[0];
    const key1 = this.#key[1];
    const key2 = key0 ^ key1 ^ PARITY;
    const counter1 = (other + key1) | 0;
    let row = 0;
    for (; row + 2 < count; row += 3) {
      let a0 = (keys[row] + key0) | 0;
      let a1 = (keys[row + 1] + key0) | 0;
      let a2 = (keys[row + 2] + key0) | 0;
      let b0 = counter1;
      let b1 = counter1;
      let b2 = counter1;
      b0 = ((b0 << 13) | (b0 >>> 19)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 13) | (b1 >>> 19)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 13) | (b2 >>> 19)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 15) | (b0 >>> 17)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 15) | (b1 >>> 17)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 15) | (b2 >>> 17)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 26) | (b0 >>> 6)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 26) | (b1 >>> 6)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 26) | (b2 >>> 6)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 6) | (b0 >>> 26)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 6) | (b1 >>> 26)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 6) | (b2 >>> 26)) ^ (a2 = (a2 + b2) | 0);
      b0 = (b0 + key2 + 1) | 0;
      b1 = (b1 + key2 + 1) | 0;
      b2 = (b2 + key2 + 1) | 0;
      b0 = ((b0 << 17) | (b0 >>> 15)) ^ (a0 = (a0 + key1 + b0) | 0);
      b1 = ((b1 << 17) | (b1 >>> 15)) ^ (a1 = (a1 + key1 + b1) | 0);
      b2 = ((b2 << 17) | (b2 >>> 15)) ^ (a2 = (a2 + key1 + b2) | 0);
      b0 = ((b0 << 29) | (b0 >>> 3)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 29) | (b1 >>> 3)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 29) | (b2 >>> 3)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 16) | (b0 >>> 16)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 16) | (b1 >>> 16)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 16) | (b2 >>> 16)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 24) | (b0 >>> 8)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 24) | (b1 >>> 8)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 24) | (b2 >>> 8)) ^ (a2 = (a2 + b2) | 0);
      b0 = (b0 + key0 + 2) | 0;
      b1 = (b1 + key0 + 2) | 0;
      b2 = (b2 + key0 + 2) | 0;
      b0 = ((b0 << 13) | (b0 >>> 19)) ^ (a0 = (a0 + key2 + b0) | 0);
      b1 = ((b1 << 13) | (b1 >>> 19)) ^ (a1 = (a1 + key2 + b1) | 0);
      b2 = ((b2 << 13) | (b2 >>> 19)) ^ (a2 = (a2 + key2 + b2) | 0);
      b0 = ((b0 << 15) | (b0 >>> 17)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 15) | (b1 >>> 17)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 15) | (b2 >>> 17)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 26) | (b0 >>> 6)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 26) | (b1 >>> 6)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 26) | (b2 >>> 6)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 6) | (b0 >>> 26)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 6) | (b1 >>> 26)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 6) | (b2 >>> 26)) ^ (a2 = (a2 + b2) | 0);
      b0 = (b0 + key1 + 3) | 0;
      b1 = (b1 + key1 + 3) | 0;
      b2 = (b2 + key1 + 3) | 0;
      b0 = ((b0 << 17) | (b0 >>> 15)) ^ (a0 = (a0 + key0 + b0) | 0);
      b1 = ((b1 << 17) | (b1 >>> 15)) ^ (a1 = (a1 + key0 + b1) | 0);
      b2 = ((b2 << 17) | (b2 >>> 15)) ^ (a2 = (a2 + key0 + b2) | 0);
      b0 = ((b0 << 29) | (b0 >>> 3)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 29) | (b1 >>> 3)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 29) | (b2 >>> 3)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 16) | (b0 >>> 16)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 16) | (b1 >>> 16)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 16) | (b2 >>> 16)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 24) | (b0 >>> 8)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 24) | (b1 >>> 8)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 24) | (b2 >>> 8)) ^ (a2 = (a2 + b2) | 0);
      b0 = (b0 + key2 + 4) | 0;
      b1 = (b1 + key2 + 4) | 0;
      b2 = (b2 + key2 + 4) | 0;
      b0 = ((b0 << 13) | (b0 >>> 19)) ^ (a0 = (a0 + key1 + b0) | 0);
      b1 = ((b1 << 13) | (b1 >>> 19)) ^ (a1 = (a1 + key1 + b1) | 0);
      b2 = ((b2 << 13) | (b2 >>> 19)) ^ (a2 = (a2 + key1 + b2) | 0);
      b0 = ((b0 << 15) | (b0 >>> 17)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 15) | (b1 >>> 17)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 15) | (b2 >>> 17)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 26) | (b0 >>> 6)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 26) | (b1 >>> 6)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 26) | (b2 >>> 6)) ^ (a2 = (a2 + b2) | 0);
      b0 = ((b0 << 6) | (b0 >>> 26)) ^ (a0 = (a0 + b0) | 0);
      b1 = ((b1 << 6) | (b1 >>> 26)) ^ (a1 = (a1 + b1) | 0);
      b2 = ((b2 << 6) | (b2 >>> 26)) ^ (a2 = (a2 + b2) | 0);
      out[row] = unit(a0 + key2, b0 + key0 + 5);
      out[row + 1] = unit(a1 + key2, b1 + key0 + 5);
      out[row + 2] = unit(a2 + key2, b2 + key0 + 5);
    }
    for (; row < count; row++) out[row] = this.uniform(keys[row], other);
  }
}

/** The stream of one process in one replicate: hands out the draws of a month and a purpose. */
export class Stream {
  readonly #key0: number;
  readonly #key1: number;

  constructor(seed: number, replicate: number, process: string) {
    const source = alea(JSON.stringify([seed, replicate, process]));
    this.#key0 = source.int32() >>> 0;
    this.#key1 = source.int32() >>> 0;
  }

  /** @param purpose which of the process's decisions this is; unsigned 32-bit */
  at(month: number, purpose = 0): Draws {
    threefry(this.#key0, this.#key1, month, purpose);
    return new Draws(output[0], output[1]);
  }
}

const ENTRANT_BASE = 268435456; // 2^28
const SLOTS_PER_MONTH = 65536;

/**
 * Key of the potential entrant in a slot of a month: 2^28 + month * 2^16 + slot.
 *
 * @throws RangeError when the slot does not fit
 */
export function entrantKey(month: number, slot: number): number {
  if (slot >= SLOTS_PER_MONTH)
    throw new RangeError(`slot ${slot} does not fit in ${SLOTS_PER_MONTH} a month`);
  return ENTRANT_BASE + month * SLOTS_PER_MONTH + slot;
}
