/** Claim: what leaves the page or the command line says what the ledger and the runs say, number by number, and runs nothing. */
import { dsvFormat } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/experiment/index.ts';
import { clipHtml, clipText, shownCell } from '../../src/handin/clip.ts';
import { csvText, harmless } from '../../src/handin/csv.ts';
import { docxOf } from '../../src/handin/docx.ts';
import { effectsTaken } from '../../src/handin/effects.ts';
import { ledgerPaper } from '../../src/handin/ledger-paper.ts';
import { seedsOf } from '../../src/handin/long.ts';
import { moneySpansTable, moneyTable, outlayTable } from '../../src/handin/money.ts';
import { fileName } from '../../src/handin/names.ts';
import type { Paper } from '../../src/handin/paper.ts';
import { differenceTable, levelsTable } from '../../src/handin/series.ts';
import { SPOKEN, type Cell, type Table } from '../../src/handin/table.ts';
import { taskTable } from '../../src/handin/tasks.ts';
import { xlsxOf } from '../../src/handin/xlsx.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import { FIRST_YEAR } from '../../src/model/index.ts';
import { facts, HOSTILE, INDICATOR, madeUpRuns } from '../fixtures/ledger-facts.ts';
import { partsOf, sheetsOf } from '../fixtures/office.ts';

const sample = { runs: madeUpRuns, seed: 7 };
const YEARS = [2015, 2022, 2025, 2035];
const rowOf = (year: number) => compare(madeUpRuns, INDICATOR, monthIndex(FIRST_YEAR, year, 12));
const taken = effectsTaken(
  'Effects',
  YEARS.map((year) => ({ row: rowOf(year) })),
  sample,
);

const paperOf = (...tables: Table[]): Paper => ({
  title: 't',
  lead: [],
  page: 'upright',
  chapters: [{ tables }],
});
const csv = dsvFormat(',');
const numbersIn = (table: Table) =>
  table.rows.flat().filter((cell): cell is number => typeof cell === 'number');
const last = (table: Table): readonly Cell[] => table.rows.at(-1) ?? [];

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8 and keeps Chinese', () => {
    const text = csvText(taken.long, 'zh');
    expect(text.startsWith('\ufeff年份,月份,指标')).toBe(true);
  });

  it('holds years and numbers in full and without separators', () => {
    const rows = csv.parse(csvText(taken.long, 'en').slice(1));
    expect(rows.map(({ Year }) => Year).slice(0, 6)).toEqual(Array(6).fill('2015'));
    const of2035 = rows.filter(({ Year, Series }) => Year === '2035' && Series === 'Scenario');
    expect(of2035.map(({ Value }) => Number(Value))).toEqual([rowOf(2035).treatment]);
    expect(of2035[0]).toMatchObject({ n: '7', Seeds: 'seed 7, runs 1–6, 8' });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1', '\t=1', '＝1', '\r@x', '＠a'])(
    'makes %j harmless',
    (text) => {
      expect(harmless(text)).toBe(`'${text}`);
      const table = {
        title: 't',
        columns: [{ label: text, kind: 'words' as const }],
        rows: [[text]],
      };
      for (const [cell] of csv.parseRows(csvText(table, 'en').slice(1)))
        expect(cell).toBe(`'${text}`);
    },
  );

  it('lets no text begin with a sign of a formula, whatever it is, and no other be changed', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const made = harmless(text);
        expect(/^\s*[=+\-@]/u.test(made)).toBe(false);
        expect(made === text || made === `'${text}`).toBe(true);
      }),
    );
  });

  it('leaves a number below nought a number', () => {
    const table = {
      title: 't',
      columns: [{ label: 'a', kind: 'number' as const }],
      rows: [[-5.5]],
    };
    expect(csvText(table, 'en')).toBe('\ufeffa\n-5.5\n');
  });

  it('has every quantile of a chart, and none of months without figures', () => {
    const rows = csv.parse(csvText(levelsTable(INDICATOR, sample, []), 'en').slice(1));
    expect(new Set(rows.map(({ Quantile }) => Quantile))).toEqual(
      new Set(['0.1', '0.25', '0.5', '0.75', '0.9']),
    );
    expect(rows.every(({ Value, n }) => Value !== '' && n === '7')).toBe(true);
    const differences = csv.parse(csvText(differenceTable(INDICATOR, sample), 'en').slice(1));
    const median = differences.find(
      ({ Year, Month, Quantile }) => Year === '2035' && Month === '12' && Quantile === '0.5',
    );
    expect(Number(median?.['Value'])).toBeCloseTo(rowOf(2035).median, 9);
  });
});

