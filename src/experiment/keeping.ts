/** What it takes to keep the accounts or the lives of a run, by itself: it brings the model along, which a page loads only when asked. */
export { keepingAccounts } from './accounts.ts';
export { recordingLives, reportOf } from './lives/index.ts';
export { simulationOf } from './replicate.ts';
