/** The dictionary of the present language, and numbers as that language writes them. */
import { language, type Language } from '../state/language.ts';
import { en, type Dictionary } from './en.ts';
import { zh } from './zh.ts';

export function words(): Dictionary {
  return language.value === 'zh' ? zh : en;
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
  const known = formats.get(key);
  if (known !== undefined) return known;
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
