/** A hand-in before it is a file: chapters of paragraphs, figures and tables, which every kind of file is written from. */
import type { Cell, Column, Table, Words } from './table.ts';

export interface Paper {
  readonly title: Words;
  readonly lead: readonly Words[];
  readonly chapters: readonly Chapter[];
  /** How its pages lie: tables of many columns need the long side. */
  readonly page: 'upright' | 'on its side';
}

export interface Chapter {
  /** Nothing where its tables are chapters by themselves. */
  readonly title?: Words;
  readonly paragraphs?: readonly Words[];
  readonly figures?: readonly Figure[];
  readonly tables?: readonly Table[];
}

/** Lines over years that black ink can tell apart: each has its letter and its dash. */
export interface Figure {
  readonly title: Words;
  /** What the lines are, and what the bars on them, where they are drawn. */
  readonly lines: Words;
  readonly bars: Words;
  readonly digits: number;
  readonly years: readonly number[];
  readonly courses: readonly Course[];
}

export interface Course {
  readonly letter: string;
  /** One for each year; NaN where there is none. */
  readonly values: readonly number[];
  /** Ends of an interval in some of the years, by the year. */
  readonly ends: ReadonlyMap<number, readonly [low: number, high: number]>;
}

/** A figure where nothing can be drawn: one row a year, one column a line. */
export function figureTable({ title, lines, digits, years, courses }: Figure): Table {
  const columns: Column[] = [
    { label: { en: 'Year', zh: '年份' }, kind: 'year', width: 8 },
    ...courses.map(({ letter }) => ({ label: letter, kind: 'number' as const, digits })),
  ];
  const valueOf = (value = Number.NaN): Cell => (Number.isFinite(value) ? value : null);
  const rows = years.map((year, at): Cell[] => [
    year,
    ...courses.map(({ values }) => valueOf(values[at])),
  ]);
  return { title, columns, rows, notes: [lines] };
}
