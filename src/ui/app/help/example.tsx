/** The worked example below the chart: two sentences on what to look at. */
import { INDICATOR_WORDS } from '../../../model/words.ts';
import { withoutRemark } from '../../../scenario/title.ts';
import { endExample, example, isExample } from '../../state/example.ts';
import { helpText } from '../../text/help.ts';
import { worded } from '../../text/spoken.ts';

export function Example() {
  const text = helpText();
  const found = example.value;
  if (!isExample.value || found === undefined) return null;
  const { label } = INDICATOR_WORDS.harmfulPassed;
  return (
    <section class="card greeting" id="example" aria-label={text.exampleTitle}>
      <p>
        <strong>{text.exampleOf(worded(found.own.title))}</strong>{' '}
        {text.example(worded(label), withoutRemark(worded(found.other.title)))}
      </p>
      <button type="button" id="example-end" onClick={endExample}>
        {text.close}
      </button>
    </section>
  );
}
