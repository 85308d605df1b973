/** The threshold of the national high-tech certificate, and how much of the way to it firms go by doing R&D. */

/** The rule of 2016: sales of the year in yuan up to which a threshold of R&D over sales holds. */
const THRESHOLDS = [
  { upTo: 50e6, share: 0.05 },
  { upTo: 200e6, share: 0.04 },
  { upTo: Infinity, share: 0.03 },
] as const;

/** R&D over sales that the certificate asks of a firm with these yearly sales. Source: 2016 recognition rules. */
export function threshold(yearlySales: number): number {
  for (const { upTo, share } of THRESHOLDS) if (yearlySales <= upTo) return share;
  return 0;
}

/** What the two margins cost a firm. */
export interface Margins {
  readonly attributionCost: number;
  readonly userCostElasticity: number;
}

/**
 * Part of the way to a threshold that a firm goes by carrying out more R&D, whose worth falls by share over elasticity;
 * the rest it attributes, at a cost that rises in proportion: a yuan then costs the same on both margins.
 */
export function carriedShare({ attributionCost, userCostElasticity }: Margins): number {
  const relative = attributionCost * userCostElasticity;
  return relative / (1 + relative);
}
