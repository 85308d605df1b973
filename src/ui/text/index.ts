/** The dictionary of the present language, and numbers as that language writes them. */
import { language } from '../state/language.ts';
import { en, type Dictionary } from './en.ts';
import { zh } from './zh.ts';

export function words(): Dictionary {
  return language.value === 'zh' ? zh : en;
}

/** A number with so many digits, as the present language writes it; a dash for an undefined one. */
export function formatted(value: number, digits: number): string {
  if (Number.isNaN(value)) return '–';
  const locale = language.value === 'zh' ? 'zh-CN' : 'en';
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** {@link formatted} with a sign in front. */
export function signed(value: number, digits: number): string {
  return value > 0 ? `+${formatted(value, digits)}` : formatted(value, digits);
}
