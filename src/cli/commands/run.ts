/** `zonelab run`: a scenario against its baseline. */
import {
  ensemble,
  fingerprint,
  firingsOf,
  FINGERPRINT_REPLICATES,
  STOP_RULE,
  type Comparison,
  type PairedRun,
  clarityOf,
} from '../../experiment/index.ts';
import { MODEL } from '../../experiment/model-identity.ts';
import { MILESTONE_YEARS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { runReplicates, scenarioOf, withPool, workersOf } from '../ensemble.ts';
import { costRows, printCosts } from '../costs.ts';
import { indicatorsOf } from '../indicator-list.ts';
import { readTargets, type ExitCode, type Io } from '../io.ts';
import { listOf, numberOf, textOf } from '../options.ts';
import { csvOf, formatOf, writeWhole } from '../output.ts';
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
import { madeVerdict, printMade, printRules, ruleFields } from '../rules.ts';
import { withLevers } from '../set.ts';
import { wrapped } from '../wrap.ts';
import { judged, printTargets, targetFields, type JudgedCell } from '../targets.ts';

const WORDS = {
  en: {
    print: 'fingerprint',
    explain:
      'zonelab explain ID follows any of these to its source: an indicator, an account, a cell, and scenario, baseline, difference, interval, sameSign, seed, scale, replications, fingerprint, model, vantage.',
    head: [
      'Indicator',
      'ID',
      'Unit',
      'Baseline',
      'Scenario',
      'Difference',
      '95 % interval',
      'Same sign',
    ],
    skewed: (id: string, n: number, median: string) =>
      `${id}: all ${n} runs agree in sign, median ${median}; few weigh heavily in the mean and make its interval wide.`,
    note: (n: number, s: ResolvedScenario) =>
      `${n} paired replicates, seed ${s.seed}, scale ${s.scale}; seen from the end of 2020: a past year is no forecast. ` +
      'Difference: mean over replicates of scenario less baseline on the same draws.',
  },
  zh: {
    print: '结果指纹',
    explain:
      'zonelab explain 标识 可追溯以上任一项的来源：指标、账户、目标格，以及 scenario、baseline、difference、interval、sameSign、seed、scale、replications、fingerprint、model、vantage。',
    head: ['指标', '标识', '单位', '无试验区基准', '方案情景', '配对差值', '95%区间', '同号比例'],
    skewed: (id: string, n: number, median: string) =>
      `${id}：${n}组推演全部同号，中位数${median}；均值受少数推演影响大，区间因此较宽。`,
    note: (n: number, s: ResolvedScenario) =>
      `${n} 组配对推演，种子 ${s.seed}，比例 ${s.scale}；以2020年末信息为起点的推演。配对差值为同一随机数下情景减基准的均值。`,
  },
} as const;

type Options = Record<string, unknown>;

export async function runCommand(
  io: Io,
  [file = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const out = textOf(options, 'out');
  const format = out === undefined ? undefined : formatOf(out);
  const scenario = withLevers(await scenarioOf(io, file, options), listOf(options, 'set'));
  const ids = indicatorsOf(options);
  const made = await (options['untilPrecise'] === true
    ? untilPrecise(io, scenario, options)
    : asMany(io, scenario, options));
  const done = { ...made, ids };
  const judgedCells = judged(readTargets(), scenario, done.runs);
  const result = asJson(scenario, done, judgedCells);
  if (out !== undefined && format !== undefined) {
    writeWhole(
      out,
      format === 'csv' ? csvOf(result.rows) : `${JSON.stringify(result, undefined, 2)}\n`,
    );
  }
  if (options['format'] === 'json') io.out(JSON.stringify(result, undefined, 2));
  else printTables(io, scenario, done, judgedCells);
  return 0;
}

/** The ensemble, and the fingerprint of the scenario. */
interface Done {
  readonly runs: readonly PairedRun[];
  readonly print: string;
  /** Indicators that are shown. */
  readonly ids: readonly IndicatorId[];
}

type Made = Omit<Done, 'ids'>;

/** As many replicates as the scenario says, and those of the fingerprint, in one go. */
async function asMany(io: Io, scenario: ResolvedScenario, options: Options): Promise<Made> {
  const wanted = Array.from({ length: scenario.replications }, (_, index) => index + 1);
  const all = [...new Set([...FINGERPRINT_REPLICATES, ...wanted])];
  const runs = await runReplicates(io, scenario, all, numberOf(options, 'workers'));
  const most = scenario.replications;
  return {
    runs: runs.filter(({ replicate }) => replicate >= 1 && replicate <= most),
    print: fingerprint(runs),
  };
}

/** As many replicates as the stop rule asks for. */
async function untilPrecise(io: Io, scenario: ResolvedScenario, options: Options): Promise<Made> {
  const size = workersOf(options);
  return withPool(io, { size, total: STOP_RULE.most + 1 }, async (run) => {
    const lead = await run(scenario, [0]);
    const { runs } = await ensemble((replicates) => run(scenario, replicates), 'until precise');
    return { runs, print: fingerprint([...lead, ...runs]) };
  });
}

function printTables(
  io: Io,
  scenario: ResolvedScenario,
  { runs, print, ids }: Done,
  judgedCells: readonly JudgedCell[],
): void {
  const words = WORDS[io.language];
  io.out(`${scenario.title[io.language]} (${scenario.id})`);
  for (const year of MILESTONE_YEARS) {
    const table = tableOf(words.head, 3);
    const rows = headline(runs, year, ids);
    for (const row of rows) table.push(cells(row, io));
    io.out(`\n${year}\n${table.toString()}`);
    for (const row of rows.filter((each) => clarityOf(each) === 'skewed'))
      io.out(words.skewed(row.indicator, row.pairs, signed(row.indicator, row.median)));
  }
  printCosts(io, runs);
  printRules(io, scenario, runs);
  printTargets(io, judgedCells, scenario.scale);
  io.out(`\n${words.note(runs.length, scenario)}\n${words.print} ${print}\n${words.explain}`);
  printMade(io, scenario, print);
}

/** Columns of a terminal for names and units: the rest is numbers. */
const NAME_WIDTH = 38;
const UNIT_WIDTH = 20;

function cells(row: Comparison, { language }: Io): string[] {
  const { indicator } = row;
  const [name, unit] = nameOf(indicator, language);
  return [
    wrapped(name, NAME_WIDTH),
    indicator,
    wrapped(unit, UNIT_WIDTH),
    fixed(indicator, row.baseline),
    fixed(indicator, row.treatment),
    signed(indicator, row.difference),
    interval(row),
    `${Math.round(row.sameSign * 100)} %`,
  ];
}

function asJson(
  scenario: ResolvedScenario,
  { runs, print, ids }: Done,
  judgedCells: readonly JudgedCell[],
) {
  const rows = MILESTONE_YEARS.flatMap((year) =>
    headline(runs, year, ids).map((row) => {
      const { pairs, ...difference } = differenceFields(row);
      return {
        indicator: row.indicator,
        year,
        unit: INDICATOR_WORDS[row.indicator].unit.en,
        pairs,
        baseline: finite(row.baseline),
        scenario: finite(row.treatment),
        ...difference,
      };
    }),
  );
  const { id, seed, scale } = scenario;
  return {
    scenario: id,
    seed,
    scale,
    replications: runs.length,
    vantage: '2020-12',
    fingerprint: print,
    model: MODEL,
    rows,
    costs: costRows(runs),
    targets: judgedCells.map(targetFields),
    rules: firingsOf(scenario.programme, runs).map(ruleFields),
    made: madeVerdict(scenario, print) ?? null,
  };
}
