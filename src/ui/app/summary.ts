/** What the chart shows, in sentences. */
import { computed } from '@preact/signals';
import { clarityOf, compare, type Comparison } from '../../experiment/index.ts';
import { monthIndex } from '../../kernel/clock.ts';
import { FIRST_YEAR, INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { language } from '../state/language.ts';
import { ensemble } from '../state/runs.ts';
import { indicator } from '../state/view.ts';
import { formatted, signed, words } from '../text/index.ts';

const DECEMBER = 12;
const FEWEST = 2;

/** Month number of December of a year. */
export function december(year: number): number {
  return monthIndex(FIRST_YEAR, year, DECEMBER);
}

/** An indicator in December of a year, over the runs on screen. */
export function inDecember(id: IndicatorId, year: number): Comparison {
  return compare(ensemble.value, id, december(year));
}

/** What is to be said of an effect beside its interval; nothing of a clear one. */
export function remarkOn(row: Comparison): string | undefined {
  const text = words();
  const clarity = clarityOf(row);
  if (clarity === 'clear') return undefined;
  if (clarity === 'unclear') return text.noEffect;
  return text.agreeing(row.pairs, signed(row.median, INDICATORS[row.indicator].digits));
}

/** The present indicator at the milestone years, the last two of them in words. */
export const summary = computed(() => {
  const text = words();
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  const name = label[language.value];
  if (ensemble.value.length < FEWEST)
    return text.summary(name, unit[language.value], [text.waiting]);
  const years = MILESTONE_YEARS.slice(1).map((year) => yearWords(year));
  return text.summary(name, unit[language.value], years);
});

function yearWords(year: number): string {
  const text = words();
  const { digits } = INDICATORS[indicator.value];
  const row = inDecember(indicator.value, year);
  const levels = text.summaryYear(
    year,
    formatted(row.baseline, digits),
    formatted(row.treatment, digits),
  );
  const clarity = clarityOf(row);
  if (clarity === 'unclear') return `${levels}${text.summaryNone}`;
  const effect = text.summaryDifference(
    signed(row.difference, digits),
    signed(row.difference - row.halfWidth, digits),
    signed(row.difference + row.halfWidth, digits),
  );
  return [`${levels}${effect}`, remarkOn(row)].filter(Boolean).join(text.comma);
}
