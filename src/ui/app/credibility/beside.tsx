/** Where the baseline stands beside the last published figure of the indicator on the chart. */
import { INDICATORS } from '../../../model/index.ts';
import { published } from '../../state/pictures.ts';
import { isComparable, isStale } from '../../state/runs.ts';
import { indicator } from '../../state/view.ts';
import { credibilityText } from '../../text/credibility.ts';
import { formatted, words } from '../../text/index.ts';
import { inDecember } from '../summary.ts';

const PERCENT = 100;

export function Beside() {
  const last = published.value.at(-1);
  if (!isComparable.value || last === undefined || last.value === 0) return null;
  const { beside } = credibilityText();
  const { digits } = INDICATORS[indicator.value];
  const { baseline } = inDecember(indicator.value, last.year);
  if (Number.isNaN(baseline)) return null;
  const off = (baseline / last.value - 1) * PERCENT;
  const said = off >= 0 ? beside.above : beside.below;
  const values = [formatted(baseline, digits), formatted(last.value, digits)] as const;
  return (
    <p class={isStale.value ? 'doc stale' : 'doc'} id="beside-published">
      {words().sentences([
        said(last.year, ...values, formatted(Math.abs(off), 1)),
        ...(last.read ? [] : [beside.unread]),
      ])}
    </p>
  );
}
