/** A CSV table of `public/data`: cells by row and column, and located errors. */
import { csvParseRows } from 'd3-dsv';
import type { Text } from '../kernel/declare.ts';
import { monthIndex } from '../kernel/clock.ts';
import { FIRST_YEAR } from '../model/index.ts';
import { InputError, nearest, type Issue } from './issue.ts';

/** What was expected, and the nearest valid choice where there is one. */
type Hint =
  Text | string | { readonly expected: Text | string; readonly suggestion: string | undefined };

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
      this.fail(
        -1,
        '',
        { en: 'the table has no rows', zh: '表中没有数据行' },
        { en: 'a header and at least one row', zh: '表头和至少一行' },
      );
  }

  text(index: number, column: string): string {
    const value = this.rows[index]?.[this.columns.indexOf(column)];
    if (value !== undefined) return value;
    return this.columns.includes(column)
      ? this.fail(
          index,
          column,
          { en: 'the row ends before this column', zh: '该行在此列之前结束' },
          { en: `${this.columns.length} cells`, zh: `${this.columns.length}格` },
        )
      : this.fail(
          index,
          column,
          { en: 'the column is missing', zh: '缺少该列' },
          { en: `a column "${column}"`, zh: `列“${column}”` },
        );
  }

  number(index: number, column: string): number {
    const text = this.text(index, column);
    const value = Number(text);
    if (text.trim() === '' || !Number.isFinite(value)) {
      return this.fail(
        index,
        column,
        { en: `"${text}" is not a number`, zh: `“${text}”不是数值` },
        { en: 'a number', zh: '数值' },
      );
    }
    return value;
  }

  /** A cell that names one of a list. */
  name<N extends string>(index: number, column: string, known: readonly N[]): N {
    const text = this.text(index, column);
    const found = known.find((name) => name === text);
    return (
      found ??
      this.fail(
        index,
        column,
        { en: `unknown name "${text}"`, zh: `未知名称“${text}”` },
        {
          expected: { en: `one of ${known.join(', ')}`, zh: `${known.join('、')}之一` },
          suggestion: nearest(text, known),
        },
      )
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
      return this.fail(
        index,
        column,
        { en: `"${text}" is not a month`, zh: `“${text}”不是月份` },
        { en: 'a month such as 2021-01', zh: '月份，如2021-01' },
      );
    }
    return monthIndex(FIRST_YEAR, Number(year), Number(month));
  }

  fail(index: number, path: string, message: Text | string, hint: Hint): never {
    const { expected, suggestion } =
      typeof hint === 'object' && 'expected' in hint
        ? hint
        : { expected: hint, suggestion: undefined };
    const issue: Issue = {
      file: this.file,
      line: index + 2,
      column: 1,
      path,
      message: typeof message === 'string' ? { en: message, zh: message } : message,
      expected,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    throw new InputError([issue]);
  }
}
