/** Explanations and sources of everything in the model: words that a page loads when somebody asks for them. */
export { OUTSIDE_RULES } from './flows.cards.ts';
export { STATE_DOCS } from './agents.cards.ts';
export { DRIVER_DOCS, START_QUANTITY_DOCS } from './data.cards.ts';
export { INDICATOR_DOCS } from './indicators/index.cards.ts';
export type { LeverCard } from './levers/declare.cards.ts';
export { LEVER_CARDS } from './levers/index.cards.ts';
export { PROCESS_PLACES } from './schedule.cards.ts';
export { CLASS_FIELD_DOCS, CLASS_VALUE_WORDS } from './parameters/classes.cards.ts';
export { parameterCard } from './parameters/index.cards.ts';
