/** Numbers and short texts as bits: what occurs often takes few. */

const BYTE = 8;
/** Largest whole number that is written by its digits; a longer mantissa goes as the 64 bits of its number. */
const LARGEST_MANTISSA = 281474976710656; // 2^48
const RAW = 1000;
/** The commonest letters of English titles, four bits each. */
const COMMON = ' etaoinsrhldcump';
const HAN = 0x4e00;
const HAN_COUNT = 0x8000;
const ASCII = 128;
const LONGEST_TEXT = 20000;
const MOST_BITS = 53;
const POWERS = Array.from({ length: MOST_BITS + 1 }, (_, bits) => twice(1, bits));

function twice(value: number, times: number): number {
  return times === 0 ? value : twice(2 * value, times - 1);
}

/** Two to so many bits. */
function power(bits: number): number {
  return POWERS[bits] ?? Infinity;
}

export class BitWriter {
  readonly #bytes: number[] = [];
  #length = 0;

  /** A whole number in so many bits, at most 32, the highest first. */
  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) this.#push(Math.floor(value / power(bit)) % 2);
  }

  flag(value: boolean): void {
    this.#push(value ? 1 : 0);
  }

  #push(bit: number): void {
    const at = Math.floor(this.#length / BYTE);
    this.#bytes[at] = (this.#bytes[at] ?? 0) | (bit << (BYTE - 1 - (this.#length % BYTE)));
    this.#length++;
  }

  /** A whole number from 0 on: an exponential Golomb code, short where it is below 2 to the order. */
  count(value: number, order = 0): void {
    const shifted = value + power(order);
    let bits = 0;
    while (power(bits + 1) <= shifted) bits++;
    this.write(0, bits - order);
    this.write(shifted, bits + 1);
  }

  /** A number by the digits of its shortest decimal. */
  decimal(value: number): void {
    const [, digits = '0', scale = '0'] = /^-?([\d.]+)(?:e([+-]?\d+))?$/u.exec(String(value)) ?? [];
    const [whole = '', part = ''] = digits.split('.');
    const all = `${whole}${part}`.replace(/^0+(?=\d)/u, '');
    const mantissa = all.replace(/0+$/u, '');
    const exponent = Number(scale) - part.length + all.length - mantissa.length;
    this.flag(value < 0);
    if (Number(mantissa) >= LARGEST_MANTISSA) this.#raw(value);
    else {
      this.count(mantissa === '' || exponent === 0 ? 0 : zigzag(exponent), 1);
      this.count(Number(mantissa), 4);
    }
  }

  #raw(value: number): void {
    const view = new DataView(new ArrayBuffer(BYTE));
    view.setFloat64(0, Math.abs(value));
    this.count(RAW, 1);
    this.write(view.getUint32(0), 32);
    this.write(view.getUint32(4), 32);
  }

  text(text: string): void {
    const letters = Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
    const isHan = letters.some((letter) => letter >= HAN);
    this.flag(isHan);
    this.count(letters.length, 4);
    for (const letter of letters) this.#letter(letter, isHan);
  }

  #letter(letter: number, isHan: boolean): void {
    const common = isHan ? letter - HAN : COMMON.indexOf(String.fromCodePoint(letter));
    const isCommon = common >= 0 && common < HAN_COUNT;
    this.flag(!isCommon);
    if (isCommon) this.write(common, isHan ? 15 : 4);
    else {
      this.flag(letter >= ASCII);
      this.write(letter, letter >= ASCII ? 21 : 7);
    }
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what {@link BitWriter} wrote. @throws RangeError past the end or where no writer wrote it */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  read(bits: number): number {
    let value = 0;
    for (let bit = 0; bit < bits; bit++) value = value * 2 + this.#pull();
    return value;
  }

  flag(): boolean {
    return this.#pull() === 1;
  }

  #pull(): number {
    const byte = this.#bytes[Math.floor(this.#at / BYTE)];
    if (byte === undefined) throw new RangeError('past the end');
    const bit = (byte >> (BYTE - 1 - (this.#at % BYTE))) & 1;
    this.#at++;
    return bit;
  }

  count(order = 0): number {
    let zeros = 0;
    while (!this.flag()) zeros++;
    if (zeros + order >= MOST_BITS) throw new RangeError('no count');
    return power(zeros + order) + this.read(zeros + order) - power(order);
  }

  decimal(): number {
    const sign = this.flag() ? -1 : 1;
    const code = this.count(1);
    if (code === RAW) {
      const view = new DataView(new ArrayBuffer(BYTE));
      view.setUint32(0, this.read(32));
      view.setUint32(4, this.read(32));
      return sign * view.getFloat64(0);
    }
    const value = Number(`${this.count(4)}e${unzigzag(code)}`);
    return sign < 0 ? -value : value;
  }

  text(): string {
    const isHan = this.flag();
    const length = this.count(4);
    if (length > LONGEST_TEXT) throw new RangeError('too long a text');
    let text = '';
    for (let at = 0; at < length; at++) text += String.fromCodePoint(this.#letter(isHan));
    return text;
  }

  #letter(isHan: boolean): number {
    if (!this.flag()) return isHan ? HAN + this.read(15) : (COMMON.codePointAt(this.read(4)) ?? 0);
    return this.read(this.flag() ? 21 : 7);
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value;
}

function unzigzag(code: number): number {
  return code % 2 === 1 ? -(code + 1) / 2 : code / 2;
}

/** Values that came lately, the latest first: one that comes again is told by its place. */
export class Recent {
  readonly #values: number[];

  constructor(values: readonly number[]) {
    this.#values = [...values];
  }

  write(writer: BitWriter, value: number, bits: number): void {
    const place = this.#values.indexOf(value);
    for (let at = 0; at < this.#values.length; at++) {
      writer.flag(at !== place);
      if (at === place) break;
    }
    if (place < 0) writer.write(value, bits);
    this.#note(value, place);
  }

  read(reader: BitReader, bits: number): number {
    let place = 0;
    while (place < this.#values.length && reader.flag()) place++;
    const value = this.#values[place] ?? reader.read(bits);
    this.#note(value, place < this.#values.length ? place : -1);
    return value;
  }

  #note(value: number, place: number): void {
    this.#values.splice(place < 0 ? this.#values.length - 1 : place, 1);
    this.#values.unshift(value);
  }
}
