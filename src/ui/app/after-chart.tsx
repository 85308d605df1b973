/** Parts of the page that come after the first chart, so that they never keep it waiting. */
import { effect } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { notice } from '../state/notice.ts';
import { afterFirstChart } from '../state/pooled.ts';
import { parts, wantedParts } from './later.tsx';

type Load = () => Promise<FunctionComponent>;

const AFTER_CHART = {
  effects: async () => (await import('./effect-table.tsx')).EffectTable,
  dataTable: async () => (await import('./data-table.tsx')).DataTable,
  compare: async () => (await import('./compare/compare-part.tsx')).Compare,
  byPart: async () => (await import('./by-part.tsx')).ByPart,
  targets: async () => (await import('./targets.tsx')).Targets,
  ledger: async () => (await import('./ledger.tsx')).Ledger,
} as const satisfies Readonly<Record<string, Load>>;

/** Parts that come when another asks for them. */
const ON_DEMAND: Readonly<Record<string, Load>> = {
  compareResults: async () => (await import('./compare/results.tsx')).Results,
};

export function loadPartsAfterChart(): void {
  afterFirstChart(() => {
    for (const [id, get] of Object.entries(AFTER_CHART)) void load(id, get);
  });
  effect(() => {
    for (const id of wantedParts.value) {
      const get = ON_DEMAND[id];
      if (get !== undefined && parts.peek()[id] === undefined) void load(id, get);
    }
  });
}

async function load(id: string, get: Load): Promise<void> {
  try {
    const part = await get();
    parts.value = { ...parts.peek(), [id]: part };
  } catch {
    notice.value = { kind: 'missing' };
  }
}
