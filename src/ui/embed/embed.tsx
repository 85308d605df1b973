/** A chart in a frame of another page: its title, legend, picture, sentence and table, and the way to the full page. */
import { computed, effect, signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { Legend, MainChart } from '../app/chart-panel.tsx';
import { YearTable } from '../app/data-table.tsx';
import { NoticeBar } from '../app/notice-bar.tsx';
import { OnDemand } from '../app/on-demand.tsx';
import { FailureReason, stateWords } from '../app/run-state.tsx';
import { summary } from '../app/summary.ts';
import { embedAsked } from '../state/embedded.ts';
import { language, spokenNow } from '../state/language.ts';
import { fragment } from '../state/link.ts';
import { passedOn } from '../state/made.ts';
import { isStale } from '../state/runs.ts';
import { shared } from '../state/scenario.ts';
import { isTheme, theme } from '../state/theme.ts';
import { indicator, mode } from '../state/view.ts';
import { embedText } from '../text/embed.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { readAsked } from './asked.ts';
import type { Refusal } from './messages.ts';
import { startTalk } from './talk.ts';
import './embed.css';

interface Props {
  /** Why the page cannot compute, if it cannot. */
  readonly problem: string | undefined;
}

const asked = readAsked(embedAsked ?? '');

/** Address of the full page as it would show this chart. */
const whole = signal('./');
/** What that address tells. */
const linked = computed(() => [passedOn.value, mode.value, indicator.value, spokenNow()]);

export function Embed({ problem }: Props) {
  useEffect(() => start(problem), []);
  const now = language.value;
  useEffect(() => {
    document.documentElement.lang = now === 'zh' ? 'zh-CN' : 'en';
    document.title = words().title;
  }, [now]);
  return (
    <main class="embed">
      {problem !== undefined && (
        <p class="problem" role="alert">
          {words().dataError}: {problem}
        </p>
      )}
      <NoticeBar />
      {asked.ok ? <Chart /> : <Refused refusal={asked.refusal} />}
      <p class="whole">
        <a id="whole" href={whole.value} target="_blank" rel="noopener">
          {embedText().whole}
        </a>
      </p>
    </main>
  );
}

/** @returns what ends it */
function start(problem: string | undefined): () => void {
  theme.value = isTheme(new URLSearchParams(location.search).get('theme') ?? undefined) ?? 'system';
  const failure = problem === undefined ? undefined : { what: { en: problem, zh: problem } };
  const ends = [
    asked.ok ? hold(asked.indicator) : () => undefined,
    linked.subscribe(() => void findWhole()),
    startTalk(asked.ok ? failure : asked.refusal),
  ];
  return () => ends.forEach((end) => end());
}

/** Shows this indicator, whatever a link says. */
function hold(shown: IndicatorId): () => void {
  return effect(() => {
    if (indicator.value !== shown) indicator.value = shown;
  });
}

async function findWhole(): Promise<void> {
  whole.value = `./${await fragment()}`;
}

function Chart() {
  const { label, unit } = INDICATOR_WORDS[indicator.value];
  return (
    <figure class="card chart-card" aria-labelledby="chart-title">
      <h1 id="chart-title">
        {worded(label)} <small>{worded(unit)}</small>
      </h1>
      <p class="of-scenario-named">{embedText().of(worded(shared.value.title))}</p>
      <Legend mode={mode.value} />
      <div class="chart-box">
        <MainChart />
      </div>
      <p id="chart-summary" class={isStale.value ? 'stale' : ''}>
        {summary.value}
      </p>
      <p class="run-state" id="status" role="status">
        {stateWords()}
      </p>
      <FailureReason />
      <OnDemand
        title={words().dataTable}
        make={() => <YearTable id={indicator.value} name="data-table" />}
      />
    </figure>
  );
}

/** What is wrong with the address, and what may be meant. */
function Refused({ refusal: { what, expected, nearest } }: { readonly refusal: Refusal }) {
  const text = embedText();
  return (
    <div class="problem" role="alert" id="embed-refused">
      <p>{expected === undefined ? worded(what) : text.refused(worded(what), worded(expected))}</p>
      {nearest !== undefined && (
        <p>
          {text.meant} <a href={meantAddress(String(nearest))}>embed={nearest}</a>
        </p>
      )}
    </div>
  );
}

function meantAddress(meant: string): string {
  const query = new URLSearchParams(location.search);
  query.set('embed', meant);
  return `?${query.toString().replace('%3A', ':')}${location.hash}`;
}