describe('the same figures', () => {
  it('stand in the CSV, the spreadsheet, the clipboard and the table, number by number', async () => {
    const wide = numbersIn(taken.wide);
    const [sheet] = sheetsOf(await xlsxOf(paperOf(taken.wide), 'en'));
    const inSheet = sheet?.rows
      .slice(1)
      .flat()
      .flatMap((cell) => (typeof cell?.value === 'number' ? [cell.value] : []));
    expect(inSheet).toEqual(wide);
    const inClip = clipText(taken.wide, 'en')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split('\t'));
    expect(inClip.filter((cell) => /^-?[\d.e-]+$/u.test(cell)).map(Number)).toEqual(wide);
    const long = csv.parse(csvText(taken.long, 'en').slice(1));
    for (const year of YEARS) {
      const ofYear = long.filter((row) => row['Year'] === String(year)).slice(0, 5);
      const row = taken.wide.rows.find(([first]) => first === year) ?? [];
      expect(ofYear.map(({ Value }) => (Value === '' ? null : Number(Value)))).toEqual(
        row.slice(2, 7),
      );
    }
  });

  it('are shown with the digits of their indicator, years without separators', () => {
    const [year] = taken.wide.columns;
    const number = taken.wide.columns[2];
    if (year === undefined || number === undefined) throw new Error('no columns');
    expect(shownCell(2035, year, 'en')).toBe('2035');
    expect(shownCell(12345.678, number, 'en', 1)).toBe('12,345.7');
    expect(shownCell(-0.004, number, 'en', 2)).toBe('0.00');
    expect(shownCell(null, number, 'en')).toBe('–');
  });
});

describe('totals of the task ledger', () => {
  const { total, rows } = facts.accounts;

  it.each([
    ['tasks', taskTable(facts), 11],
    ['money by year', moneyTable(facts), 18],
    ['money by span', moneySpansTable(facts), 5],
    ['outlays', outlayTable(facts), 5],
  ] as const)('of %s equal the ledger, and so do the rows above them', (_, table, column) => {
    expect(last(table)[column]).toBe(total);
    const above = table.rows.slice(0, -1).map((row) => row[column]);
    expect(above.reduce<number>((sum, cell) => sum + Number(cell), 0)).toBe(total);
  });

  it('are those of each year and account, too', () => {
    const table = outlayTable(facts);
    const of2026 = table.rows.find(([year]) => year === 2026) ?? [];
    expect(of2026.slice(0, 8)).toEqual([
      2026, 0, 7_000_000_019, 0, 0, 7_000_000_019, 1e9, 6_000_000_019,
    ]);
    for (const row of table.rows.slice(0, -1)) {
      const ofYear = rows.filter(({ year }) => year === row[0]);
      expect(row[5]).toBe(ofYear.reduce((sum, { yuan }) => sum + yuan, 0));
    }
  });
});

