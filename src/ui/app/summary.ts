/** What the chart shows, in sentences. */
import { computed } from '@preact/signals';
import {
  clarityOf,
  compare,
  pairsNeeded,
  type Clarity,
  type Comparison,
} from '../../experiment/index.ts';
import { FIRST_YEAR, INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { december } from '../charts/december.ts';
import { pooled } from '../state/pooled.ts';
import { ensemble, isComparable } from '../state/runs.ts';
import { indicator } from '../state/view.ts';
import { formatted, signed, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';

const DECEMBER = 12;

/** An indicator in December of a year, over the runs on screen. */
export function inDecember(id: IndicatorId, year: number): Comparison {
  return compare(ensemble.value, id, december(year));
}

/** Whether the effect of a row can be told from none. */
export function clarityIn(row: Comparison): Clarity {
  const year = FIRST_YEAR + Math.floor(row.month / DECEMBER);
  return clarityOf(row, pooled.value(row.indicator, year));
}

/** What is to be said of an effect beside its interval; nothing of a clear one. */
export function remarkOn(row: Comparison): string | undefined {
  const text = words();
  const clarity = clarityIn(row);
  if (clarity === 'clear') return undefined;
  if (clarity === 'skewed')
    return text.skewed(signed(row.difference, INDICATORS[row.indicator].digits));
  const needed = pairsNeeded(row.indicator) ?? 0;
  return needed > row.pairs ? text.byChance(needed) : text.noEffect;
}

/** An indicator at the milestone years, the last two of them in words. */
export function summaryOf(id: IndicatorId): string {
  const text = words();
  const { label, unit } = INDICATOR_WORDS[id];
  const name = worded(label);
  if (!isComparable.value) return text.summary(name, worded(unit), [text.waiting]);
  const years = MILESTONE_YEARS.slice(1).map((year) => yearWords(year, id));
  return text.summary(name, worded(unit), years);
}

/** {@link summaryOf} the present indicator. */
export const summary = computed(() => summaryOf(indicator.value));

/** Whether the interval leaves out nothing, and chance may still have made it. */
function isByChance({ medianLow, medianHigh }: Comparison): boolean {
  return medianLow > 0 || medianHigh < 0;
}

/** An indicator in December of a year, in words. */
export function yearWords(year: number, id: IndicatorId = indicator.value): string {
  const text = words();
  const { digits } = INDICATORS[id];
  const row = inDecember(id, year);
  const levels = text.summaryYear(
    year,
    formatted(row.baseline, digits),
    formatted(row.treatment, digits),
  );
  if (clarityIn(row) === 'unclear' && !isByChance(row)) return `${levels}${text.summaryNone}`;
  const effect = text.summaryDifference(
    signed(row.median, digits),
    signed(row.medianLow, digits),
    signed(row.medianHigh, digits),
  );
  return [`${levels}${effect}`, remarkOn(row)].filter(Boolean).join(text.comma);
}
