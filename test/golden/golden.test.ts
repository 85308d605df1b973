// Claim: no result moved unnoticed: every scenario gives the numbers of the golden file, to the last bit.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { movedLines, movedUnderOldVersion } from './difference.ts';
import { presentGolden, readGolden, withReason } from './files.ts';
import type { Golden } from './summary.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('results', { timeout: 180_000 }, () => {
  it('are those of the golden file; npm run golden -- --accept "reason" when they should not be', () => {
    const moved = movedLines(readGolden(root), presentGolden(root));
    expect(moved.join('\n')).toBe('');
  });
});

describe('what is said of a move', () => {
  const golden = (mean: number | null, hash = 'a', name = 'valueAdded 2025'): Golden => ({
    results: 'results-2',
    fingerprint: '0',
    scenarios: { plan: { hash, cells: { [name]: { mean, sd: 2 } } } },
  });

  it('names scenario, indicator, year, old, new and the change in standard deviations', () => {
    expect(movedLines(golden(100), golden(105, 'b'))).toEqual([
      'plan valueAdded 2025: 100.000 -> 105.000, +2.50 standard deviations',
    ]);
  });

  it('covers what is new, gone, undefined or hidden', () => {
    expect(movedLines(undefined, golden(1))).toEqual(['there is no golden file yet']);
    expect(movedLines(golden(1), golden(1))).toEqual([]);
    expect(movedLines(golden(1), golden(1, 'b'))[0]).toMatch(/^plan: bits moved \(a -> b\)/u);
    expect(movedLines(golden(1), golden(null, 'b'))[0]).toMatch(/1\.00000 -> undefined, no /u);
    expect(movedLines(golden(1), golden(1, 'a', 'talent 2025'))).toEqual([
      'plan valueAdded 2025: gone, was 1.00000',
      'plan talent 2025: new, 1.00000',
    ]);
    const empty = { results: 'results-2', fingerprint: '0', scenarios: {} };
    expect(movedLines(golden(1), { ...golden(1), fingerprint: '1' })).toEqual([
      'the fingerprint moved: 0 -> 1',
    ]);
    expect(movedLines(empty, golden(1))).toEqual(['plan: a new scenario']);
    expect(movedLines(golden(1), empty)).toEqual(['plan: the scenario is gone']);
    expect(movedLines(golden(1), { ...golden(1), results: 'results-3' })).toEqual([
      'results version: results-2 -> results-3',
    ]);
  });

  it('refuses hashes that moved under an old results version', () => {
    const raised = (moved: Golden): Golden => ({ ...moved, results: 'results-3' });
    expect(movedUnderOldVersion(golden(1), golden(1, 'b'))).toEqual(['plan']);
    expect(movedUnderOldVersion(golden(1), raised(golden(1, 'b')))).toEqual([]);
    expect(movedUnderOldVersion(golden(1), golden(1))).toEqual([]);
    // A new scenario, or one that is gone, moves no result.
    const empty = { results: 'results-2', fingerprint: '0', scenarios: {} };
    expect(movedUnderOldVersion(empty, golden(1))).toEqual([]);
    expect(movedUnderOldVersion(golden(1), empty)).toEqual([]);
    expect(movedUnderOldVersion(undefined, golden(1))).toEqual([]);
  });

  it('puts the reason at the end of its section of the changelog', () => {
    const before = '# C\n\n### Results changed\n\n- First.\n\n## Older\n\n### Results changed\n';
    expect(withReason(before, ' Second. ')).toBe(
      '# C\n\n### Results changed\n\n- First.\n- Second.\n\n## Older\n\n### Results changed\n',
    );
    expect(withReason('### Results changed\n', 'x')).toBe('### Results changed\n\n- x\n');
    expect(() => withReason('# C\n', 'x')).toThrow(/no heading/u);
  });
});
