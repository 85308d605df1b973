/** The page: levers on one side, chart and effects on the other. */
import { useEffect } from 'preact/hooks';
import { words } from '../text/index.ts';
import { language } from '../state/language.ts';
import { workersLeft } from '../state/runs.ts';
import { ChartPanel } from './chart-panel.tsx';
import { Header } from './header.tsx';
import { Later } from './later.tsx';
import { LeverPanel } from './lever-panel.tsx';
import { NoticeBar } from './notice-bar.tsx';

interface Props {
  /** Why the app cannot compute, if it cannot. */
  readonly problem: string | undefined;
}

export function App({ problem }: Props) {
  const text = words();
  const now = language.value;
  useEffect(() => {
    document.documentElement.lang = now === 'zh' ? 'zh-CN' : 'en';
    document.title = now === 'zh' ? `${text.title} · Zonelab` : text.title;
  }, [now, text]);
  return (
    <>
      <a class="skip" href="#results">
        {text.skip}
      </a>
      <Header />
      <div class="notices">
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
        <NoticeBar />
        <Later part="newVersion" />
      </div>
      <main>
        <LeverPanel />
        <div class="results" id="results" tabIndex={-1}>
          <Later part="sheet" />
          <ChartPanel />
          <Later part="greeting" />
          <Later part="effects" />
          <Later part="compare" />
          <Later part="changes" />
          <Later part="attribution" />
          <Later part="byPart" />
          <Later part="targets" />
          <Later part="ledger" />
          <Later part="credibility" />
          <Later part="lives" />
          <Later part="settings" />
          <p class="note">{text.synthetic}</p>
          <Later part="offline" />
        </div>
      </main>
      <Later part="sweep" />
      <Later part="provenance" />
    </>
  );
}
