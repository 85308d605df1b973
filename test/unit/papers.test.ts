/** Claim: annual assessment and white paper say what ledger, runs and declarations say, in both languages, as text. */
import { describe, expect, it } from 'vitest';
import { compare, publishedPairs, valueAt, type LedgerRow } from '../../src/experiment/index.ts';
import { annualPaper } from '../../src/handin/annual-paper.ts';
import { comparePaper } from '../../src/handin/compare-paper.ts';
import { docxOf } from '../../src/handin/docx.ts';
import type { AnnualFacts } from '../../src/handin/facts.ts';
import { htmlOf } from '../../src/handin/html.ts';
import { knownFrom, latestKnown } from '../../src/handin/known.ts';
import { statesIn } from '../../src/handin/lever-year.ts';
import type { Paper } from '../../src/handin/paper.ts';
import { signedWords } from '../../src/handin/said.ts';
import { plannedIn } from '../../src/handin/shown-figures.ts';
import { SPOKEN, type Cell, type Table, type Words } from '../../src/handin/table.ts';
import { whitePaper } from '../../src/handin/white-paper.ts';
import { xlsxOf } from '../../src/handin/xlsx.ts';
import { yearMoneyTable } from '../../src/handin/year-money.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  BRANCH_MONTH,
  FIRST_YEAR,
  INDICATORS,
  type LeverSetting,
  type Programme,
} from '../../src/model/index.ts';
import { RunFigures } from '../../src/model/indicators/figures.ts';
import { SeriesTable } from '../../src/model/indicators/results.ts';
import { judged } from '../fixtures/judged-facts.ts';
import { HOSTILE, INDICATOR } from '../fixtures/ledger-facts.ts';
import { partsOf, sheetsOf } from '../fixtures/office.ts';

const annual = (year: number): AnnualFacts => ({ ...judged, year });
const CASE = { en: 'A venture <b>waited</b>.', zh: '某企业<b>候审</b>。' };
const white = whitePaper({ ...judged, cases: [CASE] });
const PAPERS: readonly (readonly [string, Paper])[] = [
  ['annual assessment', annualPaper(annual(2025))],
  ['white paper', white],
];
const sumOf = (rows: readonly LedgerRow[]) => rows.reduce((sum, { yuan }) => sum + yuan, 0);
const tablesOf = ({ chapters }: Paper) => chapters.flatMap(({ tables = [] }) => tables);
const totalRow = ({ rows, sums }: Table): readonly Cell[] =>
  rows.find((_, at) => sums?.has(at) === true) ?? [];
const december = (year: number) => monthIndex(FIRST_YEAR, year, 12);

describe('totals of an annual assessment', () => {
  const { rows, total } = judged.accounts;

  it.each([2021, 2025, 2026, 2035])('%i equal the ledger, and so do the rows above', (year) => {
    const table = yearMoneyTable(annual(year));
    const wanted = [
      sumOf(rows.filter((row) => row.year === year)),
      sumOf(rows.filter((row) => row.year <= year)),
      total,
    ];
    expect(totalRow(table).slice(1)).toEqual(wanted);
    const accounts = table.rows.slice(0, 4);
    const sums = [1, 2, 3].map((at) => accounts.reduce((sum, row) => sum + Number(row[at]), 0));
    expect(sums).toEqual(wanted);
  });

  it('stand against the line of as many years', () => {
    const [line, above] = yearMoneyTable(annual(2022)).rows.slice(5, 7);
    expect(line?.slice(1)).toEqual([1e9, 2e9, 15e9]);
    expect(above?.slice(1)).toEqual([-1e9, 1_000_001 - 2e9, total - 15e9]);
  });
});

describe('totals of a white paper', () => {
  it('equal the ledger wherever money is summed up', () => {
    const sums = tablesOf(white).filter(({ sums: rows }) => rows !== undefined);
    expect(sums).toHaveLength(3);
    for (const table of sums) expect(totalRow(table)).toContain(judged.accounts.total);
  });
});

