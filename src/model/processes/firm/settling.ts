/** Ventures that nobody financed go on as ordinary small firms. */
import { bit } from '../../../kernel/math.ts';
import { STAGE } from '../../agents.ts';
import { DISTRICT_SHARES } from '../../districts.ts';
import { firmAccount, process, type World } from '../../world.ts';
import { clearFirm } from './exit.ts';

/**
 * A venture that found no investor in the time in which they still look at it, and that has no product under way, gives up
 * seeking equity. It sells on what it sells as one of the small firms of its class and district; its founders take back
 * what is left of their money.
 */
export const firmSettling = process({
  name: 'firm.settling',
  why: 'After exit, among those that go on.',
  reads: ['parameters', 'turns'],
  writes: ['firms', 'small', 'classes', 'ledger', 'biography'],
  run(world, _draws, month) {
    const { firms, turns, parameters } = world;
    const { alive, rounds, birth, stage, cash } = firms.columns;
    const { firstPatience } = parameters.finance;
    const { rows, count } = turns.ventures;
    for (let turn = 0; turn < count; turn++) {
      const row = rows[turn];
      const unfunded = bit(rounds[row] === 0) & bit(month - birth[row] > firstPatience);
      const idle = bit(stage[row] === STAGE.idle) & bit(cash[row] >= 0);
      if ((alive[row] & unfunded & idle) === 1) settle(world, row, month);
    }
  },
});

type Settling = Pick<World, 'firms' | 'small' | 'classes' | 'ledger' | 'biography'>;

function settle(world: Settling, row: number, month: number): void {
  const { firms, small, classes, ledger, biography } = world;
  const { technology, district, demand, weight, cash, key } = firms.columns;
  const kind = technology[row];
  const cell = kind * DISTRICT_SHARES.length + district[row];
  small.columns.sales[cell] += (demand[row] * weight[row]) / classes.columns.smallDemand[kind];
  small.columns.settled[cell] += weight[row];
  ledger.pay(firmAccount(world, row), 'households', cash[row], 'liquidation');
  biography.note('settled', month, key[row]);
  clearFirm(firms, row);
}
