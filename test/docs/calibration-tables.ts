/** Tables of what the last full calibration found, from its report. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { code, markdownTable } from './table.ts';

/** The report as `npm run calibrate -- --accept` writes it; see test/calibration/report.ts. */
interface Report {
  readonly provenance: Readonly<Record<string, string | number>>;
  readonly screened: number;
  readonly outcomes: readonly {
    readonly name: string;
    readonly published: number;
    readonly observation: number;
    readonly discrepancy: number;
    readonly chance: number;
  }[];
  readonly influences: readonly {
    readonly name: string;
    readonly strength: number;
    readonly muStar: readonly number[];
    readonly sigma: readonly number[];
  }[];
  readonly waves: readonly {
    readonly runs: number;
    readonly spaceLeft: number;
    readonly explained: readonly number[];
  }[];
  readonly active: readonly {
    readonly name: string;
    readonly mean: number;
    readonly low: number;
    readonly high: number;
    readonly width: number;
  }[];
  readonly fits: readonly {
    readonly set: string;
    readonly rows: readonly {
      readonly indicator: string;
      readonly of: string;
      readonly model: number;
      readonly trend: number;
      readonly frozen: number;
      readonly spread: number;
    }[];
  }[];
}

/** Outcomes whose effects stand in the table of the screen: the last year of each kind. */
const SHOWN = ['value added 2019', 'R&D 2019', 'certificates 2017', 'certificates 2019'];
const SHOWN_INFLUENCES = 24;
const MATCHED_WIDTH = 0.95;

/** The generated parts of docs/credibility/calibration.md by the name in their marker. */
export function calibrationTables(root: string): Readonly<Record<string, string>> {
  const file = join(root, 'docs/credibility/calibration.json');
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return {
    'calibration outcomes': outcomeTable(report),
    'calibration screen': screenTable(report),
    'calibration waves': waveTable(report),
    'calibration draws': drawTable(report),
    'calibration fit': fitTable(report),
    'calibration provenance': provenanceTable(report),
  };
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

function outcomeTable({ outcomes }: Report): string {
  return markdownTable(
    ['Outcome', 'Of what was published', 'Discrepancy', 'Chance'],
    outcomes.map(({ name, observation, discrepancy, chance }) => [
      name,
      percent(observation),
      percent(discrepancy),
      percent(chance),
    ]),
  );
}

function screenTable({ outcomes, influences }: Report): string {
  const columns = SHOWN.map((name) => outcomes.findIndex((each) => each.name === name));
  return markdownTable(
    ['Parameter', 'Strength', ...SHOWN.map((name) => `${name}: μ* (σ)`)],
    influences
      .slice(0, SHOWN_INFLUENCES)
      .map(({ name, strength, muStar, sigma }) => [
        code(name),
        strength.toFixed(2),
        ...columns.map((at) => `${muStar[at]?.toFixed(3) ?? '–'} (${sigma[at]?.toFixed(3) ?? '–'})`),
      ]),
  );
}

function waveTable({ waves, outcomes }: Report): string {
  const columns = SHOWN.map((name) => outcomes.findIndex((each) => each.name === name));
  return markdownTable(
    ['Wave', 'Runs', 'Space left', ...SHOWN.map((name) => `${name}: explained`)],
    waves.map(({ runs, spaceLeft, explained }, index) => [
      index + 1,
      runs,
      percent(spaceLeft),
      ...columns.map((at) => percent(explained[at] ?? Number.NaN)),
    ]),
  );
}

function drawTable({ active }: Report): string {
  return markdownTable(
    ['Parameter', 'Mean position', '10 % to 90 %', 'Width', 'Told apart'],
    active.map(({ name, mean, low, high, width }) => [
      code(name),
      mean.toFixed(2),
      `${low.toFixed(2)}–${high.toFixed(2)}`,
      width.toFixed(2),
      width < MATCHED_WIDTH ? 'yes' : 'flat by itself',
    ]),
  );
}

function fitTable({ fits }: Report): string {
  return markdownTable(
    ['Numbers', 'Indicator', 'Mean run', 'Trend', 'Drivers only', 'Spread of runs in 2019'],
    fits.flatMap(({ set, rows }) =>
      rows.map(({ indicator, of, model, trend, frozen, spread }) => [
        set,
        `${code(indicator)}, ${of}`,
        ...[model, trend, frozen, spread].map(percent),
      ]),
    ),
  );
}

function provenanceTable({ provenance, screened }: Report): string {
  const rows = [...Object.entries(provenance), ['numbers screened', screened] as const];
  return markdownTable(
    ['What', 'Value'],
    rows.map(([name, value]) => [name, code(String(value))]),
  );
}
