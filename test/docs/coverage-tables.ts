/** What of the report is covered, from the list that the tests of coverage run. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicatorOf } from '../../src/experiment/targets/measures.ts';
import { LEVER_WORDS } from '../../src/model/words.ts';
import { parseTargets, TARGET_FILES, type TargetTexts } from '../../src/scenario/targets.ts';
import { COVERED_ITEMS, MEASURES_MADE, type Move } from '../fixtures/coverage.ts';
import { both, code, markdownTable } from './table.ts';

const HEAD = ['read in', 'moved by', 'gone without'];

function moverOf(move: Move): string {
  if ('lever' in move) return `${code(move.lever)} ${LEVER_WORDS[move.lever].label.en}`;
  return Object.entries(move.future)
    .map(([path, points]) => `${code(path)} ${points} points a year more`)
    .join(', ');
}

function itemTable(): string {
  return markdownTable(
    ['item', 'what', 'covered', ...HEAD],
    COVERED_ITEMS.map(({ item, what, reads, moves, process, missing }) => [
      item,
      what,
      missing === undefined ? 'yes' : `in part; missing: ${missing}`,
      code(indicatorOf(reads) ?? ''),
      moverOf(moves),
      code(process),
    ]),
  );
}

function entryTable(root: string): string {
  const texts = TARGET_FILES.map((name) => [
    name,
    readFileSync(join(root, 'public/data', name), 'utf8'),
  ]);
  const { cells } = parseTargets(Object.fromEntries(texts) as TargetTexts);
  const rows = cells.flatMap(({ id: cell, entries }) =>
    entries.map(({ id, label, measure }) => {
      if (typeof measure !== 'string') throw new Error(`${cell} ${id}: no measure of ours`);
      const { moves, process } = MEASURES_MADE[measure];
      const read = code(indicatorOf(measure) ?? '');
      return [cell, `${code(id)} ${both(label)}`, read, moverOf(moves), code(process)];
    }),
  );
  return markdownTable(['cell', 'entry', ...HEAD], rows);
}

/** The generated parts of docs/model/coverage.md by the name in their marker. */
export function coverageTables(root: string): Readonly<Record<string, string>> {
  return { 'covered items': itemTable(), 'covered entries': entryTable(root) };
}
