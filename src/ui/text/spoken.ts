/** The one place where a text is chosen by language, and where its English is noted when both are on screen. */
import type { Text } from '../../kernel/declare.ts';
import { isBilingual, language, type Language } from '../state/language.ts';

export type Texts<T> = Readonly<Record<Language, T>>;

/** What notes the English of each Chinese text that is taken: it comes when both languages are asked for. */
export interface Noting {
  /** The Chinese texts, each of which notes its English as it is taken. */
  readonly taking: <T extends object>(texts: Texts<T>) => T;
  readonly note: (chinese: string, english: string) => void;
}

let noting: Noting | undefined;

export function setNoting(asked: Noting): void {
  noting = asked;
}

/** Texts of a part of the page in the present language. */
export function spoken<T extends object>(texts: Texts<T>): T {
  return isBilingual.value && noting !== undefined ? noting.taking(texts) : texts[language.value];
}

/** One text in the present language. */
export function worded(text: Text): string;
export function worded(text: Text | undefined): string | undefined;
export function worded(text: Text | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (isBilingual.value) noting?.note(text.zh, text.en);
  return text[language.value];
}
