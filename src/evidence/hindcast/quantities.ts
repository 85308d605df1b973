/** From the figures of an observations file to the quantities that are compared with the model. */
import { LAST_KNOWN_YEAR, type Modelled } from './indicators.ts';

/** A published figure of a year. */
export interface Figure {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  /** Whether it was found at its source. */
  readonly read: boolean;
}

/** What is compared in a year. */
export interface Quantity {
  readonly year: number;
  readonly value: number;
  /** The figure of the file that it rests on, as published. */
  readonly published: number;
  /** Whether every figure that it is computed from was read. */
  readonly read: boolean;
  /** Whether its figure stands in the file that is scored, not in the one that completes it. */
  readonly given: boolean;
}

/** Figures by series and year. */
export class Figures {
  readonly #found = new Map<string, Figure & { readonly given: boolean }>();
  readonly years: readonly number[];

  /**
   * @param given the file that is scored
   * @param shipped completes series of which the file has no year that the model may know; never scored
   */
  constructor(given: readonly Figure[], shipped: readonly Figure[]) {
    for (const figure of given) this.#found.set(keyOf(figure), { ...figure, given: true });
    const first = new Map<string, number>();
    for (const { series, year } of given)
      first.set(series, Math.min(year, first.get(series) ?? year));
    for (const figure of shipped) {
      const start = first.get(figure.series) ?? Infinity;
      if (start > LAST_KNOWN_YEAR && figure.year < start)
        this.#found.set(keyOf(figure), { ...figure, given: false });
    }
    const years = new Set([...this.#found.values()].map(({ year }) => year));
    this.years = [...years].sort((a, b) => a - b);
  }

  at(series: string, year: number): (Figure & { readonly given: boolean }) | undefined {
    return this.#found.get(keyOf({ series, year }));
  }

  /** Every year's quantity of an indicator, in order; years without the figures it needs are left out. */
  quantities(indicator: Modelled): Quantity[] {
    return this.years.flatMap((year) => this.#quantity(indicator, year) ?? []);
  }

  #quantity({ series, reading }: Modelled, year: number): Quantity | undefined {
    const figure = this.at(series, year);
    switch (reading.kind) {
      case 'published':
        return asPublished(figure);
      case 'deflated':
        return asPublished(figure) ?? this.#deflated(reading.from, year);
      case 'real growth':
        return this.#realGrowth(series, year);
    }
  }

  #deflated(series: string, year: number): Quantity | undefined {
    const nominal = this.at(series, year);
    const deflator = this.#deflator(year);
    if (nominal === undefined || deflator === undefined) return undefined;
    const { value: published, given } = nominal;
    const read = nominal.read && deflator.read;
    return { year, value: published / deflator.value, published, read, given };
  }

  #realGrowth(series: string, year: number): Quantity | undefined {
    const now = this.at(series, year);
    const last = this.at(series, year - 1);
    const prices = this.#inflation(year);
    if (now === undefined || last === undefined || prices === undefined) return undefined;
    const value = (now.value / last.value / prices.value - 1) * PERCENT;
    const read = now.read && last.read && prices.read;
    return { year, value, published: now.value, read, given: now.given };
  }

  /** Price level of gross product with 2019 = 1. */
  #deflator(year: number): Price | undefined {
    let level: Price = { value: 1, read: true };
    for (let each = LAST_KNOWN_YEAR + 1; each <= year; each++) {
      const step = this.#inflation(each);
      if (step === undefined) return undefined;
      level = { value: level.value * step.value, read: level.read && step.read };
    }
    for (let each = LAST_KNOWN_YEAR; each > year; each--) {
      const step = this.#inflation(each);
      if (step === undefined) return undefined;
      level = { value: level.value / step.value, read: level.read && step.read };
    }
    return level;
  }

  /** Prices of a year over those of the year before: nominal growth within one vintage over published real growth. */
  #inflation(year: number): Price | undefined {
    const real = this.at('gdp_growth_real', year);
    if (real === undefined) return undefined;
    for (const vintage of VINTAGES) {
      const now = this.at(vintage, year);
      const last = this.at(vintage, year - 1);
      if (now === undefined || last === undefined) continue;
      const value = now.value / last.value / (1 + real.value / PERCENT);
      return { value, read: now.read && last.read && real.read };
    }
    return undefined;
  }
}

interface Price {
  readonly value: number;
  readonly read: boolean;
}

const PERCENT = 100;

/** Series of nominal gross product, the better one first; a ratio never crosses from one to the other. */
const VINTAGES = ['gdp_current_revised_before_5th_census', 'gdp_current_first_published'] as const;

function asPublished(
  figure: (Figure & { readonly given: boolean }) | undefined,
): Quantity | undefined {
  if (figure === undefined) return undefined;
  const { year, value, read, given } = figure;
  return { year, value, published: value, read, given };
}

function keyOf({ series, year }: { readonly series: string; readonly year: number }): string {
  return `${series} ${year}`;
}
