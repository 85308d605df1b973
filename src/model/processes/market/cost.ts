/** What a unit of output costs here over elsewhere: pay and rent, each with its part in the cost. */
import type { World } from '../../world.ts';

/** Prices here over those elsewhere, 1 where they are the same. */
export interface RelativePrices {
  readonly relativePay: number;
  readonly relativeRent: number;
}

/** Parts of the sales of a class that go to pay and to rent of sites. */
export interface CostShares {
  readonly labourShare: number;
  readonly siteShare: number;
}

/** Cost of a unit of output over what it costs where pay and rent are those of elsewhere; other inputs cost the same. */
export function unitCost(
  { relativePay, relativeRent }: RelativePrices,
  { labourShare, siteShare }: CostShares,
): number {
  return 1 + labourShare * (relativePay - 1) + siteShare * (relativeRent - 1);
}

/** Pay of the usual mix of staff here over that elsewhere. */
export function relativePayOf({ columns, count }: World['occupations']): number {
  const { pay, outsidePay, staffShare } = columns;
  let [here, elsewhere] = [0, 0];
  for (let o = 0; o < count; o++) {
    here += staffShare[o] * pay[o];
    elsewhere += staffShare[o] * outsidePay[o];
  }
  return here / elsewhere;
}

/** Part of the sales of a class that goes to pay: what turnover tax and profit leave of value added. */
export function labourShareOf(
  valueAddedShare: number,
  p: { readonly turnoverTax: number; readonly profitOfValueAdded: number },
): number {
  return valueAddedShare * (1 - p.turnoverTax - p.profitOfValueAdded);
}