describe('the task ledger', () => {
  const table = taskTable(facts);
  const of = (task: string) => table.rows.find(([id]) => id === task) ?? [];

  it('has the twenty tasks and whatever else costs money', () => {
    const ids = table.rows.slice(0, -1).map(([id]) => id);
    expect(ids).toEqual([...Array.from({ length: 20 }, (_, at) => `T${at + 1}`), 'S15']);
  });

  it('says who answers, what serves it, when, and what was noted', () => {
    expect(of('T2')).toEqual(expect.arrayContaining([{ en: 'Bureau', zh: '市市场监管局' }]));
    expect(of('T2')[4]).toEqual({
      en: 'Access-review posts: 100 posts\nAssessors and rigs at certifiers: 80 posts',
      zh: '准入审查岗位：100个岗位\n认证评审岗位与检测设备：80个岗位',
    });
    expect(of('T2')[5]).toEqual({ en: '2021-01, goes on', zh: '2021-01起持续' });
    expect(of('T6')[5]).toMatchObject({ zh: '2021-01起，2025年后退出' });
    expect(of('T2')[12]).toEqual({ en: `${HOSTILE}\n@SUM(1,1)`, zh: `${HOSTILE}\n+86` });
  });

  it('names the authorisation items that are asked for, and tasks that nothing serves', () => {
    expect(of('T1')[8]).toEqual({ en: 'Artificial intelligence · Access', zh: '人工智能 · 准入' });
    expect(of('T7')[4]).toMatchObject({ zh: '模型中尚无对应政策工具' });
    expect(of('T9')[4]).toMatchObject({ zh: '本方案未启用' });
  });
});

describe('a spreadsheet read back', () => {
  it.each(SPOKEN)('in %s has no formula, and texts as they are', async (spoken) => {
    const sheets = sheetsOf(await xlsxOf(ledgerPaper(facts, 'sheet'), spoken));
    expect(sheets).toHaveLength(6);
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    const texts = cells.map(({ value }) => value).filter((value) => typeof value === 'string');
    expect(texts).toContain(HOSTILE);
    const years = sheets[2]?.rows.slice(1, 16).map(([year]) => year);
    expect(years?.map((cell) => [cell?.value, cell?.format])).toEqual(
      Array.from({ length: 15 }, (_, at) => [2021 + at, '0']),
    );
  });

  it('holds the ledger to the yuan', async () => {
    const [tasks, money, outlays] = sheetsOf(await xlsxOf(ledgerPaper(facts, 'sheet'), 'both'));
    const values = (sheet: typeof tasks) => sheet?.rows.flat().map((cell) => cell?.value) ?? [];
    for (const sheet of [tasks, money, outlays])
      expect(values(sheet)).toContain(facts.accounts.total);
    expect(tasks?.name).toBe('任务台账 Task ledger');
    expect(values(tasks)).toContain(
      '率先探索新产品标准的制定\nPioneering standards for new products',
    );
  });
});

describe('a document read back', () => {
  it.each(SPOKEN)('in %s holds title, tasks and totals as text', async (spoken) => {
    const parts = partsOf(await docxOf(ledgerPaper(facts, 'page'), spoken));
    const text = parts.get('word/document.xml') ?? '';
    expect(text).toContain(HOSTILE.replaceAll('"', '&quot;'));
    expect(text).toContain(facts.accounts.total.toLocaleString('en'));
    expect(text.includes('任务台账')).toBe(spoken !== 'en');
    expect(text.includes('Task ledger')).toBe(spoken !== 'zh');
    expect(text).not.toMatch(/<w:fldSimple|<w:hyperlink|w:instrText[^>]*>[^<]*(?:DDE|HYPERLINK)/u);
  });
});

describe('a table on the clipboard', () => {
  it('is markup of nothing but text', () => {
    const title = '<img src=x onerror=alert(1)>';
    const table = { title, columns: [{ label: title, kind: 'words' as const }], rows: [[title]] };
    expect(clipHtml(table, 'en')).not.toContain('<img');
    expect(clipText({ ...table, rows: [['a\tb\nc']] }, 'en').split('\n')).toHaveLength(2);
  });
});

describe('names', () => {
  it('of files are words of the titles', () => {
    expect(fileName('行动方案', '任务台账')).toBe('行动方案-任务台账');
    expect(fileName('../a:b*?', '=x')).toBe('a-b-x');
    expect(fileName('…')).toBe('scenario');
  });

  it('of runs tell gaps', () => {
    expect(seedsOf(sample)).toEqual({ en: 'seed 7, runs 1–6, 8', zh: '种子7，第1–6、8组' });
  });
});
