/** Reads the input data of the model from the texts of `public/data`. */
import {
  CLASS_IDS,
  DRIVER_IDS,
  GATE_IDS,
  MONTHS,
  START_QUANTITY_IDS,
  type Competence,
  type DriverPoint,
  type ModelData,
} from '../model/index.ts';
import { parseDraws } from './draws.ts';
import { Table } from './table.ts';

/** Names of the data files that the model reads. */
export const DATA_FILES = [
  'drivers.csv',
  'start.csv',
  'competence.csv',
  'authorisations.csv',
  'draws.csv',
] as const;
export type DataTexts = Readonly<Record<(typeof DATA_FILES)[number], string>>;

/** A published figure about the city. */
export interface Observation {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  /** Whether the publisher's page or a mirror of it was read, and the whole figure found there. */
  readonly read: boolean;
  readonly source: string;
}

/** Said in the source of a figure of which at least a part was never checked against the page that is named. */
const RECALLED = 'memory, unverified';

const COMPETENCES: readonly Competence[] = [
  'national',
  'provincial',
  'city',
  'third party',
  'none',
  'unknown',
];

/**
 * Parses the model's input data.
 *
 * @throws InputError naming file and line of whatever is missing, unknown or not a number
 */
export function parseModelData(texts: DataTexts): ModelData {
  return {
    drivers: parseDrivers(new Table('drivers.csv', texts['drivers.csv'])),
    start: parseStart(new Table('start.csv', texts['start.csv'])),
    competence: parseCompetence(new Table('competence.csv', texts['competence.csv'])),
    authorisations: parseItems(new Table('authorisations.csv', texts['authorisations.csv'])),
    draws: parseDraws(new Table('draws.csv', texts['draws.csv'])),
  };
}

/** Parses published figures, one of a series and year. @throws InputError */
export function parseObservations(file: string, text: string): Observation[] {
  const table = new Table(file, text);
  const lines = new Map<string, number>();
  const observations = table.rows.map((_, index) => ({
    series: table.text(index, 'series'),
    year: wholeYear(table, index),
    value: table.number(index, 'value'),
    unit: table.text(index, 'unit'),
    read:
      !table.text(index, 'read').startsWith('not') &&
      !table.text(index, 'source').includes(RECALLED),
    source: table.text(index, 'source'),
  }));
  observations.forEach(({ series, year }, index) => {
    const before = lines.get(`${series} ${year}`);
    if (before !== undefined)
      table.fail(index, 'year', `${series} ${year} stands in line ${before} already`, 'each once');
    lines.set(`${series} ${year}`, index + HEADER_AND_FIRST);
  });
  return observations;
}

/** Line of a file's first row: one after the header, counted from 1. */
const HEADER_AND_FIRST = 2;

function wholeYear(table: Table, index: number): number {
  const year = table.number(index, 'year');
  return Number.isInteger(year) ? year : table.fail(index, 'year', `${year} is no year`, 'a year');
}

function parseDrivers(table: Table): DriverPoint[] {
  const points = table.rows.map((_, index) => ({
    driver: table.name(index, 'driver', DRIVER_IDS),
    month: table.month(index, 'month'),
    low: table.number(index, 'low'),
    central: table.number(index, 'central'),
    high: table.number(index, 'high'),
  }));
  points.forEach(({ low, central, high, month, driver }, index) => {
    if (low > central || central > high)
      table.fail(index, 'low', 'the range is out of order', 'low <= central <= high');
    const before = points[index - 1];
    if (month >= MONTHS || (before?.driver === driver && before.month >= month)) {
      table.fail(
        index,
        'month',
        'months are out of order',
        'rising months up to 2035-12 for each driver',
      );
    }
  });
  for (const id of DRIVER_IDS) {
    if (!points.some(({ driver, month }) => driver === id && month === 0)) {
      table.fail(-1, 'driver', `no value of ${id} for 2015-01`, 'every driver from 2015-01 on');
    }
  }
  return points;
}

function parseStart(table: Table): ModelData['start'] {
  const found = new Map<string, number>();
  table.rows.forEach((_, index) => {
    const quantity = table.name(index, 'quantity', START_QUANTITY_IDS);
    const key = `${quantity} ${table.name(index, 'class', CLASS_IDS)}`;
    if (found.has(key)) table.fail(index, 'quantity', `${key} stands twice`, 'each once');
    found.set(key, table.number(index, 'value'));
  });
  const value = (quantity: string, id: string) =>
    found.get(`${quantity} ${id}`) ??
    table.fail(-1, quantity, `no ${quantity} for ${id}`, 'every quantity for every class');
  return record(START_QUANTITY_IDS, (quantity) => record(CLASS_IDS, (id) => value(quantity, id)));
}

function parseCompetence(table: Table): ModelData['competence'] {
  const found = new Map<string, Competence>();
  table.rows.forEach((_, index) => {
    const id = table.name(index, 'class', CLASS_IDS);
    const key = `${id} ${table.name(index, 'gate', GATE_IDS)}`;
    if (found.has(key)) table.fail(index, 'class', `${key} stands twice`, 'each once');
    found.set(key, table.name(index, 'competence', COMPETENCES));
  });
  return record(CLASS_IDS, (id) =>
    record(
      GATE_IDS,
      (gate) =>
        found.get(`${id} ${gate}`) ?? table.fail(-1, 'class', `no row for ${id}, ${gate}`, 'a row'),
    ),
  );
}

function parseItems(table: Table): ModelData['authorisations'] {
  return table.rows.map((_, index) => ({
    class: table.name(index, 'class', CLASS_IDS),
    gate: table.name(index, 'gate', GATE_IDS),
  }));
}

function record<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
