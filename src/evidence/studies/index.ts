/** The natural experiments that are re-run inside the model. */
import { SANDBOX } from './E1-observation.ts';
import { THRESHOLD } from './E2-threshold.ts';
import { GRANTS } from './E3-grants.ts';
import { GUIDANCE } from './E10-guidance.ts';
import type { Study } from './study.ts';

export const STUDIES: readonly Study<never>[] = [];
export const STUDY_LIST = [SANDBOX, THRESHOLD, GRANTS, GUIDANCE];
