/** Bands of the check as they were sealed, each with its date. */
import { BAND_COLUMNS, type Band } from '../evidence/bands.ts';
import { Table } from '../scenario/table.ts';

/** Bands by row; a later row of the same ID supersedes an earlier one, which stays. */
export const BANDS_FILE = 'public/data/bands.csv';

/** A band as it was sealed on a date. */
export interface SealedBand extends Band {
  /** Date, as 2026-11-26. */
  readonly sealed: string;
  /** Why it was sealed then, or what it supersedes and why. */
  readonly why: string;
}

/** Every row of the bands, superseded ones too. @throws InputError when a column is missing */
export function sealedBands(text: string): SealedBand[] {
  const table = new Table(BANDS_FILE, text);
  return table.rows.map((_, index) => ({
    ...(Object.fromEntries(
      BAND_COLUMNS.map((column) => [column, table.text(index, column)]),
    ) as Band),
    sealed: table.text(index, 'sealed'),
    why: table.text(index, 'why'),
  }));
}
