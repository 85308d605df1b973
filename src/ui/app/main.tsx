/** Starts the app: reads the data and the state in the address, shows the page, starts the workers. */
import { render } from 'preact';
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
import { startLinks } from '../state/link.ts';
import { observations } from '../state/pictures.ts';
import { notice } from '../state/notice.ts';
import { afterFirstChart, loadPooledAfterChart } from '../state/pooled.ts';
import { startPool } from '../state/runs.ts';
import { choices, scenario } from '../state/scenario.ts';
import { startTargets } from '../state/targets.ts';
import { loadWords } from '../text/index.ts';
import { loadPartsAfterChart } from './after-chart.tsx';
import { App } from './app.tsx';

/**
 * Parsed when the page was built; see test/tooling/presets.ts. What was enacted scores the hindcast and is no programme
 * to choose.
 */
const presets = Object.values(
  import.meta.glob<ResolvedScenario>(
    ['../../../scenarios/*.yaml', '!../../../scenarios/enacted.yaml'],
    {
      import: 'preset',
      eager: true,
    },
  ),
);
/** What the page opens with, and then from whole programmes to single parts; by names or their beginnings. */
const ORDER = [
  'action-plan',
  'no-zone',
  'report-order-year',
  'report-order-',
  'mixed',
  'market-led',
  'government-led',
  'regulation-first',
  'money-first',
  'loosening-',
  'safeguards-only',
  'authorisation-not-granted',
  'package-',
];

function inOrder(scenarios: readonly ResolvedScenario[]): ResolvedScenario[] {
  const rank = ({ id }: ResolvedScenario) => {
    const place = ORDER.findIndex((name) => id.startsWith(name));
    return place < 0 ? ORDER.length : place;
  };
  return [...scenarios].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

/** Text of a data file: the single file holds it in an element, the hosted page fetches it. */
async function read(name: string): Promise<string> {
  const held = document.getElementById(name)?.textContent;
  if (held !== undefined) return held;
  const response = await fetch(`./data/${name}`);
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
  startTargets(readTargets);
  loadCardsAfterChart();
  loadPartsAfterChart();
  loadPooledAfterChart(read);
  afterFirstChart(() => void loadObservations());
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
  choices.value = inOrder(presets);
  scenario.value = choices.value[0] ?? scenario.value;
  const [spoken, ready] = await Promise.allSettled([loadWords(), prepare()]);
  if (spoken.status === 'rejected') {
    root.textContent = 'Zonelab could not be loaded. Reload the page. · 页面未能加载，请刷新。';
    return;
  }
  render(<App problem={ready.status === 'rejected' ? reasonOf(ready) : undefined} />, root);
}

function reasonOf({ reason }: PromiseRejectedResult): string {
  return reason instanceof Error ? reason.message : String(reason);
}

const root = document.getElementById('app');
if (root !== null) void start(root);
