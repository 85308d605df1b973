/** What the city means to spend a year, as its planner says: outlays are shown against it, and no run depends on it. */
import { computed, signal } from '@preact/signals';
import { yuanOf } from '../../scenario/money.ts';
import { remember, remembered } from './storage.ts';

const KEY = 'yearly-line';
/** Yuan in 100 million. */
const UNIT = 1e8;

/** As it was typed, in 100 million yuan; empty where there is none. */
export const typedLine = signal(remembered(KEY) ?? '');

/** Yuan a year. */
export const yearlyLine = computed(() => {
  const text = typedLine.value.trim();
  if (text === '') return undefined;
  return /^[\d,.]+$/u.test(text) ? yuanOf(`${text}亿`) : yuanOf(text);
});

/** The line in 100 million yuan. */
export const shownLine = computed(() =>
  yearlyLine.value === undefined ? undefined : yearlyLine.value / UNIT,
);

/** Whether something was typed that is no sum. */
export const isNoLine = computed(
  () => typedLine.value.trim() !== '' && yearlyLine.value === undefined,
);

export function setLine(text: string): void {
  typedLine.value = text;
  remember(KEY, text);
}
