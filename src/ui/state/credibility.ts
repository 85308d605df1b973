/** What the check and the hindcast found, misses first. */
import { found } from 'virtual:credibility';
import type { Text } from '../../kernel/declare.ts';
import { INDICATOR_IDS, type IndicatorId } from '../../model/index.ts';

/** As the commands print it with `--format json`. */
export interface Found {
  readonly check: {
    readonly results: string;
    readonly facts: readonly Fact[];
    readonly experiments: readonly Moment[];
    readonly counts: Readonly<Record<'free' | 'freeInside' | 'tuned' | 'typed', number>>;
  };
  readonly hindcast: {
    readonly replications: number;
    readonly verdict: {
      readonly hits: number;
      readonly misses: number;
      readonly needed: number;
      readonly of: number;
      readonly passed: boolean;
    };
    readonly scores: readonly Score[];
    readonly rows: readonly Row[];
  };
}

/** An open end is null. */
type Band = readonly [low: number, high: number | null];

export interface Fact {
  readonly id: string;
  readonly label: Text;
  readonly band: Band;
  readonly median: number;
  readonly verdict: string;
  readonly level: string;
}

export interface Moment {
  readonly study: string;
  readonly moment: string;
  readonly label: Text;
  readonly kind: 'typed' | 'tuned' | 'free';
  readonly band: Band;
  readonly value: number;
  readonly standardError: number;
  readonly verdict: string;
}

export interface Score {
  readonly indicator: string;
  readonly verdict: string;
  readonly losesTo: readonly string[];
}

export interface Row {
  readonly indicator: string;
  readonly year: number;
  /** The published figure, as the model's is: growth where that is growth. */
  readonly observed: number;
  readonly read: boolean;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

export const { check, hindcast } = found;

const ORDER = ['missed', 'miss', 'unclear', 'inside', 'hit'];

/** Misses first, in the order in which they came otherwise. */
export function missesFirst<Judged extends { readonly verdict: string }>(
  all: readonly Judged[],
): Judged[] {
  return [...all].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
}

/** An indicator of the hindcast by the ID that the page knows; nothing where it has another name there. */
export function indicatorOf(name: string): IndicatorId | undefined {
  return INDICATOR_IDS.find((id) => id === name);
}
