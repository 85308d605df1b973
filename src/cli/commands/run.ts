/** `zonelab run`: a scenario against its baseline. */
import {
  ensemble,
  fingerprint,
  firingsOf,
  FINGERPRINT_REPLICATES,
  isClear,
  STOP_RULE,
  type Comparison,
  type PairedRun,
  type PooledBaselines,
} from '../../experiment/index.ts';
import { ownCells } from '../../experiment/targets/index.ts';
import { MODEL } from '../../experiment/model-identity.ts';
import {
  BREAKDOWNS,
  LAST_YEAR,
  MILESTONE_YEARS,
  type BreakdownId,
  type IndicatorId,
} from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { partRows, printByPart } from '../by-part.ts';
import { runReplicates, scenarioOf, withPool, workersOf } from '../ensemble.ts';
import { atBudget, moneyFields, moneyLine, type Budgeted } from '../equal-money.ts';
import { costRows, printCosts } from '../costs.ts';
import { indicatorsOf } from '../indicator-list.ts';
import { pooledFor } from '../pooled.ts';
import { readTargets, type ExitCode, type Io } from '../io.ts';
import { breakdownsOf, listOf, numberOf, textOf } from '../options.ts';
import { csvOf, formatOf, writeWhole, type Row } from '../output.ts';
import {
  fixed,
  headline,
  medianEnds,
  nameOf,
  rowFields,
  shortOfPairs,
  signed,
  tableOf,
} from '../rows.ts';
import { madeVerdict, printMade, printRules, ruleFields } from '../rules.ts';
import { withLevers } from '../set.ts';
import { wrapped } from '../wrap.ts';
import { targetFields } from '../target-fields.ts';
import { judged, printTargets, type JudgedCell } from '../targets.ts';

const WORDS = {
  en: {
    print: 'fingerprint',
    explain:
      'zonelab explain ID follows an indicator, an account or a cell to its source. Also: scenario, baseline, difference, interval, sameSign, seed, scale, replications, fingerprint, model, vantage.',
    head: [
      'Indicator',
      'ID',
      'Unit',
      'Baseline',
      'Scenario',
      'Median difference',
      '95 % interval',
      'Clear',
      'Mean difference',
      'Same sign',
    ],
    clear: (isClear: boolean) => (isClear ? 'yes' : 'no'),
    short: (needs: string) =>
      `Chance decides much of these, and pairing hardly helps. Pairs needed: ${needs}.`,
    comma: ', ',
    note: (n: number, s: ResolvedScenario) =>
      `${n} paired replicates, seed ${s.seed}, scale ${s.scale}. The model stops learning in December 2020: figures for 2021 on are simulated. ` +
      'Difference: scenario less baseline on the same draws. The interval is that of the median. Baseline and scenario are means.',
  },
  zh: {
    print: '结果指纹',
    explain:
      'zonelab explain 标识 可追溯以上任一项的来源：指标、账户、目标格，以及 scenario、baseline、difference、interval、sameSign、seed、scale、replications、fingerprint、model、vantage。',
    head: [
      '指标',
      '标识',
      '单位',
      '无试验区基准',
      '方案情景',
      '配对差值中位数',
      '95%区间',
      '是否可辨',
      '配对差值均值',
      '同号比例',
    ],
    clear: (isClear: boolean) => (isClear ? '是' : '否'),
    short: (needs: string) =>
      `以下指标受偶然因素影响大，配对作用有限，单凭配对所需组数：${needs}。`,
    comma: '、',
    note: (n: number, s: ResolvedScenario) =>
      `${n} 组配对推演，种子 ${s.seed}，抽样比例 ${s.scale}；以2020年末信息为起点的推演。配对差值为同一公共随机数下情景减基准；区间为中位数的区间；基准与情景两列为均值。`,
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
  const given = withLevers(await scenarioOf(io, file, options), listOf(options, 'set'));
  const budgeted = await atBudget(io, { scenario: given, source: file, options });
  const { scenario } = budgeted;
  const ids = indicatorsOf(options);
  const made = await (options['untilPrecise'] === true
    ? untilPrecise(io, scenario, options)
    : asMany(io, scenario, options));
  const done = { ...made, ids, breakdowns: breakdownsOf(options) };
  const judgedCells = judgedBy(scenario, done.runs);
  const result = asJson(budgeted, done, judgedCells);
  if (out !== undefined && format !== undefined) {
    writeWhole(
      out,
      format === 'csv'
        ? csvOf(withParts(result.rows, done))
        : `${JSON.stringify(result, undefined, 2)}\n`,
    );
  }
  if (options['format'] === 'json') io.out(JSON.stringify(result, undefined, 2));
  else printTables(io, budgeted, done, judgedCells);
  return 0;
}

/** The report's cells, then one's own targets. */
function judgedBy({ seed, targets = [] }: ResolvedScenario, runs: readonly PairedRun[]) {
  const { cells, comparators } = readTargets();
  return judged(
    { cells: [...cells, ...ownCells(targets, INDICATOR_WORDS)], comparators },
    { runs, seed },
  );
}

/** The ensemble, and the fingerprint of the scenario. */
interface Done {
  readonly runs: readonly PairedRun[];
  readonly print: string;
  /** Indicators that are shown. */
  readonly ids: readonly IndicatorId[];
  /** Ways to break the city down that are shown. */
  readonly breakdowns: readonly BreakdownId[];
}

type Made = Pick<Done, 'runs' | 'print'>;

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
  budgeted: Budgeted,
  { runs, print, ids, breakdowns }: Done,
  judgedCells: readonly JudgedCell[],
): void {
  const { scenario } = budgeted;
  const words = WORDS[io.language];
  const pooled = pooledFor(scenario);
  io.out(`${scenario.title[io.language]} (${scenario.id})`);
  const money = moneyLine(io, budgeted);
  if (money !== undefined) io.out(money);
  for (const year of MILESTONE_YEARS) {
    const table = tableOf(words.head, 3);
    const rows = headline(runs, year, ids);
    for (const row of rows) table.push(cells(row, io, pooled));
    io.out(`\n${year}\n${table.toString()}`);
  }
  const needs = shortOfPairs(headline(runs, LAST_YEAR, ids)).map(([id, pairs]) => `${id} ${pairs}`);
  if (needs.length > 0) io.out(`\n${words.short(needs.join(words.comma))}`);
  for (const breakdown of breakdowns) printByPart(io, runs, breakdown);
  printCosts(io, runs);
  printRules(io, scenario, runs);
  printTargets(io, judgedCells, scenario.scale);
  io.out(`\n${words.note(runs.length, scenario)}\n${words.print} ${print}\n${words.explain}`);
  printMade(io, scenario, print);
}

