/** Housekeeping: the closed are cleared away twice a year. */
import { process } from '../../world.ts';

const HALF_YEAR = 6;

/** Rows of closed firms and funds and of sold stakes are removed in order; references follow. */
export const worldCompaction = process({
  name: 'world.compaction',
  why: 'First in January and July, when no process is under way.',
  reads: [],
  writes: ['firms', 'stakes', 'funds', 'managers', 'peers', 'turns'],
  run({ firms, stakes, funds, managers, peers, turns }, _draws, month) {
    if (month % HALF_YEAR !== 0) return;
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
