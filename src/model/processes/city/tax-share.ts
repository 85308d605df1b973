/** The local share of taxes. */
import type { World } from '../../world.ts';

/** The centre passes the local part of a tax on to the city and its districts. */
export function shareTaxes(
  { ledger, parameters: { firm: p }, tally }: Pick<World, 'ledger' | 'parameters' | 'tally'>,
  taxes: number,
): void {
  tally.revenue += ledger.pay('centre', 'city', taxes * p.citysTaxShare, 'tax share');
  ledger.pay('centre', 'districts', taxes * p.districtsTaxShare, 'tax share');
}
