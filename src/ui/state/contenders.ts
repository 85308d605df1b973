/** Which programmes are compared: up to four, each on the sliders, shipped, opened or kept. */
import { computed, signal } from '@preact/signals';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { kept } from './kept.ts';
import { choices, runKey, scenario, shared } from './scenario.ts';

/** Names of the places in a comparison. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;
export type Letter = (typeof LETTERS)[number];

/** What is on the sliders, whatever it is. */
export const PRESENT = 'present';
const KEPT = 'kept ';

/** What each place holds: {@link PRESENT}, the id of a choice, a kept scenario, or nothing. */
export const picks = signal<readonly string[]>([PRESENT, 'regulation-first', 'money-first', '']);

export function pick(place: number, name: string): void {
  picks.value = picks.value.map((each, at) => (at === place ? name : each));
}

/** By which a kept scenario is picked. */
export function keptName(key: number): string {
  return `${KEPT}${key}`;
}

function picked(name: string): ResolvedScenario | undefined {
  if (name === PRESENT) return shared.value;
  return (
    choices.value.find(({ id }) => id === name) ??
    kept.value.find(({ key }) => keptName(key) === name)?.scenario
  );
}

/** A programme in the comparison, with the seed, scale and number of pairs of the sliders: only such runs are pairs. */
export interface Entrant {
  readonly letter: Letter;
  readonly scenario: ResolvedScenario;
}

export const entrants = computed((): readonly Entrant[] => {
  const { seed, scale, replications } = scenario.value;
  return LETTERS.flatMap((letter, place) => {
    const found = picked(picks.value[place] ?? '');
    return found === undefined
      ? []
      : [{ letter, scenario: { ...found, seed, scale, replications } }];
  });
});

/** Letters of places that hold the same programme as an earlier one, and that one's. */
export const twins = computed((): ReadonlyMap<Letter, Letter> => {
  const first = new Map<string, Letter>();
  const found = new Map<Letter, Letter>();
  for (const { letter, scenario: own } of entrants.value) {
    const key = runKey(own);
    const other = first.get(key);
    if (other === undefined) first.set(key, letter);
    else found.set(letter, other);
  }
  return found;
});
