/** How many patents firms of different sizes file for a yuan of R&D. */
import { log } from '../../kernel/math.ts';
import { Simulation } from '../../model/index.ts';
import { partFiled } from '../../model/processes/science/patents.ts';
import { slope } from '../estimators/shapes.ts';
import { isPerformer, type FirmYear } from '../panel.ts';
import type { FactSetup } from './fact.ts';

/**
 * Elasticity of home applications per yuan of R&D to sales, of R&D performers of one class. A class files what its R&D finds, so
 * that firms differ only by whether they hold a certificate, for which some file more.
 *
 * @param table firms of a year
 */
export function filingOverSize(table: readonly FirmYear[], setup: FactSetup): number {
  const { science: p } = new Simulation({ ...setup, programme: [] }).world.parameters;
  const worth = partFiled(p.costAtHome / p.redress, p);
  const asked = (1 - worth) * p.filedForCertificate;
  const rows = table.filter((firm) => isPerformer(firm) && firm.research > 0 && firm.sales > 0);
  const filed = rows.map(({ certified }) => log(worth + (certified ? asked : 0)));
  return slope(
    rows.map(({ sales }) => log(sales)),
    filed,
  );
}
