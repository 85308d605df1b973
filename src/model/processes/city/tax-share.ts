/** The local share of taxes. */
import type { World } from '../../world.ts';

type Taxed = Pick<World, 'ledger' | 'city' | 'parameters' | 'tally'>;

/** The centre passes the local part of a tax on to the city and its districts. */
export function shareTaxes(
  { ledger, city, parameters: { firm: p }, tally }: Taxed,
  taxes: number,
): void {
  const received = ledger.pay('centre', 'city', taxes * p.citysTaxShare, 'tax share');
  tally.revenue += received;
  city.columns.received[0] += received;
  ledger.pay('centre', 'districts', taxes * p.districtsTaxShare, 'tax share');
}
