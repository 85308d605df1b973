/** Parts of the page that come after the first chart, so that they never keep it waiting. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { notice } from '../state/notice.ts';
import { afterFirstChart } from '../state/pooled.ts';

const PARTS = {
  sheet: async () => (await import('./sheet.tsx')).Sheet,
  settings: async () => (await import('./sheet.tsx')).Settings,
  takeChart: async () => (await import('./sheet.tsx')).TakeChart,
  effects: async () => (await import('./effect-table.tsx')).EffectTable,
  dataTable: async () => (await import('./data-table.tsx')).DataTable,
  byPart: async () => (await import('./by-part.tsx')).ByPart,
  targets: async () => (await import('./targets.tsx')).Targets,
  ledger: async () => (await import('./ledger.tsx')).Ledger,
} as const satisfies Readonly<Record<string, () => Promise<FunctionComponent>>>;

type PartId = keyof typeof PARTS;
const PART_IDS = Object.keys(PARTS) as readonly PartId[];

const loaded = signal<Partial<Record<PartId, FunctionComponent>>>({});

/** A part, as soon as it is there. */
export function Later({ part }: { readonly part: PartId }) {
  const Part = loaded.value[part];
  return Part === undefined ? null : <Part />;
}

export function loadPartsAfterChart(): void {
  afterFirstChart(() => {
    for (const id of PART_IDS) void load(id);
  });
}

async function load(id: PartId): Promise<void> {
  try {
    const part = await PARTS[id]();
    loaded.value = { ...loaded.peek(), [id]: part };
  } catch {
    notice.value = { kind: 'missing' };
  }
}
