/** Reads the input data of the model from the texts of `public/data`. */
import { csvParseRows } from 'd3-dsv';
import { monthIndex } from '../kernel/clock.ts';
import {
  CLASS_IDS,
  DRIVER_IDS,
  FIRST_YEAR,
  GATE_IDS,
  MONTHS,
  START_QUANTITY_IDS,
  type Competence,
  type DriverPoint,
  type ModelData,
} from '../model/index.ts';
import { InputError, nearest, type Issue } from './issue.ts';

/** Names of the data files that the model reads. */
export const DATA_FILES = [
  'drivers.csv',
  'start.csv',
  'competence.csv',
  'authorisations.csv',
] as const;
export type DataTexts = Readonly<Record<(typeof DATA_FILES)[number], string>>;

/** A published figure about the city. */
export interface Observation {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly unit: string;
  /** Whether the publisher's page or a mirror of it was read. */
  readonly read: boolean;
  readonly source: string;
}

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
  };
}

/** Parses published figures. @throws InputError */
export function parseObservations(file: string, text: string): Observation[] {
  const table = new Table(file, text);
  return table.rows.map((_, index) => ({
    series: table.text(index, 'series'),
    year: table.number(index, 'year'),
    value: table.number(index, 'value'),
    unit: table.text(index, 'unit'),
    read: !table.text(index, 'read').startsWith('not'),
    source: table.text(index, 'source'),
  }));
}

/** What was expected, and the nearest valid choice where there is one. */
type Hint = string | { readonly expected: string; readonly suggestion: string | undefined };

/** Rows of a CSV file with a header, and located errors. */
class Table {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  readonly #columns: readonly string[];

  constructor(file: string, text: string) {
    this.file = file;
    // Not csvParse: it compiles a function from text, which the page's content-security policy refuses.
    const [columns = [], ...rows] = csvParseRows(text);
    this.#columns = columns;
    this.rows = rows;
    if (this.rows.length === 0)
      this.fail(-1, '', 'the table has no rows', 'a header and at least one row');
  }

  text(index: number, column: string): string {
    const value = this.rows[index]?.[this.#columns.indexOf(column)];
    if (value === undefined)
      return this.fail(index, column, 'the column is missing', `a column "${column}"`);
    return value;
  }

  number(index: number, column: string): number {
    const text = this.text(index, column);
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      return this.fail(index, column, `"${text}" is not a number`, 'a number');
    }
    return value;
  }

  /** A cell that names one of a list. */
  name<N extends string>(index: number, column: string, known: readonly N[]): N {
    const text = this.text(index, column);
    const found = known.find((name) => name === text);
    return (
      found ??
      this.fail(index, column, `unknown name "${text}"`, {
        expected: `one of ${known.join(', ')}`,
        suggestion: nearest(text, known),
      })
    );
  }

  /** A month written as 2015-01, as a month number. */
  month(index: number, column: string): number {
    const text = this.text(index, column);
    const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/u.exec(text) ?? [];
    if (year === undefined || month === undefined) {
      return this.fail(index, column, `"${text}" is not a month`, 'a month such as 2021-01');
    }
    return monthIndex(FIRST_YEAR, Number(year), Number(month));
  }

  fail(index: number, path: string, message: string, hint: Hint): never {
    const { expected, suggestion } =
      typeof hint === 'string' ? { expected: hint, suggestion: undefined } : hint;
    const issue: Issue = {
      file: this.file,
      line: index + 2,
      column: 1,
      path,
      message: { en: message, zh: message },
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    throw new InputError([issue]);
  }
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
