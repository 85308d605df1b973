/** Pooled baselines, which come after the first chart: until then, chaotic indicators need more pairs of their own. */
import { computed, effect, signal } from '@preact/signals';
import type { PooledBaselines } from '../../experiment/index.ts';
import type { PooledRow } from '../../scenario/pooled.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { runs } from './runs.ts';
import { scenario } from './scenario.ts';

/** What the file says and how it is asked; nothing until it has come. */
const table = signal<
  | {
      readonly rows: readonly PooledRow[];
      readonly code: Pick<typeof import('../../scenario/pooled.ts'), 'isPooled' | 'pooledIn'>;
    }
  | undefined
>(undefined);

/** The pooled baselines of the present scale and future. */
export const pooled = computed(() => pooledFor(scenario.value));

/** The pooled baselines of a scenario's scale and future, as soon as they are there. */
export function pooledFor(of: Pick<ResolvedScenario, 'scale' | 'future'>): PooledBaselines {
  const held = table.value;
  if (held?.code.isPooled(of) !== true) return () => undefined;
  return (indicator, year) => held.code.pooledIn(held.rows, indicator, year);
}

/** Does something once the first chart is drawn. */
export function afterFirstChart(act: () => void): void {
  const unbind = effect(() => {
    if (runs.value.length === 0) return;
    requestAnimationFrame(() => setTimeout(act));
    queueMicrotask(() => unbind());
  });
}

/** Loads them once the first chart is drawn. Without them effects are judged by their own pairs, which asks for more. */
export function loadPooledAfterChart(read: (name: string) => Promise<string>): void {
  afterFirstChart(() => void load(read));
}

async function load(read: (name: string) => Promise<string>): Promise<void> {
  try {
    const code = await import('../../scenario/pooled.ts');
    const rows = code.parsePooled(code.POOLED_FILE, await read(code.POOLED_FILE));
    table.value = { rows, code };
  } catch {
    table.value = undefined;
  }
}
