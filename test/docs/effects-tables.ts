/** Tables of what every lever does alone: today's, where it was measured, beside those of b9c6381, and a sentence each. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { parse } from 'yaml';
import { EFFECT_DIGITS } from '../../src/cli/effect-tables.ts';
import { withSign } from '../../src/cli/rows.ts';
import { EFFECT_INDICATORS, EFFECT_YEARS } from '../../src/experiment/index.ts';
import { LEVER_IDS, type LeverId } from '../../src/model/index.ts';
import { INDICATOR_WORDS, LEVER_WORDS } from '../../src/model/words.ts';
import { nearest } from '../../src/scenario/issue.ts';
import { both, code, markdownTable } from './table.ts';

const FOLDER = 'docs/model';
/** The output of `npx zonelab levers --effects --format json`; missing until somebody measures. */
const TODAY = `${FOLDER}/effects.json`;
const BEFORE = `${FOLDER}/effects-b9c6381.csv`;
export const NOTES = `${FOLDER}/effects-notes.yaml`;

interface Figure {
  readonly difference: number;
  readonly halfWidth: number;
  readonly median: number;
  readonly skewness: number;
  readonly clear: boolean;
}

/** Figures by lever, year and indicator; the baseline by year and indicator. */
interface State {
  readonly name: string;
  readonly figure: (lever: string, year: number, indicator: string) => Figure | undefined;
  readonly baseline: (year: number, indicator: string) => number;
}

interface Row {
  readonly lever: string;
  readonly year: number;
  readonly indicator: string;
  readonly baseline: number | null;
  readonly difference: number | null;
  readonly high: number | null;
  readonly median: number | null;
  readonly skewness: number | null;
  readonly clear: boolean;
}

interface Report {
  readonly model: { readonly hash: string };
  readonly seed: number;
  readonly scale: number;
  readonly replications: number;
  readonly rows: readonly Row[];
}

export function effectTables(root: string): Record<string, string> {
  const report = reportIn(root);
  const states = [...(report === undefined ? [] : [today(report)]), before(root)];
  const tables = EFFECT_YEARS.map((year) => `**${year}**\n\n${yearTable(states, year)}`);
  const notes = notesIn(root);
  return {
    effects: [madeBy(report), ...tables].join('\n\n'),
    'effects notes': markdownTable(
      ['Lever', 'Sentence'],
      LEVER_IDS.map((id) => {
        const note = notes[id];
        return [code(id), note === undefined ? '–' : both(note)];
      }),
    ),
  };
}

/** Levers without a sentence. */
export function leversWithoutNote(root: string): LeverId[] {
  const notes = notesIn(root);
  return LEVER_IDS.filter((id) => notes[id] === undefined);
}

function reportIn(root: string): Report | undefined {
  const file = join(root, TODAY);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

function madeBy(report: Report | undefined): string {
  if (report === undefined) return 'Today: not measured yet.';
  const { model, seed, scale, replications } = report;
  return `Today: model \`${model.hash.slice(0, 12)}\`, ${replications} pairs, seed ${seed}, scale ${scale}.`;
}

function today({ rows }: Report): State {
  const at = (year: number, indicator: string, lever?: string) =>
    rows.find(
      (row) =>
        row.year === year && row.indicator === indicator && row.lever === (lever ?? row.lever),
    );
  return {
    name: 'today',
    baseline: (year, indicator) => at(year, indicator)?.baseline ?? Number.NaN,
    figure: (lever, year, indicator) => {
      const row = at(year, indicator, lever);
      if (row === undefined) return undefined;
      const difference = row.difference ?? Number.NaN;
      return {
        difference,
        halfWidth: (row.high ?? Number.NaN) - difference,
        median: row.median ?? Number.NaN,
        skewness: row.skewness ?? Number.NaN,
        clear: row.clear,
      };
    },
  };
}

function before(root: string): State {
  const text = readFileSync(join(root, BEFORE), 'utf8').replace(/^#.*\n/u, '');
  const rows = csvParse(text);
  const at = (name: string, year: number, indicator: string) =>
    rows.find(
      (row) => row['name'] === name && row['year'] === String(year) && row['indicator'] === indicator,
    );
  const number = (cell: string | undefined) =>
    cell === undefined || cell === '' ? Number.NaN : Number(cell);
  return {
    name: 'b9c6381',
    baseline: (year, indicator) => number(at('no zone', year, indicator)?.['difference']),
    figure: (lever, year, indicator) => {
      const row = at(lever, year, indicator);
      if (row === undefined) return undefined;
      return {
        difference: number(row['difference']),
        halfWidth: number(row['halfWidth']),
        median: number(row['median']),
        skewness: number(row['skewness']),
        clear: row['clear'] === 'true',
      };
    },
  };
}

function yearTable(states: readonly State[], year: number): string {
  const head = EFFECT_INDICATORS.map((id) => both(INDICATOR_WORDS[id].label));
  const line = (name: string, state: State, cells: readonly string[]) => [
    state === states[0] ? name : '',
    state.name,
    ...cells,
  ];
  const baselines = states.map((state) =>
    line('No zone (无试验区基准)', state, EFFECT_INDICATORS.map((id) => levelText(state.baseline(year, id)))),
  );
  const levers = LEVER_IDS.flatMap((lever) =>
    states.map((state) =>
      line(
        `${code(lever)} ${both(LEVER_WORDS[lever].label)}`,
        state,
        EFFECT_INDICATORS.map((id) => figureText(id, state.figure(lever, year, id))),
      ),
    ),
  );
  return markdownTable(['Lever', 'State', ...head], [...baselines, ...levers]);
}

function levelText(value: number): string {
  return Number.isNaN(value) ? '–' : String(Number(value.toFixed(1)));
}

function figureText(id: (typeof EFFECT_INDICATORS)[number], figure: Figure | undefined): string {
  if (figure === undefined) return '–';
  const { difference, halfWidth, median, skewness, clear } = figure;
  const digits = EFFECT_DIGITS[id];
  const mean = withSign(difference, digits);
  const half = Number.isNaN(halfWidth) ? '' : ` ±${halfWidth.toFixed(digits)}`;
  const shape = ` (${withSign(median, digits)}; ${withSign(skewness, 1)})`;
  return `${clear ? `**${mean}**` : mean}${half}${id === 'valueAdded' ? shape : ''}`;
}

type Notes = Partial<Readonly<Record<LeverId, { readonly en: string; readonly zh: string }>>>;

/** @throws Error for a sentence about no lever, or in one language only */
function notesIn(root: string): Notes {
  const notes = (parse(readFileSync(join(root, NOTES), 'utf8')) ?? {}) as Record<string, unknown>;
  for (const [id, note] of Object.entries(notes)) {
    if (!LEVER_IDS.some((known) => known === id)) {
      const near = nearest(id, LEVER_IDS);
      throw new Error(`${NOTES}: unknown lever "${id}"${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
    const texts = note as { en?: unknown; zh?: unknown } | null;
    if (typeof texts?.en !== 'string' || typeof texts.zh !== 'string')
      throw new Error(`${NOTES}: ${id} needs a sentence in both languages, en and zh`);
  }
  return notes;
}
