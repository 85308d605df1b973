/** The six headline figures; each shows itself in the chart when it is pressed. */
import type { Comparison } from '../../experiment/index.ts';
import { INDICATORS } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { HEADLINE_YEAR, HEADLINES } from '../state/headlines.ts';
import { isComparable, isStale } from '../state/runs.ts';
import { indicator } from '../state/view.ts';
import { headlineText } from '../text/headlines.ts';
import { formatted, signed, words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { SourceButton } from './provenance/source-button.tsx';
import { clarityIn, inDecember } from './summary.ts';
import './headlines.css';

export function Headlines() {
  const text = headlineText();
  if (!isComparable.value) return null;
  return (
    <section
      class={isStale.value ? 'card headlines stale' : 'card headlines'}
      aria-labelledby="headlines-title"
    >
      <h2 id="headlines-title">{text.title(HEADLINE_YEAR)}</h2>
      <ul>
        {HEADLINES.map((each) => (
          <li key={each.indicator}>
            <Headline {...each} />
            <SourceButton
              of={[`indicator:${each.indicator}`, 'run:median']}
              name={worded(INDICATOR_WORDS[each.indicator].label)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Headline({ indicator: id, side }: (typeof HEADLINES)[number]) {
  const text = headlineText();
  const { label, unit } = INDICATOR_WORDS[id];
  const row = inDecember(id, HEADLINE_YEAR);
  const { digits } = INDICATORS[id];
  return (
    <button
      type="button"
      title={text.show}
      aria-pressed={indicator.value === id}
      onClick={() => (indicator.value = id)}
    >
      <span class="side">{text.sides[side]}</span>
      <span class="name">{worded(label)}</span>
      <strong>{formatted(row.treatment, digits)}</strong>
      <span class="unit">{worded(unit)}</span>
      <span class="effect">{effectWords(row)}</span>
    </button>
  );
}

/** The median difference and its interval; or that there is none to be told. */
function effectWords(row: Comparison): string {
  const text = words();
  const { digits } = INDICATORS[row.indicator];
  if (clarityIn(row) === 'unclear' || Number.isNaN(row.medianLow)) return text.summaryNone;
  const ends = text.span(signed(row.medianLow, digits), signed(row.medianHigh, digits));
  return text.noted(signed(row.median, digits), ends);
}
