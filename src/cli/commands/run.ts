/** `zonelab run`: a scenario against its baseline. */
import Table from 'cli-table3';
import {
  compare,
  fingerprint,
  FINGERPRINT_REPLICATES,
  type Comparison,
  type PairedRun,
} from '../../experiment/index.ts';
import { monthIndex } from '../../kernel/clock.ts';
import { FIRST_YEAR, INDICATOR_IDS, INDICATORS, MILESTONE_YEARS } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { runReplicates, scenarioOf } from '../ensemble.ts';
import type { ExitCode, Io } from '../io.ts';
import { numberOf } from '../options.ts';

const DECEMBER = 12;

const WORDS = {
  en: {
    print: 'fingerprint',
    head: ['Indicator', 'Unit', 'Baseline', 'Scenario', 'Difference', '95 % interval', 'Same sign'],
    note: (n: number, s: ResolvedScenario) =>
      `${n} paired replicates, seed ${s.seed}, scale ${s.scale}; seen from the end of 2020: a past year is no forecast. ` +
      'Difference: mean over replicates of scenario less baseline on the same draws.',
  },
  zh: {
    print: '结果指纹',
    head: ['指标', '单位', '无试验区基准', '方案情景', '配对差值', '95%区间', '同号比例'],
    note: (n: number, s: ResolvedScenario) =>
      `${n} 组配对推演，种子 ${s.seed}，比例 ${s.scale}；以2020年末信息为起点的推演。配对差值为同一随机数下情景减基准的均值。`,
  },
} as const;

export async function runCommand(
  io: Io,
  [file = '']: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const scenario = await scenarioOf(io, file, options);
  const wanted = Array.from({ length: scenario.replications }, (_, index) => index + 1);
  const all = [...new Set([...FINGERPRINT_REPLICATES, ...wanted])];
  const runs = await runReplicates(io, scenario, all, numberOf(options, 'workers'));
  const ensemble = runs.filter(
    ({ replicate }) => replicate >= 1 && replicate <= scenario.replications,
  );
  const print = fingerprint(runs);
  if (options['format'] === 'json')
    io.out(JSON.stringify(asJson(scenario, ensemble, print), undefined, 2));
  else printTables(io, scenario, ensemble, print);
  return 0;
}

function headline(runs: readonly PairedRun[], year: number): Comparison[] {
  return INDICATOR_IDS.filter((id) => INDICATORS[id].headline).map((id) =>
    compare(runs, id, monthIndex(FIRST_YEAR, year, DECEMBER)),
  );
}

function printTables(
  io: Io,
  scenario: ResolvedScenario,
  runs: readonly PairedRun[],
  print: string,
): void {
  const words = WORDS[io.language];
  io.out(`${scenario.title[io.language]} (${scenario.id})`);
  for (const year of MILESTONE_YEARS) {
    const table = new Table({
      head: [...words.head],
      colAligns: ['left', 'left', 'right', 'right', 'right', 'right', 'right'],
      style: { head: [], border: [], compact: true },
    });
    for (const row of headline(runs, year)) table.push(cells(row, io));
    io.out(`\n${year}\n${table.toString()}`);
  }
  io.out(`\n${words.note(runs.length, scenario)}\n${words.print} ${print}`);
}

function cells(row: Comparison, { language }: Io): string[] {
  const { label, unit, digits } = INDICATORS[row.indicator];
  const fixed = (value: number) =>
    Number.isNaN(value) ? '–' : value.toFixed(digits).replace(/^-(?=[0.]+$)/u, '');
  const signed = (value: number) => (value > 0 ? `+${fixed(value)}` : fixed(value));
  const interval = `${signed(row.difference - row.halfWidth)} … ${signed(row.difference + row.halfWidth)}`;
  return [
    label[language],
    unit[language],
    fixed(row.baseline),
    fixed(row.treatment),
    signed(row.difference),
    Number.isNaN(row.halfWidth) ? '–' : interval,
    `${Math.round(row.sameSign * 100)} %`,
  ];
}

function asJson(scenario: ResolvedScenario, runs: readonly PairedRun[], print: string) {
  const finite = (value: number) => (Number.isNaN(value) ? null : value);
  const rows = MILESTONE_YEARS.flatMap((year) =>
    headline(runs, year).map((row) => ({
      indicator: row.indicator,
      year,
      unit: INDICATORS[row.indicator].unit.en,
      pairs: row.pairs,
      baseline: finite(row.baseline),
      scenario: finite(row.treatment),
      difference: finite(row.difference),
      low: finite(row.difference - row.halfWidth),
      high: finite(row.difference + row.halfWidth),
      sameSign: finite(row.sameSign),
    })),
  );
  const { id, seed, scale } = scenario;
  return {
    scenario: id,
    seed,
    scale,
    replications: runs.length,
    vantage: '2020-12',
    fingerprint: print,
    rows,
  };
}
