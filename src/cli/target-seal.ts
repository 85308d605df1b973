/** Whether the targets are still those that were sealed before the first run of what measures them. */
import { createHash } from 'node:crypto';
import { Table } from '../scenario/table.ts';
import { TARGET_FILES } from '../scenario/targets.ts';
import { readShipped, type Language } from './io.ts';

const FOLDER = 'public/data';
/** Seals by row: a date, a file, its rows, and the SHA-256 of the whole of it. A later row of a file stands for it. */
export const TARGET_SEALS_FILE = `${FOLDER}/targets_sealed.csv`;

type Shipped = (path: string) => Uint8Array;

export interface TargetSeal {
  /** Date of the last seal. */
  readonly date: string;
  /** Rows of cells, entries and comparators. */
  readonly rows: number;
  /** Files that are not what was sealed, or were never sealed. */
  readonly changed: readonly string[];
}

/**
 * Compares cells, entries and comparators with their newest seals.
 *
 * @param shipped bytes of a file that ships, by its path in the package
 * @throws InputError when the file of seals or one of its columns is missing
 */
export function targetSeal(shipped: Shipped = readShipped): TargetSeal {
  const seals = sealsIn(new TextDecoder().decode(shipped(TARGET_SEALS_FILE)));
  const newest = new Map(seals.map((seal) => [seal.file, seal]));
  const changed = TARGET_FILES.filter((file) => {
    const bytes = shipped(`${FOLDER}/${file}`);
    const seal = newest.get(file);
    return seal?.sha256 !== createHash('sha256').update(bytes).digest('hex');
  });
  const rows = [...newest.values()].reduce((sum, seal) => sum + seal.rows, 0);
  return { date: seals.at(-1)?.date ?? '', rows, changed };
}

function sealsIn(text: string) {
  const table = new Table(TARGET_SEALS_FILE, text);
  return table.rows.map((_, index) => ({
    date: table.text(index, 'sealed'),
    file: table.text(index, 'file'),
    rows: table.number(index, 'rows'),
    sha256: table.text(index, 'sha256'),
  }));
}

/** The seal in a line. */
export function targetSealWords({ date, rows, changed }: TargetSeal, language: Language): string {
  const files = changed.join(language === 'en' ? ', ' : '、');
  if (language === 'en')
    return changed.length === 0
      ? `Targets are those sealed on ${date} (${rows} rows).`
      : `TARGETS DIFFER from those sealed on ${date}: ${files}.`;
  return changed.length === 0
    ? `目标与${date}封存者一致（${rows}行）。`
    : `目标与${date}封存者不一致：${files}。`;
}
