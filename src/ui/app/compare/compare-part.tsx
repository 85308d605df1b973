/** Programmes side by side: what is picked is on the page after the first chart, what is found comes with its first runs. */
import { useEffect } from 'preact/hooks';
import { isOutdated, shown, startComparing } from '../../state/compare.ts';
import { startKept } from '../../state/kept.ts';
import { notice } from '../../state/notice.ts';
import { compareText } from '../../text/compare.ts';
import { KeptScenarios } from './kept-scenarios.tsx';
import { Money } from './money.tsx';
import { Results } from './results.tsx';
import { RunRow } from './run-row.tsx';
import { Slots } from './slots.tsx';
import { StackOn } from './stack-on.tsx';
import './compare.css';

function missing(): void {
  notice.value = { kind: 'missing' };
}

export function Compare() {
  const text = compareText();
  const hasResults = shown.value !== undefined;
  useEffect(() => {
    startKept().catch(missing);
    return startComparing();
  }, []);
  return (
    <>
      <KeptScenarios />
      <section class="card compare" id="compare" aria-labelledby="compare-title">
        <h2 id="compare-title">{text.title}</h2>
        <p class="doc">{text.note}</p>
        <Slots />
        <StackOn />
        <Money />
        <RunRow />
        {hasResults && isOutdated.value && (
          <p class="outdated" role="status">
            {text.outdated}
          </p>
        )}
        {hasResults && (
          <div class={isOutdated.value ? 'found outdated-found' : 'found'} id="compare-results">
            <Results />
          </div>
        )}
      </section>
    </>
  );
}
