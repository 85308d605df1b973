/** `zonelab compare`: scenarios side by side, each against no zone and each less the first, on the same draws. */
import { firingsOf, type Comparison, type PairedRun } from '../../experiment/index.ts';
import { MILESTONE_YEARS } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { InputError } from '../../scenario/issue.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { scenarioOf, withPool, workersOf } from '../ensemble.ts';
import type { ExitCode, Io } from '../io.ts';
import { textOf } from '../options.ts';
import { csvOf, formatOf, writeWhole, type Row } from '../output.ts';
import {
  differenceFields,
  finite,
  fixed,
  headline,
  interval,
  nameOf,
  signed,
  tableOf,
} from '../rows.ts';
import { printRules, ruleFields } from '../rules.ts';

/** As many as there are letters. */
const MOST_SCENARIOS = 26;

const WORDS = {
  en: {
    head: ['Indicator', 'Unit', 'No zone'],
    less: (letter: string) => `${letter} less A`,
    interval: '95 % interval',
    note: (n: number, { seed, scale }: ResolvedScenario) =>
      `${n} paired replicates of each scenario, seed ${seed}, scale ${scale} (those of A hold for all); seen from the end of 2020: a past year is no forecast. ` +
      'Under a letter: mean over replicates of that scenario less no zone on the same draws.',
  },
  zh: {
    head: ['指标', '单位', '无试验区基准'],
    less: (letter: string) => `${letter} 减 A`,
    interval: '95%区间',
    note: (n: number, { seed, scale }: ResolvedScenario) =>
      `每个情景 ${n} 组配对推演，种子 ${seed}，比例 ${scale}（均以 A 的设定为准）；以2020年末信息为起点的推演。字母列为同一随机数下该情景减基准的配对差值均值。`,
  },
} as const;

/** A scenario, its letter, its runs, and the same runs against those of the first scenario. */
interface Compared {
  readonly letter: string;
  readonly scenario: ResolvedScenario;
  readonly runs: readonly PairedRun[];
  readonly againstFirst: readonly PairedRun[];
}

export async function compareCommand(
  io: Io,
  files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const out = textOf(options, 'out');
  const format = out === undefined ? undefined : formatOf(out);
  const scenarios: ResolvedScenario[] = [];
  for (const file of files) scenarios.push(await scenarioOf(io, file, options));
  const compared = await runAll(io, sameSettings(scenarios), workersOf(options));
  const rows = rowsOf(compared);
  if (out !== undefined && format !== undefined) {
    writeWhole(out, format === 'csv' ? csvOf(rows) : `${asJson(compared, rows)}\n`);
  }
  if (options['format'] === 'json') io.out(asJson(compared, rows));
  else printTables(io, compared);
  return 0;
}

/** Only runs with the same seed, scale and number of replicates can be paired: those of the first hold. */
function sameSettings(scenarios: readonly ResolvedScenario[]): ResolvedScenario[] {
  const [first] = scenarios;
  if (first === undefined) return [];
  if (scenarios.length > MOST_SCENARIOS) {
    const message = { en: 'too many scenarios', zh: '情景过多' };
    const expected = { en: `at most ${MOST_SCENARIOS}`, zh: `最多${MOST_SCENARIOS}个` };
    throw new InputError([{ file: 'compare', line: 0, column: 0, path: '', message, expected }]);
  }
  const { seed, scale, replications } = first;
  return scenarios.map((scenario) => ({ ...scenario, seed, scale, replications }));
}

async function runAll(
  io: Io,
  scenarios: readonly ResolvedScenario[],
  workers: number,
): Promise<Compared[]> {
  const replications = scenarios[0]?.replications ?? 0;
  const replicates = Array.from({ length: replications }, (_, index) => index + 1);
  const total = replications * scenarios.length;
  return withPool(io, { size: Math.min(workers, replications), total }, async (run) => {
    const compared: Compared[] = [];
    for (const scenario of scenarios) {
      const runs = await run(scenario, replicates);
      const againstFirst = paired(compared[0]?.runs ?? runs, runs);
      const letter = String.fromCharCode(LETTER_A + compared.length);
      compared.push({ letter, scenario, runs, againstFirst });
    }
    return compared;
  });
}

const LETTER_A = 65;

/** The treatment of one ensemble as the baseline of another; both are in replicate order. */
function paired(first: readonly PairedRun[], other: readonly PairedRun[]): PairedRun[] {
  return other.flatMap(({ replicate, treatment }, index) => {
    const baseline = first[index]?.treatment;
    return baseline === undefined ? [] : [{ replicate, treatment, baseline }];
  });
}

function printTables(io: Io, compared: readonly Compared[]): void {
  const words = WORDS[io.language];
  for (const { letter, scenario } of compared)
    io.out(`${letter}  ${scenario.title[io.language]} (${scenario.id})`);
  const others = compared.slice(1);
  const head = [
    ...words.head,
    ...compared.flatMap(({ letter }) => [letter, words.interval]),
    ...others.flatMap(({ letter }) => [words.less(letter), words.interval]),
  ];
  for (const year of MILESTONE_YEARS) {
    const columns = [
      ...compared.map(({ runs }) => headline(runs, year)),
      ...others.map(({ againstFirst }) => headline(againstFirst, year)),
    ];
    const table = tableOf(head, 2);
    (columns[0] ?? []).forEach(({ indicator, baseline }, line) => {
      const cells = columns.flatMap((column) => differenceCells(column[line]));
      table.push([...nameOf(indicator, io.language), fixed(indicator, baseline), ...cells]);
    });
    io.out(`\n${year}\n${table.toString()}`);
  }
  const [first] = compared;
  for (const { scenario, runs } of compared) printRules(io, scenario, runs);
  if (first !== undefined) io.out(`\n${words.note(first.runs.length, first.scenario)}`);
}

function differenceCells(row: Comparison | undefined): string[] {
  return row === undefined ? [] : [signed(row.indicator, row.difference), interval(row)];
}

/** One row for each year, indicator, scenario and what it is compared with: no zone, or the first scenario. */
function rowsOf(compared: readonly Compared[]): Row[] {
  return MILESTONE_YEARS.flatMap((year) =>
    compared.flatMap(({ letter, scenario, runs, againstFirst }, position) => [
      ...fieldsOf(headline(runs, year), {
        letter,
        scenario: scenario.id,
        against: 'no zone',
        year,
      }),
      ...(position === 0
        ? []
        : fieldsOf(headline(againstFirst, year), {
            letter,
            scenario: scenario.id,
            against: 'A',
            year,
          })),
    ]),
  );
}

function fieldsOf(comparisons: readonly Comparison[], place: Row): Row[] {
  return comparisons.map((row) => ({
    ...place,
    indicator: row.indicator,
    unit: INDICATOR_WORDS[row.indicator].unit.en,
    reference: finite(row.baseline),
    value: finite(row.treatment),
    ...differenceFields(row),
  }));
}

function asJson(compared: readonly Compared[], rows: readonly Row[]): string {
  const [first] = compared;
  const result = {
    scenarios: compared.map(({ letter, scenario, runs }) => ({
      letter,
      scenario: scenario.id,
      title: scenario.title,
      rules: firingsOf(scenario.programme, runs).map(ruleFields),
    })),
    seed: first?.scenario.seed,
    scale: first?.scenario.scale,
    replications: first?.runs.length,
    vantage: '2020-12',
    rows,
  };
  return JSON.stringify(result, undefined, 2);
}
