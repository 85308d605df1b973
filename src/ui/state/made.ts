/** What the present results were made with, and how they compare with those of the file or link that was opened. */
import { computed, effect } from '@preact/signals';
import { RESULTS_VERSION } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { notice } from './notice.ts';
import { print } from './print.ts';
import { scenario, shared } from './scenario.ts';

/** The scenario as it is passed on, with the version of its results and, once it is known, their fingerprint. */
export const passedOn = computed((): ResolvedScenario => {
  const fingerprint = print.value === undefined ? {} : { fingerprint: print.value };
  return { ...shared.value, made: { results: RESULTS_VERSION, ...fingerprint } };
});

/** Nothing where what was opened says nothing, was changed since, or is not computed yet. */
export const agreement = computed(() => {
  const { made } = scenario.value;
  if (made === undefined) return undefined;
  if (made.results !== RESULTS_VERSION) return 'other';
  if (made.fingerprint === undefined || print.value === undefined) return undefined;
  return made.fingerprint === print.value ? 'same' : 'different';
});

/** Says of what was opened just now that other figures are to be expected than were seen then. */
export function tellVersion({ made }: ResolvedScenario): void {
  if (made !== undefined && made.results !== RESULTS_VERSION)
    notice.value = { kind: 'otherVersion', results: made.results };
}

/** Says once the runs are there that their figures are not those that were seen, unless something else is being said. */
export function tellFigures(): void {
  effect(() => {
    const isOther = agreement.value === 'different';
    const shown = notice.peek();
    const [then, now] = [scenario.peek().made?.fingerprint ?? '', print.peek() ?? ''];
    if (isOther && shown === undefined) notice.value = { kind: 'otherFigures', then, now };
    if (!isOther && shown?.kind === 'otherFigures') notice.value = undefined;
  });
}
