/** Reads the report's targets from the texts of `public/data`. */
import type { Text } from '../kernel/declare.ts';
import {
  ENTRY_KINDS,
  MEASURE_IDS,
  OUTSIDES,
  ROLES,
  SCOPES,
  type Comparator,
  type OutsidePath,
  type Strictness,
  type TargetCell,
  type TargetEntry,
  type Targets,
} from '../model/index.ts';
import { Table } from './table.ts';

/** Names of the data files that hold the targets. */
export const TARGET_FILES = ['target_cells.csv', 'target_entries.csv', 'comparators.csv'] as const;
export type TargetTexts = Readonly<Record<(typeof TARGET_FILES)[number], string>>;

/**
 * Parses cells, entries and comparators.
 *
 * @throws InputError naming file and line of whatever is missing, unknown or not a number
 */
export function parseTargets(texts: TargetTexts): Targets {
  const entries = parseEntries(new Table('target_entries.csv', texts['target_entries.csv']));
  const cells = parseCells(new Table('target_cells.csv', texts['target_cells.csv']), entries);
  const comparators = parseComparators(new Table('comparators.csv', texts['comparators.csv']));
  return { cells, comparators };
}

type EntryOf = readonly [cell: string, entry: TargetEntry];

function parseEntries(table: Table): EntryOf[] {
  return table.rows.map((_, index) => [table.text(index, 'cell'), parseEntry(table, index)]);
}

const MUST = ['yes', ''] as const;

function parseEntry(table: Table, index: number): TargetEntry {
  const kind = table.name(index, 'kind', ENTRY_KINDS);
  const unit = texts(table, index, 'unit');
  const proxyReason = texts(table, index, 'proxy_reason');
  return {
    id: table.text(index, 'entry'),
    label: texts(table, index, 'label'),
    kind,
    unit,
    gapUnit: texts(table, index, 'gap'),
    ...(kind === 'rank' && { among: table.name(index, 'among', SCOPES) }),
    must: table.name(index, 'must', MUST) === 'yes',
    ...(proxyReason.en !== '' && { proxyReason }),
    measure: table.name(index, 'measure', MEASURE_IDS),
    thresholds: levels(table, index),
  };
}

function texts(table: Table, index: number, column: string): Text {
  return { en: table.text(index, `${column}_en`), zh: table.text(index, `${column}_zh`) };
}

function levels(table: Table, index: number): Record<Strictness, number> {
  return {
    lenient: table.number(index, 'lenient'),
    default: table.number(index, 'default'),
    strict: table.number(index, 'strict'),
  };
}

function parseCells(table: Table, entries: readonly EntryOf[]): TargetCell[] {
  const cells = table.rows.map((_, index) => {
    const id = table.text(index, 'cell');
    const own = entries.filter(([cell]) => cell === id).map(([, entry]) => entry);
    if (own.length === 0)
      table.fail(index, 'cell', `${id} has no entry`, 'rows in target_entries.csv');
    return {
      id,
      year: table.number(index, 'year'),
      column: table.name(index, 'column', ['a', 'b', 'c'] as const),
      words: texts(table, index, 'words'),
      proxy: texts(table, index, 'proxy'),
      needed: levels(table, index),
      decides: table.name(
        index,
        'decides',
        own.map((entry) => entry.id),
      ),
      outside: outsideOf(table, index, own),
      entries: own,
    };
  });
  const strays = entries.filter(([cell]) => cells.every(({ id }) => id !== cell));
  for (const [cell] of strays) table.fail(-1, 'cell', `no cell ${cell}`, 'a row for every entry');
  return cells;
}

/** Break-even is tried on the comparators exactly where a place among them decides. */
function outsideOf(table: Table, index: number, entries: readonly TargetEntry[]): OutsidePath {
  const outside = table.name(index, 'outside', OUTSIDES);
  const isRanked = entries.some(({ kind }) => kind === 'rank');
  if (isRanked !== (outside === 'comparators')) {
    const expected = isRanked ? 'comparators' : OUTSIDES.filter((each) => each !== 'comparators');
    const entered = isRanked ? 'a place decides, too' : 'no place decides';
    table.fail(index, 'outside', `${outside}, but ${entered}`, String(expected));
  }
  return outside;
}

function parseComparators(table: Table): Comparator[] {
  return table.rows.map((_, index) => ({
    measure: table.name(index, 'measure', MEASURE_IDS),
    city: texts(table, index, 'city'),
    role: table.name(index, 'role', ROLES),
    scope: table.name(index, 'scope', SCOPES),
    year: table.number(index, 'year'),
    value: range(table, index, ''),
    growth: range(table, index, 'growth_'),
  }));
}

function range(table: Table, index: number, prefix: string): Comparator['value'] {
  const [low, central, high] = [`${prefix}low`, `${prefix}central`, `${prefix}high`].map((column) =>
    table.number(index, column),
  ) as [number, number, number];
  if (low > central || central > high)
    table.fail(index, `${prefix}low`, 'the range is out of order', 'low <= central <= high');
  return { low, central, high };
}
