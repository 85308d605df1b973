/** The chart with its picker, legend, state and caption. */
import { useEffect, useRef } from 'preact/hooks';
import { MODEL, modelInWords } from '../../experiment/model-identity.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../../model/words.ts';
import { BAND_FROM } from '../charts/drawing.ts';
import { TimeChart } from '../charts/time-chart.ts';
import { cards } from '../state/cards.ts';
import { beyondEvidence, withoutEvidence } from '../state/evidence.ts';
import { lastPastYear, picture, published, shownPath } from '../state/pictures.ts';
import { agreement } from '../state/made.ts';
import { print } from '../state/print.ts';
import { ensemble, isStale } from '../state/runs.ts';
import { scenario } from '../state/scenario.ts';
import { bandKind, indicator, layout, mode, type Mode } from '../state/view.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { ChartHost } from './chart-host.tsx';
import { Choice } from './choice.tsx';
import { IndicatorSelect } from './indicator-select.tsx';
import { Later } from './later.tsx';
import { RunState } from './run-state.tsx';
import { summary } from './summary.ts';

/** Digits of the model's hash beside the fingerprint, as many as it has itself. */
const SHOWN_DIGITS = 16;

export function ChartPanel() {
  const card = useAbove();
  return (
    <>
      <figure class="card chart-card" aria-labelledby="chart-title" ref={card}>
        <div class="chart-head">
          <IndicatorPicker />
          <ModeSwitch />
          <Later part="takeChart" />
        </div>
        <div class="legend-row">
          <Legend mode={mode.value} />
          <Later part="layoutSwitch" />
        </div>
        <div class="charts">
          <div>
            <Later part="chartTitle" />
            <div class="chart-box">
              <MainChart />
              <Later part="reading" />
            </div>
          </div>
          <Later part="moreCharts" />
        </div>
        <Later part="oneByOne" />
        <Later part="guide" />
        <RunState />
      </figure>
      <Later part="headlines" />
      <Notes />
    </>
  );
}

/** The picture of the chart by itself. */
export function MainChart() {
  return (
    <ChartHost
      id="chart"
      label={summary.value}
      make={(host) => new TimeChart(host)}
      picture={picture}
      stale={isStale.value}
    />
  );
}

/** Tells the style sheet how much of a card lies above its picture: on a phone so much scrolls away, and the rest stays. */
function useAbove() {
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    const charts = element?.querySelector<HTMLElement>('.charts');
    if (element === null || !charts) return undefined;
    const watch = new ResizeObserver(() => {
      element.style.setProperty('--above', `${charts.offsetTop}px`);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
    };
  }, []);
  return card;
}

function Notes() {
  const text = words();
  const doc = cards.value?.indicators[indicator.value];
  return (
    <section class="card chart-notes">
      <p id="chart-summary" class={isStale.value ? 'stale' : ''}>
        {summary.value}
      </p>
      <p class="doc of-indicator">{worded(doc)}</p>
      <p class="doc">
        {text.sentences([
          text.scaleNote(Math.round(1 / scenario.value.scale)),
          text.vantage,
          modeNote(),
        ])}
      </p>
      <Later part="assumed" />
      <Later part="beside" />
      <EvidenceNote />
      {print.value !== undefined && (
        <p class="doc">
          {text.fingerprint} <code id="fingerprint">{print.value}</code> <Agreement />
          {text.model}{' '}
          <code id="model" title={worded(modelInWords(MODEL))}>
            {MODEL.hash.slice(0, SHOWN_DIGITS)}
          </code>
        </p>
      )}
      <Later part="runChecks" />
      <Later part="dataTable" />
    </section>
  );
}

/** Whether these are the results that the file or link was made with. */
function Agreement() {
  const text = words();
  const found = agreement.value;
  if (found === undefined) return null;
  const said =
    found === 'other' ? text.made.other(scenario.value.made?.results ?? '') : text.made[found];
  return <span id="agreement">{text.aside(said)}</span>;
}

/** What of the programme no source reaches: said beside every chart of it. */
function EvidenceNote() {
  const names = beyondEvidence.value.map((id) => worded(LEVER_WORDS[id].label));
  const note = words().outsideEvidence(names, withoutEvidence.value.length);
  return note === '' ? null : (
    <p class="doc" id="evidence-note">
      {note}
    </p>
  );
}

function modeNote(): string {
  const text = words();
  const bands = bandKind.value === 'curves' ? text.curveNote : text.bandNote;
  const note = ensemble.value.length < BAND_FROM ? text.lineNote : bands;
  return mode.value === 'levels' ? note : text.differenceNote;
}

function IndicatorPicker() {
  const text = words();
  return (
    <div class="picker">
      <label class="visually-hidden" for="indicator">
        {text.indicator}
      </label>
      {/* Each of four has its own. */}
      {layout.value !== '4' && (
        <IndicatorSelect
          id="indicator"
          value={indicator.value}
          onPick={(picked) => (indicator.value = picked)}
        />
      )}
      <Later part="indicatorSearch" />
      <h2 id="chart-title" class="unit">
        <span class="visually-hidden">{worded(INDICATOR_WORDS[indicator.value].label)} </span>
        {worded(INDICATOR_WORDS[indicator.value].unit)}
      </h2>
    </div>
  );
}

function ModeSwitch() {
  const text = words();
  return (
    <Choice
      name="mode"
      legend={text.view}
      value={mode.value}
      options={text.modes}
      onPick={(picked) => (mode.value = picked)}
    />
  );
}

/** What stands for what in a chart of the present indicator. */
export function Legend({ mode: shown }: { readonly mode: Mode }) {
  const text = words();
  const zones = text.zones(lastPastYear.value);
  const isLevels = shown === 'levels';
  return (
    <ul class="legend">
      {isLevels && <li class="of-baseline">{text.baseline}</li>}
      <li class="of-scenario">{isLevels ? text.scenario : text.medianDifference}</li>
      {!isLevels && <li class="of-interval">{text.intervalBand}</li>}
      {!isLevels && <li class="of-zero">{text.zero}</li>}
      {isLevels && published.value.length > 0 && <li class="of-observed">{text.observed}</li>}
      {isLevels && shownPath.value && <li class="of-target">{shownPath.value.label}</li>}
      <li class="of-zone zone-0">{zones.history}</li>
      <li class="of-zone zone-1">{zones.past}</li>
      <li class="of-zone zone-2">{zones.open}</li>
    </ul>
  );
}
