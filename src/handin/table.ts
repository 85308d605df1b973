/** A table as data: what every hand-in is made of, before anybody knows in which file or language it will stand. */
import type { Text } from '../kernel/declare.ts';

/** Words in both languages, or the same in both. */
export type Words = Text | string;

/** Languages that a hand-in is written in. */
export const SPOKEN = ['zh', 'en', 'both'] as const;
export type Spoken = (typeof SPOKEN)[number];

/** Nothing where there is no value. */
export type Cell = Words | number | null;

/** A year is a number too, and is never written with separators. */
export type ColumnKind = 'words' | 'year' | 'number';

export interface Column {
  readonly label: Words;
  readonly kind: ColumnKind;
  /** Digits after the point that are worth showing. */
  readonly digits?: number;
  /** Letters that it takes, where a file has columns of a width. */
  readonly width?: number;
}

export interface Table {
  readonly title: Words;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Digits after the point of a row's numbers, where rows differ: the column's own when left out. */
  readonly rowDigits?: readonly number[];
  /** Rows that sum up others, by their place. */
  readonly sums?: ReadonlySet<number>;
  readonly notes?: readonly Words[];
}

/** Words as a hand-in writes them; both languages with so much between them. */
export function inSpoken(words: Words, spoken: Spoken, between = ' / '): string {
  if (typeof words === 'string') return words;
  if (spoken !== 'both') return words[spoken];
  return words.zh === words.en ? words.zh : `${words.zh}${between}${words.en}`;
}

/** The same said of both languages. */
export function bothOf(say: (language: keyof Text) => string): Text {
  return { en: say('en'), zh: say('zh') };
}

/** An undefined number is no value. */
export function numberOrNothing(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