/** Columns of a terminal for names and units: the rest is numbers. */
const NAME_WIDTH = 38;
const UNIT_WIDTH = 20;

function cells(row: Comparison, { language }: Io, pooled: PooledBaselines): string[] {
  const { indicator } = row;
  const [name, unit] = nameOf(indicator, language);
  return [
    wrapped(name, NAME_WIDTH),
    indicator,
    wrapped(unit, UNIT_WIDTH),
    fixed(indicator, row.baseline),
    fixed(indicator, row.treatment),
    signed(indicator, row.median),
    medianEnds(row),
    WORDS[language].clear(isClear(row, pooled)),
    signed(indicator, row.difference),
    `${Math.round(row.sameSign * 100)} %`,
  ];
}

function asJson(budgeted: Budgeted, done: Done, judgedCells: readonly JudgedCell[]) {
  const { scenario } = budgeted;
  const { runs, print, ids } = done;
  const pooled = pooledFor(scenario);
  const rows = MILESTONE_YEARS.flatMap((year) =>
    headline(runs, year, ids).map((row) => rowFields(row, year, pooled)),
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
    ...partFields(done),
    costs: costRows(runs),
    equalMoney: moneyFields(budgeted),
    targets: cellsOf(judgedCells, false),
    ownTargets: cellsOf(judgedCells, true),
    rules: firingsOf(scenario.programme, runs).map(ruleFields),
    made: madeVerdict(scenario, print) ?? null,
  };
}

function cellsOf(cells: readonly JudgedCell[], own: boolean) {
  const some = cells.filter(({ assessment: { cell } }) => (cell.column === 'own') === own);
  return some.map(targetFields);
}

/** The parts of the city, each breakdown under the name of its option. */
function partFields({ runs, breakdowns }: Done): Readonly<Record<string, Row[]>> {
  return Object.fromEntries(breakdowns.map((id) => [BREAKDOWNS[id].plural, partRows(runs, id)]));
}

/** Rows of the whole city, then those of its parts, which a column of theirs names; empty for the whole. */
function withParts(rows: readonly Row[], { runs, breakdowns }: Done): Row[] {
  const none = Object.fromEntries(breakdowns.map((id) => [id, null]));
  const parts = breakdowns.flatMap((id) => partRows(runs, id));
  return [...rows, ...parts].map((row) => ({ ...none, ...row }));
}
