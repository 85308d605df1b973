/** Housekeeping: the closed are cleared away in January. */
import { monthOfYear } from '../../../kernel/clock.ts';
import { process } from '../../world.ts';

/** Rows of closed firms and funds and of sold stakes are removed in order; references follow. */
export const worldCompaction = process({
  name: 'world.compaction',
  why: 'First in January, when no process is under way.',
  reads: [],
  writes: ['firms', 'stakes', 'funds', 'managers', 'peers', 'turns'],
  run({ firms, stakes, funds, managers, peers, turns }, _draws, month) {
    if (monthOfYear(month) !== 1) return;
    peers.compact();
    stakes.compact();
    const left = firms.compact();
    stakes.remap('firms', left);
    turns.follow(left);
    const moved = funds.compact();
    stakes.remap('funds', moved);
    managers.remap('funds', moved);
  },
});
