/** Parts of the page that come after the first chart, so that they never keep it waiting. */
import { signal, type Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { notice } from '../state/notice.ts';
import { afterFirstChart } from '../state/pooled.ts';

type Loaded = Signal<{ readonly Part: FunctionComponent } | undefined>;

const byPart: Loaded = signal(undefined);
const targets: Loaded = signal(undefined);
const ledger: Loaded = signal(undefined);
const effects: Loaded = signal(undefined);
const dataTable: Loaded = signal(undefined);

/** Figures by part, as soon as they are there. */
export function ByPartLater() {
  const part = byPart.value;
  return part === undefined ? null : <part.Part />;
}

/** The target view, as soon as it is there. */
export function TargetsLater() {
  const part = targets.value;
  return part === undefined ? null : <part.Part />;
}

/** What the programme costs, as soon as it is there. */
export function LedgerLater() {
  const part = ledger.value;
  return part === undefined ? null : <part.Part />;
}

/** Effects at the milestone years, as soon as they are there. */
export function EffectTableLater() {
  const part = effects.value;
  return part === undefined ? null : <part.Part />;
}

/** The chart as a table, as soon as it is there. */
export function DataTableLater() {
  const part = dataTable.value;
  return part === undefined ? null : <part.Part />;
}

export function loadPartsAfterChart(): void {
  afterFirstChart(() => {
    void load(effects, async () => (await import('./effect-table.tsx')).EffectTable);
    void load(dataTable, async () => (await import('./data-table.tsx')).DataTable);
    void load(byPart, async () => (await import('./by-part.tsx')).ByPart);
    void load(targets, async () => (await import('./targets.tsx')).Targets);
    void load(ledger, async () => (await import('./ledger.tsx')).Ledger);
  });
}

async function load(into: Loaded, read: () => Promise<FunctionComponent>): Promise<void> {
  try {
    into.value = { Part: await read() };
  } catch {
    notice.value = { kind: 'missing' };
  }
}
