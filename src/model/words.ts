/** What everything in the model is called, and in which unit: all of its words that are short. */
export { BREAKDOWN_WORDS } from './breakdowns/declare.words.ts';
export { FLOW_LABELS, SECTOR_LABELS } from './flows.words.ts';
export { DISTRICT_LABELS } from './districts.words.ts';
export { DOMAIN_LABELS, GATE_LABELS } from './gates.words.ts';
export { INDICATOR_WORDS } from './indicators/index.words.ts';
export { FISCAL_ACCOUNT_LABELS, GROUP_LABELS } from './levers/declare.words.ts';
export { LEVER_WORDS } from './levers/index.words.ts';
export { CLASS_LABELS } from './parameters/classes.words.ts';
export { OCCUPATION_LABELS } from './people.words.ts';
export { PRIMITIVE_WORDS } from './policy/primitives.words.ts';
export { MONTH_PART_LABELS } from './schedule.words.ts';
