/** The dictionary of the present language, and numbers as that language writes them. */
import { language, setLanguage, spokenNow, type Language, type Spoken } from '../state/language.ts';
import { notice } from '../state/notice.ts';
import type { Dictionary } from './en.ts';
import { spoken } from './spoken.ts';

/** Dictionaries that have come; the page starts with the one of its language. */
const known = new Map<Language, Dictionary>();

/** @throws Error before {@link loadWords} */
export function words(): Dictionary {
  const dictionary = known.get(language.value);
  if (dictionary === undefined) throw new Error(`no words in "${language.value}" yet`);
  const english = known.get('en');
  return english === undefined ? dictionary : spoken({ zh: dictionary, en: english });
}

/** Gets the dictionary of a language, of the present one when none is named; of both with what shows both. */
export async function loadWords(wanted: Spoken = spokenNow()): Promise<void> {
  if (wanted !== 'both') return loadDictionary(wanted);
  const loadPart = async () => (await import('../app/bilingual.ts')).startBilingual();
  await Promise.all([loadDictionary('zh'), loadDictionary('en'), loadPart()]);
}

async function loadDictionary(wanted: Language): Promise<void> {
  if (known.has(wanted)) return;
  const dictionary = wanted === 'zh' ? (await import('./zh.ts')).zh : (await import('./en.ts')).en;
  known.set(wanted, dictionary);
}

/** Makes the page speak a language as soon as its words are there; says so when they cannot be had. */
export async function speak(wanted: Spoken): Promise<void> {
  try {
    await loadWords(wanted);
    setLanguage(wanted);
  } catch {
    notice.value = { kind: 'missing' };
  }
}

/** A number with so many digits, as the present language writes it; a dash for an undefined one. */
export function formatted(value: number, digits: number): string {
  if (Number.isNaN(value)) return '–';
  // The sign as wide as a plus, after which no line breaks.
  return formatOf(language.value, digits).format(value).replace('-', '\u2212');
}

const formats = new Map<string, Intl.NumberFormat>();

/** A format is dear to make, and the page writes hundreds of numbers in a frame. */
function formatOf(spoken: Language, digits: number): Intl.NumberFormat {
  const key = `${spoken} ${digits}`;
  const kept = formats.get(key);
  if (kept !== undefined) return kept;
  const made = new Intl.NumberFormat(spoken === 'zh' ? 'zh-CN' : 'en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  formats.set(key, made);
  return made;
}

/** {@link formatted} with a sign in front. */
export function signed(value: number, digits: number): string {
  return value > 0 ? `+${formatted(value, digits)}` : formatted(value, digits);
}
