/** The two arms of a replicate that a target is judged in. */

export const ARMS = ['baseline', 'treatment'] as const;
export type Arm = (typeof ARMS)[number];