describe('figures as statistics show them', () => {
  it('are those that rules of the run read', () => {
    const month = december(2024);
    const [first] = judged.runs;
    if (first === undefined) throw new Error('no runs');
    const table = new SeriesTable();
    table.reportedAt = () =>
      valueAt(first.treatment, INDICATOR, month) / INDICATORS[INDICATOR].scale;
    const figures = new RunFigures(table, 7, first.replicate);
    const [pair] = publishedPairs(judged.runs, { indicator: INDICATOR, december: month, seed: 7 });
    expect(pair?.[1]).toBeCloseTo(figures.of(INDICATOR, month), 6);
    expect(pair?.[1]).not.toBe(valueAt(first.treatment, INDICATOR, month));
  });

  it('come late, and posts of the survey bring them sooner', () => {
    const posts: Programme = [
      { lever: 'surveyPosts', from: BRANCH_MONTH, ramp: 0, value: 10, after2025: 'keep' },
    ];
    expect(knownFrom([], INDICATOR, 2024)).toBe(december(2024) + 18);
    expect(knownFrom(posts, INDICATOR, 2024)).toBe(december(2024) + 9);
    expect([latestKnown([], INDICATOR, 2025), latestKnown(posts, INDICATOR, 2025)]).toEqual([
      2023, 2024,
    ]);
    expect(knownFrom([], 'incidents', 2024)).toBeUndefined();
  });

  it('are planned on the straight way to the next target', () => {
    const path = [2020, 2022, 2025].map((year, at) => ({ month: december(year), value: at * 10 }));
    expect(plannedIn(path, december(2021))).toEqual({ value: 5, next: 2022 });
    expect(plannedIn(path, december(2022))).toEqual({ value: 10, next: 2022 });
    expect(plannedIn(path, december(2026))).toEqual({ value: Number.NaN });
  });
});

describe('levers in a year', () => {
  const setting = (more: Partial<LeverSetting>): LeverSetting => ({
    lever: 'greenLane',
    from: december(2021) + 1,
    ramp: 0,
    value: 20,
    after2025: 'keep',
    ...more,
  });
  const said = (own: LeverSetting, year: number, others: Programme = []) =>
    statesIn(own, [own, ...others], year).map(({ en }) => en);

  it.each([
    ['not begun', {}, 2021],
    ['begins', {}, 2022],
    ['at its value', {}, 2023],
    ['begins, grows to its value', { ramp: 24 }, 2022],
    ['grows to its value', { ramp: 24 }, 2023],
    ['at its value', { ramp: 24 }, 2024],
    ['at its value, ends', { until: december(2024) - 3 }, 2024],
    ['ended before', { until: december(2024) - 3 }, 2025],
    ['fades out', { after2025: 'fade' }, 2027],
    ['faded out', { after2025: 'fade' }, 2031],
    ['as its rules decide', { when: [{ year: 2022 }] }, 2022],
    ['as its rules decide', { unless: [{ year: 2022 }] }, 2024],
  ] as const)('%s', (words, more, year) => {
    expect(said(setting(more), year).join(', ')).toBe(words);
  });

  it('end where the next value of the lever begins', () => {
    const next = setting({ from: december(2024) + 1, value: 30 });
    expect(said(setting({}), 2024, [next])).toEqual(['at its value', 'ends']);
    expect(said(setting({}), 2025, [next])).toEqual(['ended before']);
  });
});

const headings = (page: string) => [...page.matchAll(/<h[123]>/gu)].length;
const isBoth = (words: Words) =>
  typeof words === 'string' || (words.zh.trim() !== '' && words.en.trim() !== '');

