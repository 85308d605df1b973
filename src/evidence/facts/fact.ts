/** A stylised fact: something that firms, ventures or regulation are known to show, with the band that it is held to. */
import type { Text } from '../../kernel/declare.ts';
import type { ModelData } from '../../model/index.ts';
import type { History } from '../panel.ts';

/** Where a band comes from. */
export interface Citation {
  readonly publication: string;
  readonly year: number;
  /** Country or population that was studied. */
  readonly place: string;
  readonly read: 'page' | 'mirror' | 'not read';
}

export interface Fact {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  /** Published or chosen range that the median over replicates is held to. */
  readonly band: readonly [low: number, high: number];
  /** A hard line fails the check when it is missed; a soft one is reported. */
  readonly level: 'hard' | 'soft';
  /** Typed: a parameter is the estimand, so that the line is a check of the code and no evidence. */
  readonly typed?: true;
  readonly source: Citation;
  /** What one replicate shows; NaN when it says nothing. */
  readonly of: (history: History, setup: FactSetup) => number;
}

/** What a replicate without a programme is run with. */
export interface FactSetup {
  readonly data: ModelData;
  readonly seed: number;
  readonly scale: number;
  readonly replicate: number;
}

/** A range without an upper or lower end. */
export const NO_END = Infinity;

export const SHARE: Text = { en: 'share', zh: '比例' };
export const RATIO: Text = { en: 'ratio', zh: '比值' };
