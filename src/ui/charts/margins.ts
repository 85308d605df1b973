/** The room that a chart over time leaves around its plot, for axes and labels. */

/** Pixels; `reading.css` has left and right, too. */
export const MARGINS = {
  wide: { top: 40, right: 20, bottom: 24, left: 58 },
  narrow: { top: 40, right: 18, bottom: 24, left: 46 },
} as const;

const NARROW = 500;

/** Whether a chart of so many pixels has little room. */
export function isNarrow(width: number): boolean {
  return width < NARROW;
}