describe.each(PAPERS)('%s', (_name, paper) => {
  it('has the same sections in both languages, each with its words', () => {
    const [zh = 0, en, both] = SPOKEN.map((spoken) => headings(htmlOf(paper, spoken)));
    expect(zh).toBeGreaterThan(10);
    expect([en, both]).toEqual([zh, zh]);
    const titles = paper.chapters.flatMap(({ title = '', paragraphs = [], tables = [] }) => [
      title,
      ...paragraphs,
      ...tables.map((table) => table.title),
      ...tables.flatMap(({ columns }) => columns.map(({ label }) => label)),
    ]);
    expect(titles.filter((words) => !isBoth(words))).toEqual([]);
  });

  it('is a page without script whose texts stay texts and whose years have no separators', () => {
    const page = htmlOf(paper, 'both');
    expect(page).toContain(HOSTILE.replaceAll('"', '&quot;'));
    expect(page).not.toMatch(/<(?:script|img|b|a)\b|\son\w+=|https?:\/\/(?!example\.org)/u);
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/<td>2035<\/td>/u);
    expect(page).not.toMatch(/<td>2,0\d\d<\/td>/u);
  });

  it('is a spreadsheet without formula, and with every sheet under a name of its own', async () => {
    const sheets = sheetsOf(await xlsxOf(paper, 'both'));
    expect(sheets).toHaveLength(tablesOf(paper).length + 1);
    expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
    const years = cells.filter(({ value }) => value === 2035);
    expect(new Set(years.map(({ format }) => format))).toEqual(new Set(['0']));
  });

  it('is a document with the same chapters', async () => {
    const text = partsOf(await docxOf(paper, 'zh')).get('word/document.xml') ?? '';
    for (const { title } of paper.chapters)
      expect(text).toContain(typeof title === 'string' ? title : title?.zh);
  });
});

describe('cases', () => {
  it('stand as text in a chapter of their own, and without any there is none', () => {
    const titles = ({ chapters }: Paper) => chapters.map(({ title }) => title);
    const without = whitePaper({ ...judged, cases: [] });
    expect(titles(white)).toContainEqual({ en: '8 Cases', zh: '八、典型案例' });
    expect(titles(without)).toHaveLength(titles(white).length - 1);
    expect(JSON.stringify(titles(without))).not.toContain('案例');
    expect(htmlOf(white, 'zh')).toContain('某企业&lt;b&gt;候审&lt;/b&gt;。');
  });
});

describe('a comparison on paper', () => {
  const programmes = ['A', 'B'].map((letter) => ({ ...judged, letter }));
  const paper = comparePaper({ programmes, indicator: INDICATOR, made: 'results-10' });

  it('has lines that dash and letter tell apart in black ink', () => {
    const page = htmlOf(paper, 'both');
    expect([...page.matchAll(/<path d="M[^"N]+" [^>]*>/gu)].map(([path]) => path)).toEqual([
      expect.not.stringContaining('stroke-dasharray'),
      expect.stringContaining('stroke-dasharray="8 4"'),
    ]);
    expect(page).not.toMatch(/stroke="#(?!111|ccc)/u);
    for (const letter of ['A', 'B']) expect(page).toContain(`font-weight="700">${letter}</text>`);
    expect(page).toContain(HOSTILE.replaceAll('"', '&quot;'));
  });

  it('says the medians and intervals of the comparison at the three years', () => {
    const [effects] = paper.chapters[0]?.tables ?? [];
    const row = effects?.rows.find(([, year]) => year === 2035) ?? [];
    const { median, medianLow, medianHigh } = compare(judged.runs, INDICATOR, december(2035));
    const [said, low, high] = [median, medianLow, medianHigh].map((value) => signedWords(value, 0));
    expect(row[3]).toMatchObject({
      en: expect.stringContaining(`${said} (${low}…${high})`) as string,
    });
    expect(effects?.rows).toHaveLength(24);
  });

  it('says so where nothing differs, and names what does', () => {
    const last = (of: Paper) => of.chapters.at(-1)?.tables?.at(-1);
    expect(last(paper)?.rows).toEqual([]);
    const none = { ...judged.scenario, programme: [] };
    const other = comparePaper({
      programmes: programmes.map((each, at) => (at === 0 ? each : { ...each, scenario: none })),
      indicator: INDICATOR,
      made: 'results-10',
    });
    expect(last(other)?.rows).toHaveLength(3);
  });
});
