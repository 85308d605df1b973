// Claim: no band of the check is other than it was sealed; a change needs a new dated row that says why, and a new seal.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { CHECK_WORDS } from '../../src/cli/check-words.ts';
import { sealOf, SEALS_FILE } from '../../src/cli/seal.ts';
import { BANDS_FILE, sealedBands } from '../../src/explain/sealed-bands.ts';
import { BANDS } from '../../src/evidence/bands.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const [bands, seals] = [read(BANDS_FILE), read(SEALS_FILE)];
const rows = sealedBands(bands);
const sealLines = csvParse(seals);

/** The first seal. It is never edited: later seals are further lines below it. */
const FIRST = {
  sealed: '2026-11-26',
  rows: '42',
  sha256: 'b0c69c45fc0aff1a3e120b0b8ea5dd3a3c4c13c6022d0a21fbc17b6504d372e4',
};

/** Dates of the seals so far. An edit of the first row breaks them all. */
const DATES = sealLines.map(({ sealed: date = '' }) => date);

const CHANGED =
  'a band was changed after it was sealed: leave its row, add a new dated row that says why, and seal it (docs/credibility.md)';

describe('the bands of the check', () => {
  it('are the newest sealed ones, and all of them', () => {
    const { broken, changed, bands: count } = sealOf(BANDS, bytesOf());
    expect({ broken, changed }, CHANGED).toEqual({ broken: [], changed: [] });
    expect(count).toBe(BANDS.length);
  });

  it('are sealed by the first seal as it was, and by later ones in order', () => {
    expect(sealLines[0], CHANGED).toEqual(FIRST);
    const inOrder = (values: readonly string[]) => [...values].sort();
    const dates = sealLines.map(({ sealed = '' }) => sealed);
    expect(dates).toEqual(inOrder(dates));
    const covered = sealLines.map((line) => Number(line['rows']));
    expect(covered).toEqual([...new Set(covered)].sort((a, b) => a - b));
    expect(covered.at(-1), 'rows without a seal').toBe(rows.length);
  });

  it('carry the date of the seal that covers them, and a reason', () => {
    rows.forEach(({ id, sealed, why }, index) => {
      const seal = sealLines.find((line) => Number(line['rows']) > index);
      expect([id, sealed, why.trim() === '']).toEqual([id, seal?.['sealed'], false]);
    });
  });
});

/** The files as they ship, or with other texts in their place. */
function bytesOf(texts: { bands?: string; seals?: string } = {}) {
  return (file: string): Uint8Array =>
    new TextEncoder().encode(file === BANDS_FILE ? (texts.bands ?? bands) : (texts.seals ?? seals));
}

/** A seal over a whole file. */
function sealed(text: string, date: string): string {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${seals}${date},${sealedBands(text).length},${sha256}\n`;
}

describe('a band that is changed', () => {
  const wider = BANDS.map((band) => (band.id === 'F4' ? { ...band, high: '0.02' } : band));
  const row = 'F4,-0.03,0.02,,ratio,soft,"A reading of the source, 2005 (world)",page,2027-01-05';
  const appended = `${bands}${row},"supersedes 0.01: the page was read","facts; own compilation, MIT"\n`;

  it('is told by its ID, as is one that is new or gone', () => {
    expect(sealOf(wider, bytesOf()).changed).toEqual(['F4']);
    const free = BANDS.map((band) => ({ ...band, declared: 'free' }));
    expect(sealOf(free, bytesOf()).changed).toContain('E2 missing');
    expect(sealOf(BANDS.slice(1), bytesOf()).changed).toEqual(['F1']);
    const [first] = BANDS;
    const extra = first === undefined ? [] : [{ ...first, id: 'F99' }];
    expect(sealOf([...BANDS, ...extra], bytesOf()).changed).toEqual(['F99']);
  });

  it('breaks the seal when its row was edited', () => {
    const edited = bands.replace('F4,-0.03,0.01', 'F4,-0.03,0.02');
    expect(sealOf(wider, bytesOf({ bands: edited }))).toMatchObject({
      broken: DATES,
      changed: [],
    });
  });

  it('is not in force before its new row is sealed, and is then, with the old row kept', () => {
    const superseded = BANDS.map((band) => {
      const own = sealedBands(appended).at(-1);
      return band.id === 'F4' && own !== undefined ? { ...band, ...own } : band;
    });
    expect(sealOf(superseded, bytesOf({ bands: appended }))).toMatchObject({
      date: DATES.at(-1),
      changed: ['F4'],
    });
    const both = { bands: appended, seals: sealed(appended, '2027-01-05') };
    expect(sealOf(superseded, bytesOf(both))).toEqual({
      date: '2027-01-05',
      bands: BANDS.length,
      broken: [],
      changed: [],
    });
    expect(sealOf(BANDS, bytesOf(both)).changed).toEqual(['F4']);
  });

  it('may be withdrawn by a row, and not by leaving it out', () => {
    const gone = appended.replace(row, row.replace('soft', 'withdrawn'));
    const files = bytesOf({ bands: gone, seals: sealed(gone, '2027-01-05') });
    const others = BANDS.filter(({ id }) => id !== 'F4');
    expect(sealOf(others, files)).toMatchObject({ bands: others.length, changed: [] });
    expect(sealOf(BANDS, files).changed).toEqual(['F4']);
  });

  it('is said by the check in both languages', () => {
    const now = sealOf(BANDS, bytesOf());
    const other = sealOf(wider, bytesOf());
    expect(CHECK_WORDS.en.seal(now)).toContain(`${BANDS.length}, sealed on ${DATES.at(-1)}`);
    expect(CHECK_WORDS.en.seal(other)).toContain('NOT as sealed: F4.');
    expect(CHECK_WORDS.zh.seal(now)).toContain('均与封存时一致');
    expect(CHECK_WORDS.zh.seal(other)).toContain('与封存时不一致：F4。');
  });
});
