/** Targets as data: the report's nine cells, the entries of their proxies, and the cities they are compared with. */
import type { Text } from '../kernel/declare.ts';

/** What an entry of a proxy can be measured by. */
export const MEASURES = {
  valueAdded: 'value added of the seven industries in the year, 100 million yuan of 2019',
  newEconomyShare: 'share of the seven industries in gross product, %',
  researchIntensity: 'reported R&D over gross product, %',
  certificates: 'national high-tech certificates in force',
  productGrowth: 'mean real growth of gross product since 2020, % per year',
  productMultiple: 'gross product over that of 2020',
  ventureMultiple: 'venture investment over gross product, as a multiple of its value in 2019',
} as const satisfies Record<string, string>;

export type MeasureId = keyof typeof MEASURES;
export const MEASURE_IDS = Object.keys(MEASURES) as readonly MeasureId[];

/** How much is asked, since the report gives no number. */
export const STRICTNESS = ['lenient', 'default', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

export interface TargetEntry {
  readonly id: string;
  readonly label: Text;
  /** A place among the comparator cities (at most so many), or a level (at least so much). */
  readonly kind: 'rank' | 'level';
  readonly unit: string;
  /** Nothing when the model does not simulate what the entry asks for. */
  readonly asked?: {
    readonly measure: MeasureId;
    readonly thresholds: Readonly<Record<Strictness, number>>;
  };
}

export interface TargetCell {
  /** Year and column, as `2025a`. */
  readonly id: string;
  readonly year: number;
  readonly column: 'a' | 'b' | 'c';
  /** The report's words. */
  readonly words: Text;
  /** What stands for them. */
  readonly proxy: Text;
  /** Entries that must hold, by strictness. */
  readonly needed: Readonly<Record<Strictness, number>>;
  readonly entries: readonly TargetEntry[];
}

/** What is known, or assumed, of a comparator city's path. */
export interface Comparator {
  readonly measure: MeasureId;
  readonly city: Text;
  readonly year: number;
  readonly value: { readonly low: number; readonly central: number; readonly high: number };
  /** Share per year. */
  readonly growth: { readonly low: number; readonly central: number; readonly high: number };
}

export interface Targets {
  readonly cells: readonly TargetCell[];
  readonly comparators: readonly Comparator[];
}
