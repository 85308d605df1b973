/** Tested samples: what a venture shows of a product before there is one. */
import { bit } from '../../../kernel/math.ts';
import { STRATUM } from '../../agents.ts';
import { cellOf } from '../../breakdowns/declare.ts';
import { firmAccount, process } from '../../world.ts';

/**
 * A venture with a product under development has a sample made and tested as soon as it can pay for it and still keep
 * some months of what it spends. Investors learn from it.
 *
 * Source: Howell (2017), American Economic Review 107(4): an early grant works by paying for the proof of concept.
 */
export const firmSamples = process({
  name: 'firm.samples',
  why: 'After invention, before the accounts: what it costs is not there to be spent otherwise.',
  reads: ['parameters', 'turns'],
  writes: ['firms', 'ledger', 'tally', 'cells', 'biography'],
  run(world, _draws, month) {
    const { firms, ledger, tally, cells, biography, parameters, turns } = world;
    const { sampleCost, sampleReserve } = parameters.finance;
    const { stratum, sampled, cash, plan, key, technology, district } = firms.columns;
    const { rows, count } = turns.developing;
    for (let place = 0; place < count; place++) {
      const row = rows[place];
      const untested = bit(stratum[row] === STRATUM.equitySeeker) & bit(sampled[row] !== 1);
      const affords = bit(cash[row] >= sampleCost + sampleReserve * plan[row]);
      if ((untested & affords) === 0) continue;
      const paid = ledger.pay(firmAccount(world, row), 'outside', sampleCost, 'research');
      sampled[row] = 1;
      tally.researchDone += paid;
      cells.of('researchDone')[cellOf(technology[row], district[row])] += paid;
      tally.researchReported += paid;
      biography.note('tested a sample', month, key[row], paid);
    }
  },
});
