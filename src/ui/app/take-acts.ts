/** What an entry of a menu for taking out does, what comes of it, and what the file is called. */
import { fileName } from '../../handin/names.ts';
import { inSpoken, type Words } from '../../handin/table.ts';
import { language } from '../state/language.ts';
import { shared } from '../state/scenario.ts';
import { worded } from '../text/spoken.ts';

/** What came of it, and what can only be copied by hand. */
export interface Outcome {
  readonly said: string;
  readonly text?: string;
}

export type Act = () => Promise<Outcome> | Outcome;

/** Entries under their labels. */
export type Acts = readonly (readonly [label: string, act: Act])[];

/** A file name in words: the scenario, and what is taken out of it. */
export function named(title: Words, ending: string): string {
  const now = language.value;
  return `${fileName(worded(shared.value.title), inSpoken(title, now))}.${ending}`;
}

export const saved = (name: string): Outcome => ({ said: name });
