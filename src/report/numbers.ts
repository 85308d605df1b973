/** Numbers and names as reports write them. */
import { WITH } from '../experiment/index.ts';
import { INDICATOR_IDS, INDICATORS, LEVER_IDS } from '../model/index.ts';
import { GROUP_LABELS, INDICATOR_WORDS, LEVER_WORDS } from '../model/words.ts';
import type { Words } from './page.ts';

/** A number with the digits of its indicator; a dash where it is undefined. */
export function numberOf(indicator: string, value: number): string {
  if (Number.isNaN(value)) return '–';
  const id = INDICATOR_IDS.find((each) => each === indicator);
  return id === undefined ? value.toPrecision(4) : value.toFixed(INDICATORS[id].digits);
}

/** An interval in words; a dash where there is none. */
export function intervalOf(indicator: string, low: number, high: number): string {
  if (Number.isNaN(low) || Number.isNaN(high)) return '–';
  return `${numberOf(indicator, low)} … ${numberOf(indicator, high)}`;
}

/** What an indicator is called, with its unit. */
export function indicatorName(indicator: string): Words {
  const id = INDICATOR_IDS.find((each) => each === indicator);
  if (id === undefined) return indicator;
  const { label, unit } = INDICATOR_WORDS[id];
  return { en: `${label.en}, ${unit.en}`, zh: `${label.zh}（${unit.zh}）` };
}

/** What a lever, a group of levers or a pair of groups is called. */
export function factorName(name: string): Words {
  const [first, second] = name.split(WITH);
  if (first !== undefined && second !== undefined) return pairName(first, second);
  const lever = LEVER_IDS.find((id) => id === name);
  if (lever !== undefined) return LEVER_WORDS[lever].label;
  const groups: Readonly<Record<string, Words>> = GROUP_LABELS;
  return groups[name] ?? name;
}

/** What a pair of groups is called. */
function pairName(first: string, second: string): Words {
  const [a, b] = [factorName(first), factorName(second)];
  const words = (name: Words, language: 'en' | 'zh') =>
    typeof name === 'string' ? name : name[language];
  const both = (language: 'en' | 'zh') => `${words(a, language)} × ${words(b, language)}`;
  return { en: both('en'), zh: both('zh') };
}
