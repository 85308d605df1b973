/** What the chart shows, in sentences. */
import { compare, type Comparison } from '../../experiment/index.ts';
import { monthIndex } from '../../kernel/clock.ts';
import { FIRST_YEAR, INDICATORS, MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { language } from '../state/language.ts';
import { ensemble } from '../state/runs.ts';
import { indicator } from '../state/view.ts';
import { formatted, signed, words } from '../text/index.ts';

const DECEMBER = 12;
const FEWEST = 2;

/** An indicator in December of a year, over the runs on screen. */
export function inDecember(id: IndicatorId, year: number): Comparison {
  return compare(ensemble.value, id, monthIndex(FIRST_YEAR, year, DECEMBER));
}

/** Whether an effect cannot be told from none. */
export function isUnclear({ difference, halfWidth }: Comparison): boolean {
  return difference === 0 || !(Math.abs(difference) > halfWidth);
}

/** The present indicator at the milestone years, the last two of them in words. */
export function summary(): string {
  const text = words();
  const { label, unit } = INDICATORS[indicator.value];
  const name = label[language.value];
  if (ensemble.value.length < FEWEST)
    return text.summary(name, unit[language.value], [text.waiting]);
  const years = MILESTONE_YEARS.slice(1).map((year) => yearWords(year));
  return text.summary(name, unit[language.value], years);
}

function yearWords(year: number): string {
  const text = words();
  const { digits } = INDICATORS[indicator.value];
  const row = inDecember(indicator.value, year);
  const levels = text.summaryYear(
    year,
    formatted(row.baseline, digits),
    formatted(row.treatment, digits),
  );
  const effect = isUnclear(row)
    ? text.summaryNone
    : text.summaryDifference(
        signed(row.difference, digits),
        signed(row.difference - row.halfWidth, digits),
        signed(row.difference + row.halfWidth, digits),
      );
  return `${levels}${effect}`;
}
