/** What is typed and ticked for a search, what is wrong with it, and what it asks. */
import { useSignal, type Signal } from '@preact/signals';
import { LEVER_IDS, type LeverId, type TargetCell } from '../../../model/index.ts';
import { settingsOf } from '../../../scenario/shown.ts';
import type { Wish } from '../../state/cheapest.ts';
import { typedNumber } from '../../state/number.ts';
import { scenario } from '../../state/scenario.ts';
import { strictness, verdicts } from '../../state/targets.ts';
import { cheapestText } from '../../text/cheapest.ts';

/** What is nothing follows the present programme. */
export interface Draft {
  readonly levers: Signal<readonly LeverId[] | undefined>;
  readonly chance: Signal<string>;
  readonly pairs: Signal<string | undefined>;
  readonly budget: Signal<string | undefined>;
  /** Whether it was tried to start: what is wrong is told from then on. */
  readonly tried: Signal<boolean>;
}

export type Field = 'levers' | 'chance' | 'pairs' | 'budget';

export function useDraft(): Draft {
  return {
    levers: useSignal<readonly LeverId[] | undefined>(undefined),
    chance: useSignal('50'),
    pairs: useSignal<string | undefined>(undefined),
    budget: useSignal<string | undefined>(undefined),
    tried: useSignal(false),
  };
}

const PERCENT = 100;
const RANGES = { pairs: [2, 200], budget: [3, 1000] } as const;
/** Programmes to try: some whatever the levers, and so many more for each. */
const FEWEST = 16;
const EACH = 8;

export function presentLevers(): readonly LeverId[] {
  return LEVER_IDS.filter((id) => settingsOf(scenario.value.programme, id).length > 0);
}

export function leversOf({ levers }: Draft): readonly LeverId[] {
  return levers.value ?? presentLevers();
}

export function pairsTyped({ pairs }: Draft): string {
  return pairs.value ?? `${scenario.value.replications}`;
}

export function budgetTyped(draft: Draft): string {
  return draft.budget.value ?? `${FEWEST + EACH * leversOf(draft).length}`;
}

export function probabilityOf({ chance }: Draft): number {
  return typedNumber(chance.value) / PERCENT;
}

/** Fewest runs of so many whose share is a chance at least. */
export function neededOf(probability: number, pairs: number): number {
  let needed = Math.floor(probability * pairs);
  while (needed / pairs < probability) needed++;
  return needed;
}

/** What is wrong, by field; nothing of a field that is right. */
export function faultsOf(draft: Draft): Partial<Record<Field, string>> {
  const text = cheapestText();
  const probability = probabilityOf(draft);
  const isChance = probability > 0 && probability <= 1;
  return {
    ...(leversOf(draft).length === 0 && { levers: text.noLevers }),
    ...(!isChance && { chance: text.wrongChance(draft.chance.value) }),
    ...wholeFault('pairs', pairsTyped(draft)),
    ...wholeFault('budget', budgetTyped(draft)),
  };
}

function wholeFault(field: 'pairs' | 'budget', typed: string): Partial<Record<Field, string>> {
  const [low, high] = RANGES[field];
  const value = typedNumber(typed);
  if (Number.isInteger(value) && value >= low && value <= high) return {};
  return { [field]: cheapestText().wrongWhole(typed, low, high) };
}

/** What a draft asks of a cell; nothing where something is wrong with it. */
export function wishOf(draft: Draft, cell: TargetCell): Wish | undefined {
  const { comparators } = verdicts.value ?? {};
  if (comparators === undefined || Object.keys(faultsOf(draft)).length > 0) return undefined;
  return {
    ...{ cell, comparators, strictness: strictness.value, of: scenario.value },
    probability: probabilityOf(draft),
    levers: LEVER_IDS.filter((id) => leversOf(draft).includes(id)),
    pairs: typedNumber(pairsTyped(draft)),
    budget: typedNumber(budgetTyped(draft)),
  };
}
