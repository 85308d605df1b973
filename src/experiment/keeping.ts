/** What it takes to keep the accounts of a run, by itself: it brings the model along, which a page loads only when asked. */
export { keepingAccounts } from './accounts.ts';
export { simulationOf } from './replicate.ts';
