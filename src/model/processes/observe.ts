/** Housekeeping of a month: counting firms, and in January clearing away those that closed. */
import { monthOfYear } from '../../kernel/clock.ts';
import { STRATUM } from '../agents.ts';
import { process } from '../world.ts';

/** Rows of closed firms, sold stakes and people who left are removed in order; references follow. */
export const compaction = process({
  name: 'world.compaction',
  why: 'First in January, when no process is under way.',
  reads: [],
  writes: ['firms', 'stakes', 'talent', 'funds'],
  run({ firms, stakes, talent }, _draws, month) {
    if (monthOfYear(month) !== 1) return;
    stakes.remap('firms', firms.compact());
    stakes.compact();
    talent.compact();
  },
});

/** Living firms and ventures at the end of the month. */
export const census = process({
  name: 'world.census',
  why: 'Last, when entry and exit are done.',
  reads: ['firms'],
  writes: ['tally'],
  run({ firms, tally }) {
    const { alive, stratum, weight } = firms.columns;
    for (let row = 0; row < firms.count; row++) {
      if (alive[row] === 0) continue;
      tally.firms += weight[row];
      if (stratum[row] === STRATUM.equitySeeker) tally.ventures += 1;
    }
  },
});
