/** A user's list of points as spreadsheets leave it: nothing is added to it or dropped from it in silence. */
import { csvParseRows } from 'd3-dsv';
import type { Text } from '../kernel/declare.ts';
import { InputError, type Issue } from './issue.ts';

/** Where in a list something is wrong: a row counted from 0, -1 for the header. */
type Place = readonly [row: number, column: string];

/** Columns and rows that carry something, every row as long as the header. */
export class PointList {
  readonly file: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];

  /** @throws InputError with the cause, where cells cannot be told to belong to a column and a point */
  constructor(file: string, bytes: Uint8Array) {
    this.file = file;
    const [header = [], ...rows] = csvParseRows(this.#decoded(bytes));
    this.#refuseSeparators(header);
    const last = rows.findLastIndex((row) => row.some(isFull));
    const body = rows.slice(0, last + 1);
    const width = header.findLastIndex(isFull) + 1;
    this.columns = header.slice(0, width).map((name) => name.trim());
    if (body.length === 0) {
      const words = { en: 'the list has no points', zh: '列表中没有设计点' };
      this.fail([-1, ''], words, { en: 'a header and at least one row', zh: '表头和至少一行' });
    }
    this.#refuseColumns();
    body.forEach((row, at) => this.#refuseRow(row, at));
    this.rows = body.map((row) => row.slice(0, width).map((cell) => cell.trim()));
  }

  /** A cell as a number; null where it is empty. */
  number(row: number, column: string): number | null {
    const text = this.rows[row]?.[this.columns.indexOf(column)] ?? '';
    if (text === '') return null;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(text)) return Number(text);
    const words = { en: `"${text}" is not a number`, zh: `“${text}”不是数值` };
    return this.fail(
      [row, column],
      words,
      /^[+-]?[\d.]*,\d+$/u.test(text)
        ? {
            en: 'a decimal point, and nothing between thousands',
            zh: '小数点用“.”，千位之间不加符号',
          }
        : { en: 'a number, or nothing to leave the factor as it is', zh: '数值；留空则该因素不变' },
    );
  }

  fail([row, path]: Place, message: Text, expected?: Text | string, suggestion?: string): never {
    const issue: Issue = {
      ...{ file: this.file, line: row + 2, column: 1, path, message },
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion === undefined ? {} : { suggestion }),
    };
    throw new InputError([issue]);
  }

  #decoded(bytes: Uint8Array): string {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      const words = { en: 'the file is not UTF-8', zh: '文件不是 UTF-8 编码' };
      return this.fail([-1, ''], words, {
        en: 'a CSV saved as UTF-8',
        zh: '以 UTF-8 编码保存的 CSV',
      });
    }
  }

  #refuseSeparators(header: readonly string[]): void {
    const [only = ''] = header;
    if (header.length > 1 || !/[;\t]/u.test(only)) return;
    const isTab = only.includes('\t');
    const words = {
      en: `the columns are separated by ${isTab ? 'tabs' : 'semicolons'}`,
      zh: `各列以${isTab ? '制表符' : '分号'}分隔`,
    };
    this.fail([-1, ''], words, { en: 'commas', zh: '逗号' });
  }

  #refuseColumns(): void {
    this.columns.forEach((name, at) => {
      if (name === '') {
        const words = { en: `column ${at + 1} has no name`, zh: `第${at + 1}列没有列名` };
        this.fail([-1, ''], words, { en: 'a lever or a parameter', zh: '政策工具或参数' });
      }
      if (this.columns.indexOf(name) < at) {
        const words = { en: `column ${name} stands twice`, zh: `列 ${name} 重复` };
        this.fail([-1, name], words, { en: 'each once', zh: '每列一次' });
      }
    });
  }

  #refuseRow(row: readonly string[], at: number): void {
    const width = this.columns.length;
    if (!row.some(isFull)) {
      const words = { en: 'the row is empty', zh: '该行为空' };
      this.fail([at, ''], words, {
        en: 'no such row: to leave a point as it is, name one lever at its own value',
        zh: '无此行；若该点保持不变，请写出某一政策工具的原值',
      });
    }
    const stray = row.slice(width).find(isFull);
    if (stray !== undefined) {
      const words = {
        en: `"${stray}" stands in a column without a name`,
        zh: `“${stray}”所在列没有列名`,
      };
      const columns = { en: `at most ${width} cells`, zh: `最多${width}格` };
      this.fail([at, ''], words, columns);
    }
    if (row.length < width) {
      const words = {
        en: `the row has ${row.length} cells, the header ${width}`,
        zh: `该行有${row.length}格，表头有${width}格`,
      };
      this.fail([at, ''], words, {
        en: 'a comma for each cell that is left empty',
        zh: '留空的格也须有逗号',
      });
    }
  }
}

function isFull(cell: string): boolean {
  return cell.trim() !== '';
}
