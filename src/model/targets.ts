/** Targets as data: the report's nine cells, the entries of their proxies, and the cities they are compared with. */
import type { Text } from '../kernel/declare.ts';

/** What an entry of a proxy can be measured by. */
export const MEASURE_IDS = [
  /** Value added of the seven industries in the year, 100 million yuan of 2019. */
  'valueAdded',
  /** Share of the seven industries in gross product, %. */
  'newEconomyShare',
  /** Reported R&D over gross product, %. */
  'researchIntensity',
  /** National high-tech certificates in force. */
  'certificates',
  /** Mean real growth of gross product since 2020, % per year. */
  'productGrowth',
  /** Gross product over that of 2020. */
  'productMultiple',
  /** Venture investment over gross product, as a multiple of its value in 2019. */
  'ventureMultiple',
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

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
