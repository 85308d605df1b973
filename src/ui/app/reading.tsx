/** Reading the chart: the figures of a year under the pointer, a finger or the arrow keys. */
import { useSignal } from '@preact/signals';
import { FIRST_YEAR, INDICATORS, LAST_YEAR } from '../../model/index.ts';
import { placeOf, yearAt } from '../charts/reading.ts';
import { published } from '../state/pictures.ts';
import { isComparable, isStale } from '../state/runs.ts';
import { indicator } from '../state/view.ts';
import { formatted, signed, words } from '../text/index.ts';
import { readingText } from '../text/reading.ts';
import { inDecember, yearWords } from './summary.ts';
import './reading.css';

/** The year that the arrow keys begin at. */
const FIRST_READ = 2025;

export function Reading() {
  const year = useSignal<number | undefined>(undefined);
  const text = readingText();
  if (!isComparable.value) return null;
  const follow = ({ currentTarget, clientX }: PointerEvent & { currentTarget: HTMLElement }) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    year.value = yearAt(clientX - left, width);
  };
  const leave = () => (year.value = undefined);
  const at = year.value ?? FIRST_READ;
  return (
    <div class="reading" onPointerMove={follow} onPointerDown={follow} onPointerLeave={leave}>
      {year.value !== undefined && <Figures year={year.value} />}
      <input
        type="range"
        min={FIRST_YEAR}
        max={LAST_YEAR}
        value={at}
        aria-label={text.year}
        aria-valuetext={yearWords(at)}
        onFocus={() => (year.value = at)}
        onBlur={leave}
        onInput={({ currentTarget }) => (year.value = currentTarget.valueAsNumber)}
      />
    </div>
  );
}

/** The figures of a year, beside a line through the chart. */
function Figures({ year }: { readonly year: number }) {
  const text = words();
  const { digits } = INDICATORS[indicator.value];
  const row = inDecember(indicator.value, year);
  const seen = published.value.find((point) => point.year === year);
  const rows = [
    [text.baseline, formatted(row.baseline, digits)],
    [text.scenario, formatted(row.treatment, digits)],
    [text.medianDifference, Number.isNaN(row.median) ? '–' : signed(row.median, digits)],
    ...(Number.isNaN(row.medianLow)
      ? []
      : [
          [text.interval, text.span(signed(row.medianLow, digits), signed(row.medianHigh, digits))],
        ]),
    ...(seen === undefined ? [] : [[text.published, formatted(seen.value, digits)]]),
  ];
  const at = placeOf(year);
  return (
    <div class={isStale.value ? 'stale' : ''} style={{ '--at': at }} aria-hidden="true">
      <i />
      <dl class={at > 1 / 2 ? 'before' : 'after'}>
        <dt class="year">{year}</dt>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
