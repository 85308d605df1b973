/** The chart with its picker and caption. */
import { useEffect, useRef } from 'preact/hooks';
import { valueAt } from '../../experiment/index.ts';
import {
  INDICATOR_IDS,
  INDICATORS,
  LIVE_SCALE,
  MILESTONE_YEARS,
  MONTHS,
  type IndicatorId,
} from '../../model/index.ts';
import type { Observation } from '../../scenario/data.ts';
import { FanChart } from '../charts/fan-chart.ts';
import { fanData } from '../charts/fan-data.ts';
import { formatted, words } from '../text/index.ts';
import { language } from './language.ts';
import {
  busy,
  ENSEMBLE,
  ensemble,
  failures,
  indicator,
  isStale,
  lead,
  print,
  runs,
  stop,
} from './store.ts';

export function ChartPanel({ observations }: { readonly observations: readonly Observation[] }) {
  const text = words();
  const { label, unit, doc } = INDICATORS[indicator.value];
  return (
    <figure>
      <div class="picker">
        <label for="indicator">{text.indicator}</label>
        <select
          id="indicator"
          value={indicator.value}
          onChange={({ currentTarget }) => (indicator.value = currentTarget.value as IndicatorId)}
        >
          {INDICATOR_IDS.map((id) => (
            <option key={id} value={id}>
              {INDICATORS[id].label[language.value]}
            </option>
          ))}
        </select>
      </div>
      <h2>
        {label[language.value]} <small>{unit[language.value]}</small>
      </h2>
      <p class="doc">{doc[language.value]}</p>
      <Legend hasObserved={INDICATORS[indicator.value].observed !== undefined} />
      <Chart observations={observations} />
      <figcaption>
        <Status />
        <p>
          {text.caption(Math.round(1 / LIVE_SCALE))} {text.bandNote}
        </p>
      </figcaption>
    </figure>
  );
}

function Legend({ hasObserved }: { readonly hasObserved: boolean }) {
  const text = words();
  return (
    <ul class="legend">
      <li class="of-baseline">{text.baseline}</li>
      <li class="of-scenario">{text.scenario}</li>
      {hasObserved && <li class="of-observed">{text.observed}</li>}
    </ul>
  );
}

function Chart({ observations }: { readonly observations: readonly Observation[] }) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<FanChart | undefined>(undefined);
  const series = INDICATORS[indicator.value].observed;
  const data = fanData(
    { runs: runs.value, lead: isStale.value ? lead.value : undefined, stale: isStale.value },
    indicator.value,
    observations.filter((point) => point.series === series),
  );
  const text = words();
  useEffect(() => {
    if (host.current === null) return undefined;
    const made = new FanChart(host.current);
    chart.current = made;
    return () => {
      made.destroy();
    };
  }, []);
  useEffect(() => {
    chart.current?.update(data, {
      history: text.history,
      past: text.past,
      open: text.open,
      digits: INDICATORS[indicator.value].digits,
    });
  });
  return <div id="chart" ref={host} role="img" aria-label={summary()} data-stale={isStale.value} />;
}

/** What the chart shows, in a sentence. */
function summary(): string {
  const text = words();
  const { label, unit, digits } = INDICATORS[indicator.value];
  const year = MILESTONE_YEARS.at(-1) ?? 0;
  const first = runs.value[0];
  if (first === undefined) return label[language.value];
  const base = formatted(valueAt(first.baseline, indicator.value, MONTHS - 1), digits);
  const treated = formatted(valueAt(first.treatment, indicator.value, MONTHS - 1), digits);
  return text.summary(label[language.value], year, base, treated, unit[language.value]);
}

function Status() {
  const text = words();
  const done = isStale.value ? 0 : ensemble.value.length;
  const state = busy.value ? text.computing(done, ENSEMBLE) : text.done(done);
  const stopped = !busy.value && done < ENSEMBLE ? ` · ${text.stopped}` : '';
  const failed = failures.value.length > 0 ? ` · ${text.failed(failures.value.length)}` : '';
  return (
    <p class="status">
      <span id="status" role="status">
        {runs.value.length === 0 && busy.value ? text.starting : `${state}${stopped}${failed}`}
      </span>
      {print.value !== undefined && (
        <span>
          {text.fingerprint} <code id="fingerprint">{print.value}</code>
        </span>
      )}
      {busy.value && (
        <button type="button" onClick={stop}>
          {text.stop}
        </button>
      )}
    </p>
  );
}
