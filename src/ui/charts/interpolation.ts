/**
 * What d3-scale asks of d3-interpolate: axes of charts lie between numbers. The builds put this in its place, since the package
 * also mixes colours, dates and texts, which takes five kilobytes before the first chart.
 */

/** Numbers on the way from one to another. */
export function interpolateNumber(from: number, to: number): (share: number) => number {
  return (share) => from * (1 - share) + to * share;
}

/** What lies on the way from one value to another: numbers, whatever they are of. */
export function interpolate(from: number, to: number): (share: number) => number {
  return interpolateNumber(from, to);
}

/** Whole numbers on the way from one to another. */
export function interpolateRound(from: number, to: number): (share: number) => number {
  return (share) => Math.round(from * (1 - share) + to * share);
}

/** Scales through several colours import it; no chart has one. @throws always */
export function piecewise(): never {
  throw new Error('charts have no scales of colours');
}
