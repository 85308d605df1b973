/** What a lever's card says beyond its name. */
import type { Text } from '../../kernel/declare.ts';
import type { Evidenced, FiscalAccount, Lever } from './declare.ts';

export interface LeverCard {
  /** What it is, how it acts in the model, and its side effect. */
  readonly doc: Text;
  /** Who bears the harm that it may do, in one sentence. */
  readonly bears: Text;
  /** What is paid for, by account. */
  readonly pays: Readonly<Partial<Record<FiscalAccount, Text>>>;
  /** What limits it. */
  readonly binds: Text;
  /** Where its range and strength come from. */
  readonly source: Text;
  /** Where the values were seen that the lever names as evidenced. */
  readonly evidenced?: Text;
}

/** A card that speaks of each account its lever posts to, and of evidenced values only where there are some. */
type CardOf<L extends Lever> = Pick<LeverCard, 'bears' | 'doc' | 'binds' | 'source'> & {
  readonly pays: Readonly<Record<L['postings'][number]['account'], Text>>;
} & (L extends { readonly evidenced: Evidenced } ? { readonly evidenced: Text } : unknown);

/** A card for every lever of a theme, and for no other. */
export type CardsOf<L extends Readonly<Record<string, Lever>>> = {
  readonly [K in keyof L]: CardOf<L[K]>;
};
