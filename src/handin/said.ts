/** Numbers and lists in the sentences of hand-ins. */
import type { Text } from '../kernel/declare.ts';
import { bothOf } from './table.ts';

/** A number with so many digits; the minus as wide as a plus. */
export function numberWords(value: number, digits: number): string {
  const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString('en', format).replace('-', '\u2212');
}

export function signedWords(value: number, digits: number): string {
  return value > 0 ? `+${numberWords(value, digits)}` : numberWords(value, digits);
}

/** Texts one below the other. */
export function lines(texts: readonly Text[]): Text {
  return bothOf((language) => texts.map((text) => text[language]).join('\n'));
}

/** Texts in a row, as each language separates them. */
export function listed(texts: readonly Text[]): Text {
  return {
    en: texts.map(({ en }) => en).join(', '),
    zh: texts.map(({ zh }) => zh).join('、'),
  };
}

/** Texts without repeats. */
export function distinct(texts: readonly Text[]): Text[] {
  return [...new Map(texts.map((text) => [text.zh, text])).values()];
}
