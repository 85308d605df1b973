/** A rule of a programme in words. */
import type { Text } from '../kernel/declare.ts';
import type { Rule } from '../model/index.ts';
import { INDICATOR_WORDS } from '../model/words.ts';

/** A rule in words. */
export function ruleWords(rule: Rule): Text {
  if ('year' in rule) return { en: `in January ${rule.year}`, zh: `${rule.year}年1月起` };
  const { indicator, above, below, years, latch } = rule;
  const { label, unit } = INDICATOR_WORDS[indicator];
  const bound = above ?? below ?? 0;
  const side = above === undefined ? { en: 'below', zh: '低于' } : { en: 'above', zh: '高于' };
  const row =
    years === 1 ? { en: '', zh: '' } : { en: `, ${years} years in a row`, zh: `，连续${years}年` };
  const lasting = latch
    ? { en: '', zh: '' }
    : { en: ', as long as it is', zh: '，仅在满足期间有效' };
  return {
    en: `${label.en}, as published, ${side.en} ${bound} ${unit.en}${row.en}${lasting.en}`,
    zh: `${label.zh}（公布值）${side.zh}${bound}（${unit.zh}）${row.zh}${lasting.zh}`,
  };
}
