/** The page: levers on one side, chart and effects on the other. */
import { useEffect } from 'preact/hooks';
import type { Observation } from '../../scenario/data.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { words } from '../text/index.ts';
import { ChartPanel } from './chart-panel.tsx';
import { EffectTable } from './effect-table.tsx';
import { LeverPanel } from './lever-panel.tsx';
import { language } from './language.ts';
import { workersLeft } from './store.ts';

interface Props {
  readonly presets: readonly ResolvedScenario[];
  readonly observations: readonly Observation[];
  /** Why the app cannot compute, if it cannot. */
  readonly problem: string | undefined;
}

export function App({ presets, observations, problem }: Props) {
  const text = words();
  const now = language.value;
  useEffect(() => {
    document.documentElement.lang = now === 'zh' ? 'zh-CN' : 'en';
    document.title = `${text.title} · Zonelab`;
  }, [now, text]);
  return (
    <>
      <header>
        <div>
          <h1>{text.title}</h1>
          <p>{text.subtitle}</p>
        </div>
        <button
          type="button"
          id="language"
          lang={now === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => (language.value = now === 'zh' ? 'en' : 'zh')}
        >
          {text.language}
        </button>
      </header>
      {problem !== undefined && (
        <p class="problem" role="alert">
          {text.dataError}: {problem}
        </p>
      )}
      {workersLeft.value !== undefined && (
        <p class="notice" role="status">
          {workersLeft.value > 0 ? text.fewerWorkers(workersLeft.value) : text.noWorkers}
        </p>
      )}
      <main>
        <LeverPanel presets={presets} />
        <section class="results">
          <ChartPanel observations={observations} />
          <EffectTable />
          <p class="note">{text.synthetic}</p>
        </section>
      </main>
    </>
  );
}
