/** The largest gap that a check met, and where. */
import type { IndicatorId } from '../../model/index.ts';

/** Where a gap stands in the results. */
export interface Place {
  readonly indicator: IndicatorId;
  readonly month: number;
  readonly replicate: number;
}

/** How far the two sides of a check are apart at most. */
export interface Gap {
  /** In the unit of the check: 0 where both sides are the same bits or a bound is kept. */
  readonly largest: number;
  /** Pairs of numbers that were compared. */
  readonly compared: number;
  /** Where the largest gap is; nothing where there is none. */
  readonly at?: Place;
}

/** Takes gaps one after the other and keeps the largest. */
export class Worst {
  readonly #replicate: number;
  #largest = 0;
  #compared = 0;
  #at: Place | undefined;

  constructor(replicate: number) {
    this.#replicate = replicate;
  }

  /** @param gap NaN counts as endless: one side of a pair is undefined */
  see(gap: number, indicator: IndicatorId, month: number): void {
    this.#compared++;
    if (gap <= this.#largest) return;
    this.#largest = Number.isNaN(gap) ? Infinity : gap;
    this.#at = { indicator, month, replicate: this.#replicate };
  }

  get gap(): Gap {
    const found = { largest: this.#largest, compared: this.#compared };
    return this.#at === undefined ? found : { ...found, at: this.#at };
  }
}

/** The larger of two gaps, with the pairs of both. */
export function joined(a: Gap, b: Gap): Gap {
  const compared = a.compared + b.compared;
  return { ...(b.largest > a.largest ? b : a), compared };
}

/** How far two numbers are apart, of the larger of them; 0 where both are undefined. */
export function relativeGap(a: number, b: number): number {
  if (Object.is(a, b) || a === b) return 0;
  return Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));
}
