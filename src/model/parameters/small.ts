/** All other registered enterprises, which the model holds as cells. */
import type { Parameters } from '../../kernel/declare.ts';
import { assumed, mirrored } from './build.ts';

export const SMALL_PARAMETERS = {
  share: assumed(0.12, 'share', [0.08, 0.16]),
  registeredAtStart: assumed(520000, 'firms', [4e5, 6.5e5]),
  traditionalAtStart: assumed(580000, 'firms', [4e5, 8e5]),
  entry: assumed(0.16, 'share', [0.12, 0.2]),
  foundingMoney: assumed(300000, 'yuan', [150000, 600000]),
  missedMonths: assumed(12, 'months', [6, 24]),
  infantExit: mirrored(0.016, 'probability per year', [0.012, 0.02]),
  youngExit: mirrored(0.079, 'probability per year', [0.06, 0.1]),
  settledExit: mirrored(0.085, 'probability per year', [0.08, 0.095]),
  oldExit: mirrored(0.06, 'probability per year', [0.04, 0.08]),
} as const satisfies Parameters;
