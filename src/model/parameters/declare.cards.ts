/** What is said of a parameter. */
import type { Text } from '../../kernel/declare.ts';

export interface ParameterCard {
  readonly label: Text;
  /** The publication that the number is from, or the reason for it. */
  readonly source: Text;
}

/** A card for every parameter of a theme, and for no other. */
export type CardsOf<P> = Readonly<Record<keyof P, ParameterCard>>;
