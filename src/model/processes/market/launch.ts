/** The launch of a product. */
import { bit, exp } from '../../../kernel/math.ts';
import { STAGE } from '../../agents.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { keptQuality } from '../standard/making.ts';
import type { World } from '../../world.ts';

/** The parts of the world that a launch touches. */
export type Launching = Pick<
  World,
  'firms' | 'classes' | 'parameters' | 'tally' | 'cells' | 'biography'
>;

/** A product reaches the market: it is in use from now on, and buyers adopt it over time. */
export function launch(
  { firms, classes, parameters: { firm: p }, tally, cells, biography }: Launching,
  row: number,
  month: number,
): void {
  const { stage, products, hazard, risk, adoption, value, quality, launched, weight, key } =
    firms.columns;
  const { technology, district, begun } = firms.columns;
  stage[row] = STAGE.idle;
  hazard[row] = (hazard[row] * products[row] + exp(risk[row])) / (products[row] + 1);
  products[row] += 1;
  adoption[row] += value[row];
  quality[row] *= exp(p.qualityGain * value[row] * keptQuality(classes, technology[row]));
  launched[row] = month;
  tally.launches += weight[row];
  tally.monthsToLaunch += weight[row] * (month - begun[row]);
  tally.worldFirsts += weight[row] * bit(quality[row] > classes.columns.frontier[technology[row]]);
  cells.of('launches')[cellOf(technology[row], district[row])] += weight[row];
  biography.note('launched', month, key[row], value[row]);
}
