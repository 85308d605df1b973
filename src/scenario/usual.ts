/** What an entry is that says no more than its lever and value. */

/** Months over which it grows. */
export const USUAL_RAMP = 12;
