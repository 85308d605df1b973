/** Explanations and sources: words that come after the first chart, and sooner when somebody asks. */
import { effect, signal } from '@preact/signals';
import type { INDICATOR_DOCS, LEVER_CARDS } from '../../model/cards.ts';
import { runs } from './runs.ts';

interface Cards {
  readonly indicators: typeof INDICATOR_DOCS;
  readonly levers: typeof LEVER_CARDS;
}

/** Nothing until they have come. */
export const cards = signal<Cards | undefined>(undefined);
/** Whether they could not be had. */
export const cardsMissing = signal(false);

export async function loadCards(): Promise<void> {
  if (cards.peek() !== undefined) return;
  try {
    const { INDICATOR_DOCS, LEVER_CARDS } = await import('../../model/cards.ts');
    cards.value = { indicators: INDICATOR_DOCS, levers: LEVER_CARDS };
  } catch {
    cardsMissing.value = true;
  }
}

/** Loads them once the first chart is drawn, so that they never keep it waiting. */
export function loadCardsAfterChart(): void {
  const unbind = effect(() => {
    if (runs.value.length === 0) return;
    requestAnimationFrame(() => setTimeout(() => void loadCards()));
    queueMicrotask(() => unbind());
  });
}
