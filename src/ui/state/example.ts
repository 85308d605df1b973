/** The worked example: a shipped scenario, opened with what is worth looking at, until something else is. */
import { batch, computed, signal } from '@preact/signals';
import { choices, choosePreset, chosen } from './scenario.ts';
import { indicator, mode } from './view.ts';

const EXAMPLE = 'loosening-without-safeguards';
const OTHER = 'loosening-with-safeguards';

const isOpened = signal(false);

/** The example and what it is to be held against, where both are offered. */
export const example = computed(() => {
  const own = choices.value.find(({ id }) => id === EXAMPLE);
  const other = choices.value.find(({ id }) => id === OTHER);
  return own && other && { own, other };
});

/** Whether the example is on the sliders and its words are wanted. */
export const isExample = computed(() => isOpened.value && chosen.value?.id === EXAMPLE);

/** Opens it in one step, which undo takes back. */
export function openExample(): void {
  const found = example.peek();
  if (found === undefined) return;
  batch(() => {
    choosePreset(found.own);
    indicator.value = 'harmfulPassed';
    mode.value = 'difference';
    isOpened.value = true;
  });
}

export function endExample(): void {
  isOpened.value = false;
}
