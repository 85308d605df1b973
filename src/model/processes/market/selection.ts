/** How fast shares of a market move with what buyers get for their money. */
import { log, pow } from '../../../kernel/math.ts';

export interface SelectionParameters {
  readonly lostToPrice: number;
  readonly priceWeight: number;
}

const FIVE_YEARS = 60;
const DEARER = 1.25;

/**
 * Pace of the replicator: growth of a share a month per unit of fitness beyond the mean of the market. One who is a quarter
 * dearer than all others loses the declared part of its share in five years.
 */
export function selectionPace({ lostToPrice, priceWeight }: SelectionParameters): number {
  return -log(1 - lostToPrice) / FIVE_YEARS / (1 - pow(DEARER, -priceWeight));
}

/** What buyers get for their money of one unit of quality: one over the price, to the weight of the price. */
export function fitnessOfPrice(
  price: number,
  { priceWeight }: Pick<SelectionParameters, 'priceWeight'>,
): number {
  return pow(price, -priceWeight);
}
