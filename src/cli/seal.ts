/** Whether the bands of the check are still those that were sealed, and when they were. */
import { createHash } from 'node:crypto';
import { BAND_COLUMNS, BANDS, type Band } from '../evidence/bands.ts';
import { BANDS_FILE, sealedBands, type SealedBand } from '../explain/sealed-bands.ts';
import { Table } from '../scenario/table.ts';
import { readShipped } from './io.ts';

/** Seals by row: a date, how many rows of the bands stood then, and the SHA-256 of the file up to there. */
export const SEALS_FILE = 'public/data/bands_sealed.csv';

/** What a row declares that takes a band out of the check. */
const WITHDRAWN = 'withdrawn';

export interface Seal {
  /** Date of the last seal. */
  readonly date: string;
  /** Bands in force. */
  readonly bands: number;
  /** Dates of seals whose rows are no longer what was sealed. */
  readonly broken: readonly string[];
  /** Bands that are not the sealed ones: other, new, or gone. */
  readonly changed: readonly string[];
}

type Shipped = (path: string) => Uint8Array;

/**
 * Compares the bands of the check with the newest sealed row of each, and the sealed rows with their hashes.
 *
 * @param bands those of the check
 * @param shipped bytes of a file that ships, by its path in the package
 * @throws InputError when a file or a column is missing
 */
export function sealOf(bands: readonly Band[] = BANDS, shipped: Shipped = readShipped): Seal {
  const text = textOf(BANDS_FILE, shipped);
  const seals = sealsIn(textOf(SEALS_FILE, shipped));
  const last = seals.at(-1);
  const sealed = inForce(sealedBands(text).slice(0, last?.rows ?? 0));
  const known = new Map(sealed.map((band) => [band.id, fingerprintOf(band)]));
  const own = new Map(bands.map((band) => [band.id, fingerprintOf(band)]));
  const ids = new Set([...own.keys(), ...known.keys()]);
  return {
    date: last?.date ?? '',
    bands: sealed.length,
    broken: seals
      .filter(({ rows, sha256 }) => hashOf(text, rows) !== sha256)
      .map(({ date }) => date),
    changed: [...ids].filter((id) => own.get(id) !== known.get(id)),
  };
}

function inForce(rows: readonly SealedBand[]): SealedBand[] {
  const newest = new Map(rows.map((row) => [row.id, row]));
  return [...newest.values()].filter(({ declared }) => declared !== WITHDRAWN);
}

function fingerprintOf(band: Band): string {
  return BAND_COLUMNS.map((column) => band[column]).join('\n');
}

function sealsIn(text: string): { date: string; rows: number; sha256: string }[] {
  const table = new Table(SEALS_FILE, text);
  return table.rows.map((_, index) => ({
    date: table.text(index, 'sealed'),
    rows: table.number(index, 'rows'),
    sha256: table.text(index, 'sha256'),
  }));
}

/** Hash of the header and the first rows, as `head -n` with one line more gives it. */
function hashOf(text: string, rows: number): string {
  const lines = text.split('\n').slice(0, rows + 1);
  return createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
}

function textOf(file: string, shipped: Shipped): string {
  return new TextDecoder().decode(shipped(file));
}
