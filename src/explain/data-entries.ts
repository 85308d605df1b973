/** Entries of the data files: drivers, start quantities, published series, target cells, comparators, classes. */
import type { Text } from '../kernel/declare.ts';
import { indicatorOf } from '../experiment/targets/index.ts';
import { CLASS_IDS, INDICATOR_IDS, INDICATORS, MEASURE_IDS } from '../model/index.ts';
import { GATE_IDS } from '../model/gates.ts';
import { CLASSES, type TechnologyClass } from '../model/parameters/classes.ts';
import {
  CLASS_FIELD_DOCS,
  CLASS_VALUE_WORDS,
  DRIVER_DOCS,
  START_QUANTITY_DOCS,
} from '../model/cards.ts';
import { CLASS_LABELS, GATE_LABELS } from '../model/words.ts';
import { Table } from '../scenario/table.ts';
import type { Entry, EntryRow, Origin } from './entry.ts';
import { sourceText } from './source-words.ts';
import type { Uses } from './uses.ts';
import { deciderText, withUnit } from './words.ts';

/** Text of a data file by its name in public/data. */
export type ReadData = (name: string) => string;

function originIn(table: Table, index: number, status?: string): Origin {
  return {
    status: status ?? table.text(index, 'status'),
    citation: sourceText(table.text(index, 'source')),
    read: table.text(index, 'read'),
  };
}

/** Rows of a table with a given text in a column. */
function rowsWith(table: Table, column: string, wanted: string): number[] {
  return table.rows.flatMap((_, index) => (table.text(index, column) === wanted ? [index] : []));
}

export function driverEntries(read: ReadData, uses: Uses): Entry[] {
  const table = new Table('drivers.csv', read('drivers.csv'));
  return Object.entries(DRIVER_DOCS).map(([id, doc]): Entry => {
    const rows = rowsWith(table, 'driver', id).map((index): EntryRow => {
      const [low, central, high] = ['low', 'central', 'high'].map((each) =>
        table.text(index, each),
      ) as [string, string, string];
      const value = withUnit(`${central} (${low} … ${high})`, table.text(index, 'unit'));
      return { at: table.text(index, 'month'), value, origin: originIn(table, index) };
    });
    const users = uses.by('driver', id);
    return {
      kind: 'driver',
      name: id,
      facts: {
        meaning: doc,
        file: 'public/data/drivers.csv',
        usedBy: users.map((user) => uses.place(user)).join(', '),
      },
      rows,
      next: users.map((user) => `process:${user}`),
    };
  });
}

export function startEntries(read: ReadData, uses: Uses): Entry[] {
  const table = new Table('start.csv', read('start.csv'));
  return Object.entries(START_QUANTITY_DOCS).map(([id, doc]): Entry => {
    const rows = rowsWith(table, 'quantity', id).map((index): EntryRow => ({
      at: CLASS_LABELS[table.name(index, 'class', CLASS_IDS)],
      value: withUnit(table.text(index, 'value'), table.text(index, 'unit')),
      origin: originIn(table, index),
    }));
    const users = uses.by('start', id);
    const facts = { meaning: doc, file: 'public/data/start.csv' };
    const usedBy = users.map((user) => uses.place(user)).join(', ');
    return {
      kind: 'start',
      name: id,
      facts: { ...facts, usedBy },
      rows,
      next: users.map((user) => `process:${user}`),
    };
  });
}

export function observedEntries(read: ReadData): Entry[] {
  const table = new Table('observed.csv', read('observed.csv'));
  const names = new Set(table.rows.map((_, index) => table.text(index, 'series')));
  return [...names].map((name): Entry => {
    const own = rowsWith(table, 'series', name);
    const rows = own.map((index): EntryRow => ({
      at: table.text(index, 'year'),
      value: table.text(index, 'value'),
      origin: originIn(table, index, `published, confidence ${table.text(index, 'confidence')}`),
    }));
    const indicators = INDICATOR_IDS.filter((id) => INDICATORS[id].observed === name);
    return {
      kind: 'observed',
      name,
      facts: {
        unit: table.text(own[0] ?? 0, 'unit'),
        file: 'public/data/observed.csv',
        usedBy: indicators.length === 0 ? NOT_COMPARED : indicators.join(', '),
      },
      rows,
      next: indicators.map((id) => `indicator:${id}`),
    };
  });
}

const NOT_COMPARED: Text = { en: 'no indicator', zh: '无对应指标' };

