/** A CSV table of `public/data`: cells by row and column, and located errors. */
import { csvParseRows } from 'd3-dsv';
import { monthIndex } from '../kernel/clock.ts';
import { FIRST_YEAR } from '../model/index.ts';
import { InputError, nearest, type Issue } from './issue.ts';

/** What was expected, and the nearest valid choice where there is one. */
type Hint = string | { readonly expected: string; readonly suggestion: string | undefined };

/** Rows of a CSV file with a header, and located errors. */
export class Table {
  readonly file: string;
  readonly rows: readonly (readonly string[])[];
  readonly columns: readonly string[];

  constructor(file: string, text: string) {
    this.file = file;
    // Not csvParse: it compiles a function from text, which the page's content-security policy refuses.
    const [columns = [], ...rows] = csvParseRows(text);
    this.columns = columns;
    this.rows = rows;
    if (this.rows.length === 0)
      this.fail(-1, '', 'the table has no rows', 'a header and at least one row');
  }

  text(index: number, column: string): string {
    const value = this.rows[index]?.[this.columns.indexOf(column)];
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

  /** Refuses a column whose name is not in a list. */
  heading(column: string, known: readonly string[]): void {
    if (known.includes(column)) return;
    const suggestion = nearest(column, known);
    this.fail(-1, column, `unknown column "${column}"`, {
      expected: 'the name of a parameter that is sampled, as regulation.caution',
      suggestion,
    });
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
