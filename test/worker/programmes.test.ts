// Claim: programmes that share their replicates run together: each run says whose it is, and each has its own tries.
import { describe, expect, it } from 'vitest';
import type { Programme } from '../../src/model/index.ts';
import { poolOf, requests, result, settled } from './fakes.ts';

describe('a failure', () => {
  it('once in each of two programmes costs neither its replicate, and every run says whose it is', async () => {
    const seen = new Set<unknown>();
    const { pool } = poolOf({
      answer: ({ programme, replicate }) => {
        if (seen.has(programme)) return Promise.resolve(result(replicate));
        seen.add(programme);
        return Promise.reject(new Error('broken once'));
      },
    });
    const programmes: readonly Programme[] = [[], []];
    const both = programmes.flatMap((programme) =>
      requests(1).map((request) => ({ ...request, programme })),
    );
    const told = await settled(pool, both);
    expect(told.onFailure).not.toHaveBeenCalled();
    const answered = told.onRun.mock.calls.map(([, { programme }]) =>
      programmes.findIndex((own) => own === programme),
    );
    expect(answered.sort()).toEqual([0, 1]);
  });
});
