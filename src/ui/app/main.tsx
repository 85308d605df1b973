/** Starts the app: reads the data, shows the page, starts the workers. */
import { render } from 'preact';
import {
  DATA_FILES,
  parseModelData,
  parseObservations,
  type DataTexts,
  type Observation,
} from '../../scenario/data.ts';
import { parseScenario } from '../../scenario/parse.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { App } from './app.tsx';
import { startPool } from './store.ts';

const texts = import.meta.glob<string>('../../../scenarios/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

async function read(name: string): Promise<string> {
  const response = await fetch(`./data/${name}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return response.text();
}

function presets(): ResolvedScenario[] {
  return Object.entries(texts).flatMap(([file, text]) => {
    const parsed = parseScenario(new TextEncoder().encode(text), file);
    return parsed.ok ? [parsed.scenario] : [];
  });
}

async function start(root: HTMLElement): Promise<void> {
  let observations: Observation[] = [];
  try {
    const entries = await Promise.all(
      DATA_FILES.map(async (name) => [name, await read(name)] as const),
    );
    observations = parseObservations('observed.csv', await read('observed.csv'));
    startPool(parseModelData(Object.fromEntries(entries) as DataTexts));
    render(<App presets={presets()} observations={observations} problem={undefined} />, root);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    render(<App presets={presets()} observations={observations} problem={problem} />, root);
  }
}

const root = document.getElementById('app');
if (root !== null) void start(root);
