/** Starts the app: reads the data and the state in the address, shows the page, starts the workers. */
import { render } from 'preact';
import { digest } from 'virtual:data-digest';
import {
  DATA_FILES,
  parseModelData,
  parseObservations,
  type DataTexts,
} from '../../scenario/data.ts';
import type { Targets } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import type { TargetTexts } from '../../scenario/targets.ts';
import { loadCardsAfterChart } from '../state/cards.ts';
import { embedAsked } from '../state/embedded.ts';
import { startLinks } from '../state/link.ts';
import { observations } from '../state/pictures.ts';
import { notice } from '../state/notice.ts';
import { afterFirstChart, loadPooledAfterChart } from '../state/pooled.ts';
import { startPool } from '../state/runs.ts';
import { addPresets, choices, scenario } from '../state/scenario.ts';
import { loadPresets } from '../state/shipped.ts';
import { startTargets } from '../state/targets.ts';
import { startTheme } from '../state/theme.ts';
import { loadWords } from '../text/index.ts';
import { loadPartsAfterChart } from './after-chart.tsx';
import { App } from './app.tsx';

/** What the page opens with, parsed when it was built; see test/tooling/presets.ts. */
const FIRST = import.meta.glob<ResolvedScenario>('../../../scenarios/action-plan.yaml', {
  import: 'preset',
  eager: true,
});

/** Text of a data file: the single file holds it in an element, the hosted page fetches it. */
async function read(name: string): Promise<string> {
  const held = document.getElementById(name)?.textContent;
  if (held !== undefined) return held;
  const response = await fetch(`./data/${name}?${digest}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

/** The report's targets, read only when there is an ensemble to judge. */
async function readTargets(): Promise<Targets> {
  const { parseTargets, TARGET_FILES } = await import('../../scenario/targets.ts');
  const texts = await Promise.all(
    TARGET_FILES.map(async (name) => [name, await read(name)] as const),
  );
  return parseTargets(Object.fromEntries(texts) as TargetTexts);
}

/** Reads what the first chart needs, and starts the workers. */
async function prepare(): Promise<void> {
  const [texts] = await Promise.all([
    Promise.all(DATA_FILES.map(async (name) => [name, await read(name)] as const)),
    startLinks(),
  ]);
  startPool(parseModelData(Object.fromEntries(texts) as DataTexts));
  loadPooledAfterChart(read);
  afterFirstChart(() => void loadObservations());
  if (embedAsked !== undefined) return;
  startTargets(readTargets);
  loadCardsAfterChart();
  loadPartsAfterChart();
  afterFirstChart(() => void loadPresets());
}

/** Published figures: dots on the chart, which come once it is drawn. */
async function loadObservations(): Promise<void> {
  try {
    observations.value = parseObservations('observed.csv', await read('observed.csv'));
  } catch {
    notice.value = { kind: 'missing' };
  }
}

async function start(root: HTMLElement): Promise<void> {
  startTheme();
  addPresets(Object.values(FIRST));
  scenario.value = choices.value[0] ?? scenario.value;
  const [spoken, ready, page] = await Promise.allSettled([loadWords(), prepare(), loadPage()]);
  if (spoken.status === 'rejected' || page.status === 'rejected') {
    root.textContent = 'Zonelab could not be loaded. Reload the page. · 页面未能加载，请刷新。';
    return;
  }
  const Page = page.value;
  render(<Page problem={ready.status === 'rejected' ? reasonOf(ready) : undefined} />, root);
}

/** The page, or the one chart of it that a frame of another page asks for. */
async function loadPage(): Promise<typeof App> {
  return embedAsked === undefined ? App : (await import('../embed/embed.tsx')).Embed;
}

function reasonOf({ reason }: PromiseRejectedResult): string {
  return reason instanceof Error ? reason.message : String(reason);
}

const root = document.getElementById('app');
if (root !== null) void start(root);
