/** Tables of what `zonelab hindcast` found, from its report: misses first. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from './table.ts';

const FORECASTERS = ['model', 'lastValue', 'lastGrowth', 'linearTrend', 'driversOnly'] as const;
type Crps = Readonly<Record<(typeof FORECASTERS)[number], number | null>>;

interface Over {
  readonly rows: number;
  readonly mape: number | null;
  readonly coverage: number | null;
  readonly crps: Crps;
}

type Scored = {
  readonly indicator: string;
  readonly series: string;
  readonly unit?: string;
  readonly verdict: string | null;
  readonly hard?: boolean;
  readonly rank?: number | null;
} & Partial<Readonly<Record<'all' | 'read', Over>>>;

interface Report {
  readonly scores: readonly Scored[];
  readonly rows: readonly {
    readonly series: string;
    readonly unit: string;
    readonly year: number;
    readonly observed: number;
    readonly read: boolean;
    readonly median: number;
    readonly low: number;
    readonly high: number;
    readonly inside: boolean;
  }[];
  readonly arms: readonly {
    readonly programme: string;
    readonly drivers: string;
    readonly scores: readonly Scored[];
  }[];
}

/** Where the report lies: the output of `npx zonelab hindcast --format json`. */
const FILE = 'docs/credibility/hindcast.json';
const DIGITS = 3;

export function hindcastTables(root: string): Record<string, string> {
  const report = JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Report;
  return {
    'hindcast verdicts': verdictTable(report),
    'hindcast figures': figureTable(report),
    'hindcast arms': armTable(report),
  };
}

const shown = (value: number | null | undefined) =>
  typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : '–';
const percent = (share: number | null | undefined) =>
  typeof share === 'number' ? `${(share * 100).toFixed(0)} %` : '–';

function verdictTable({ scores }: Report): string {
  const over = (score: Scored, which: 'all' | 'read') => {
    const { rows, mape, coverage, crps } = score[which] ?? {};
    return [
      `${rows ?? 0} ${which}`,
      percent(mape),
      percent(coverage),
      ...FORECASTERS.map((each) => shown(crps?.[each])),
    ];
  };
  return markdownTable(
    ['Series', 'Verdict', 'Rank', 'Rows', 'MAPE', 'In 80 %', 'Model', 'Last value', 'Last growth', 'Linear trend', 'Drivers only'],
    scores.flatMap((score) => {
      if (score.all === undefined)
        return [[score.series, 'not modelled', ...Array.from({ length: 9 }, () => '–')]];
      const said = score.verdict === 'miss' ? '**MISS**' : String(score.verdict);
      const verdict = `${said} (${score.hard === true ? 'hard' : 'soft'})`;
      return [
        [`${score.series}, ${score.unit ?? ''}`, verdict, score.rank ?? '–', ...over(score, 'all')],
        ['', '', '', ...over(score, 'read')],
      ];
    }),
  );
}

function figureTable({ rows }: Report): string {
  return markdownTable(
    ['Series', 'Year', 'Published', 'Read', 'Median', '80 % interval', ''],
    rows.map(({ series, unit, year, observed, read, median, low, high, inside }) => [
      `${series}, ${unit}`,
      year,
      String(Number(observed.toPrecision(DIGITS + 2))),
      read ? 'yes' : 'no',
      shown(median),
      `${shown(low)} … ${shown(high)}`,
      inside ? 'inside' : '**outside**',
    ]),
  );
}

function armTable({ arms }: Report): string {
  const series = arms[0]?.scores.map((score) => score.series) ?? [];
  return markdownTable(
    ['Series', ...arms.map(({ programme, drivers }) => `${programme}, drivers of the ${drivers}`)],
    series.map((each) => [
      each,
      ...arms.map(({ scores }) => {
        const found = scores.find((score) => score.series === each);
        return `${shown(found?.all?.crps.model)} (${found?.rank ?? '–'})`;
      }),
    ]),
  );
}
