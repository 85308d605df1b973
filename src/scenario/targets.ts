/** Reads the report's targets from the texts of `public/data`. */
import {
  MEASURE_IDS,
  type Comparator,
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
  return table.rows.map((_, index) => {
    const measured = table.text(index, 'measure') !== '';
    const entry = {
      id: table.text(index, 'entry'),
      label: { en: table.text(index, 'label_en'), zh: table.text(index, 'label_zh') },
      kind: table.name(index, 'kind', ['rank', 'level'] as const),
      unit: table.text(index, 'unit'),
    };
    if (!measured) return [table.text(index, 'cell'), entry];
    const measure = table.name(index, 'measure', MEASURE_IDS);
    const asked = { measure, thresholds: levels(table, index) };
    return [table.text(index, 'cell'), { ...entry, asked }];
  });
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
      words: { en: table.text(index, 'words_en'), zh: table.text(index, 'words_zh') },
      proxy: { en: table.text(index, 'proxy_en'), zh: table.text(index, 'proxy_zh') },
      needed: levels(table, index),
      entries: own,
    };
  });
  const strays = entries.filter(([cell]) => cells.every(({ id }) => id !== cell));
  for (const [cell] of strays) table.fail(-1, 'cell', `no cell ${cell}`, 'a row for every entry');
  return cells;
}

function parseComparators(table: Table): Comparator[] {
  return table.rows.map((_, index) => ({
    measure: table.name(index, 'measure', MEASURE_IDS),
    city: { en: table.text(index, 'city_en'), zh: table.text(index, 'city_zh') },
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
