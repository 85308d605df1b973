/** Whether somebody is here for the first time, as far as the browser remembers. */
import { signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

const PLACE = 'welcomed';

/** Whether the page greets: not once it was answered, in this visit or an earlier one. */
export const isGreeting = signal(remembered(PLACE) === undefined);

export function endGreeting(): void {
  isGreeting.value = false;
  remember(PLACE, 'yes');
}