export function cellEntries(read: ReadData): Entry[] {
  const table = new Table('target_cells.csv', read('target_cells.csv'));
  const entries = new Table('target_entries.csv', read('target_entries.csv'));
  return table.rows.map((_, index): Entry => {
    const name = table.text(index, 'cell');
    const own = rowsWith(entries, 'cell', name);
    return {
      kind: 'cell',
      name,
      facts: {
        words: textsOf(table, index, 'words'),
        proxy: textsOf(table, index, 'proxy'),
        needed: levelsOf(table, index),
        decides: `${name}.${table.text(index, 'decides')}`,
        outside: table.text(index, 'outside'),
      },
      origin: originIn(table, index),
      next: own.map((each) => `entry:${name}.${entries.text(each, 'entry')}`),
    };
  });
}

export function entryEntries(read: ReadData): Entry[] {
  const table = new Table('target_entries.csv', read('target_entries.csv'));
  return table.rows.map((_, index): Entry => {
    const measure = table.name(index, 'measure', MEASURE_IDS);
    const indicator = indicatorOf(measure);
    const isRanked = table.text(index, 'kind') === 'rank';
    const proxyReason = textsOf(table, index, 'proxy_reason');
    return {
      kind: 'entry',
      name: `${table.text(index, 'cell')}.${table.text(index, 'entry')}`,
      label: textsOf(table, index, 'label'),
      facts: {
        unit: textsOf(table, index, 'unit'),
        thresholds: levelsOf(table, index),
        modelled: indicator === undefined ? NO : measure,
        ...(proxyReason.en === '' ? {} : { proxyReason }),
      },
      origin: originIn(table, index),
      next: [
        ...(indicator === undefined ? [] : [`indicator:${indicator}`]),
        ...(isRanked ? [`comparator:${measure}`] : []),
      ],
    };
  });
}

const NO: Text = { en: 'no', zh: '否' };

function textsOf(table: Table, index: number, column: string): Text {
  return { en: table.text(index, `${column}_en`), zh: table.text(index, `${column}_zh`) };
}

function levelsOf(table: Table, index: number): string {
  return ['lenient', 'default', 'strict'].map((each) => table.text(index, each)).join(' / ');
}

export function comparatorEntries(read: ReadData): Entry[] {
  const table = new Table('comparators.csv', read('comparators.csv'));
  const measures = new Set(table.rows.map((_, index) => table.text(index, 'measure')));
  return [...measures].map((measure): Entry => {
    const cell = (index: number, column: string) => table.text(index, column);
    const rows = rowsWith(table, 'measure', measure).map((index): EntryRow => {
      const number = `${cell(index, 'central')} (${cell(index, 'low')} … ${cell(index, 'high')})`;
      const value = withUnit(number, cell(index, 'unit'));
      const growth = `${cell(index, 'growth_central')} (${cell(index, 'growth_low')} … ${cell(index, 'growth_high')})`;
      return {
        at: {
          en: `${cell(index, 'city_en')} ${cell(index, 'year')}`,
          zh: `${cell(index, 'city_zh')} ${cell(index, 'year')}年`,
        },
        value: { en: `${value.en}; ${growth} a year`, zh: `${value.zh}；每年${growth}` },
        origin: originIn(table, index),
      };
    });
    return {
      kind: 'comparator',
      name: measure,
      facts: { file: 'public/data/comparators.csv' },
      rows,
      next: [],
    };
  });
}

const OF_CLASSES: Text = {
  en: 'differences between classes are assumed; src/model/parameters/classes.ts',
  zh: '门类间差异为假设；src/model/parameters/classes.ts',
};

/** Classes with their declared numbers, and who decides at each gate. */
export function classEntries(read: ReadData): Entry[] {
  const table = new Table('competence.csv', read('competence.csv'));
  return CLASS_IDS.map((id): Entry => {
    const declared = Object.entries(CLASSES[id]).map(([at, value]): EntryRow => ({
      at: CLASS_FIELD_DOCS[at as keyof TechnologyClass],
      value: CLASS_VALUE_WORDS[String(value)] ?? String(value),
      origin: { status: 'assumed', citation: OF_CLASSES },
    }));
    const gates = rowsWith(table, 'class', id).map((index): EntryRow => ({
      at: GATE_LABELS[table.name(index, 'gate', GATE_IDS)],
      value: deciderText(table.text(index, 'competence')),
      origin: originIn(table, index),
    }));
    const label = CLASS_LABELS[id];
    return { kind: 'class', name: id, label, facts: {}, rows: [...declared, ...gates], next: [] };
  });
}
