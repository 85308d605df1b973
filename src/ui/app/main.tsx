/** Starts the app: reads the data, shows the page, starts the workers. */
import { render } from 'preact';
import {
  DATA_FILES,
  parseModelData,
  parseObservations,
  type DataTexts,
  type Observation,
} from '../../scenario/data.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { App } from './app.tsx';
import { startPool } from './store.ts';

/** Parsed when the page was built; see test/tooling/presets.ts. */
const presets = Object.values(
  import.meta.glob<ResolvedScenario>('../../../scenarios/*.yaml', {
    import: 'preset',
    eager: true,
  }),
);

/** Text of a data file: the single file holds it in an element, the hosted page fetches it. */
async function read(name: string): Promise<string> {
  const held = document.getElementById(name)?.textContent;
  if (held !== undefined) return held;
  const response = await fetch(`./data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

async function start(root: HTMLElement): Promise<void> {
  let observations: Observation[] = [];
  try {
    const entries = await Promise.all(
      DATA_FILES.map(async (name) => [name, await read(name)] as const),
    );
    observations = parseObservations('observed.csv', await read('observed.csv'));
    startPool(parseModelData(Object.fromEntries(entries) as DataTexts));
    render(<App presets={presets} observations={observations} problem={undefined} />, root);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    render(<App presets={presets} observations={observations} problem={problem} />, root);
  }
}

const root = document.getElementById('app');
if (root !== null) void start(root);
