// Claim: the targets that ship are those that were sealed, and one changed number of any of their files is told.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { targetSeal, targetSealWords, TARGET_SEALS_FILE } from '../../src/cli/target-seal.ts';

const shipped = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

describe('the seal of the targets', () => {
  it('is that of the files that ship', () => {
    const seal = targetSeal(shipped);
    expect(seal.changed).toEqual([]);
    expect(seal.date).toMatch(/^20\d\d-\d\d-\d\d$/u);
    expect(targetSealWords(seal, 'en')).toContain(`sealed on ${seal.date}`);
  });

  it.each(['target_cells.csv', 'target_entries.csv', 'comparators.csv'])(
    'tells when a number of %s differs',
    (file) => {
      const seal = targetSeal((path) =>
        path.endsWith(file)
          ? new TextEncoder().encode(shipped(path).toString('utf8').replace(/\d/u, '8'))
          : shipped(path),
      );
      expect(seal.changed).toEqual([file]);
      expect(targetSealWords(seal, 'en')).toMatch(/^TARGETS DIFFER/u);
      expect(targetSealWords(seal, 'zh')).toContain('不一致');
    },
  );

  it('is the newest of a file', () => {
    const later = `${shipped(TARGET_SEALS_FILE).toString('utf8')}2027-01-01,comparators.csv,1,0,why\n`;
    const seal = targetSeal((path) =>
      path === TARGET_SEALS_FILE ? new TextEncoder().encode(later) : shipped(path),
    );
    expect(seal).toMatchObject({ date: '2027-01-01', changed: ['comparators.csv'] });
  });
});
