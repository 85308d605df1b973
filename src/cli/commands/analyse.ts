/** `zonelab sensitivity` and `zonelab attribute`: what the results of a batch depend on. */
import { attribution } from '../../batch/attribution.ts';
import { ATTRIBUTION, SENSITIVITY, writeFindings, type Finding } from '../../batch/findings.ts';
import { interactionFindings, interactions } from '../../batch/interactions.ts';
import { Results } from '../../batch/results.ts';
import { sensitivity } from '../../batch/sensitivity.ts';
import { FEWEST_ROWS } from '../../experiment/analysis/sobol-indices.ts';
import { INDICATOR_IDS } from '../../model/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { interactionFields, printInteractions } from '../interactions.ts';
import { finite, nameOf, tableOf } from '../rows.ts';

const WORDS = {
  en: {
    head: ['Indicator', 'Factor', 'Statistic', 'Of', 'Value', '95 % interval'],
    note: (month: string, file: string) => `${month}; all months are in ${file}`,
    short: `A small sample carries no interval. Sobol indices need ${FEWEST_ROWS} rows and resamples in which the outcome varies; elementary effects need two trajectories.`,
  },
  zh: {
    head: ['指标', '因素', '统计量', '对象', '数值', '95%区间'],
    note: (month: string, file: string) => `${month}；全部月份见 ${file}`,
    short: `样本不足时不给区间：Sobol指数至少需${FEWEST_ROWS}行且重抽样中结果有变化，基本效应至少需2条轨迹。`,
  },
} as const;

type Options = Record<string, unknown>;

export async function sensitivityCommand(
  io: Io,
  [folder = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const results = await Results.open(folder);
  const findings = sensitivity(folder, results);
  writeFindings(folder, SENSITIVITY, findings);
  if (options['format'] === 'json') io.out(asJson({ rows: findings.map(asFields) }));
  else printFindings(io, `${folder}/${SENSITIVITY}`, findings);
  return 0;
}

export async function attributeCommand(
  io: Io,
  [folder = '']: string[],
  options: Options,
): Promise<ExitCode> {
  const results = await Results.open(folder);
  const shares = attribution(folder, results);
  const pairs = interactions(folder, results);
  const findings = [...shares, ...interactionFindings(pairs)];
  writeFindings(folder, ATTRIBUTION, findings);
  if (options['format'] === 'json') {
    io.out(asJson({ rows: findings.map(asFields), interactions: pairs.map(interactionFields) }));
    return 0;
  }
  printFindings(io, `${folder}/${ATTRIBUTION}`, shares);
  printInteractions(io, pairs);
  return 0;
}

function asJson(fields: object): string {
  return JSON.stringify(fields, undefined, 2);
}

function asFields({ value, low, high, ...rest }: Finding) {
  return { ...rest, value: finite(value), low: finite(low), high: finite(high) };
}

/** Prints the findings of the last month. @param file that holds those of all */
function printFindings(io: Io, file: string, findings: readonly Finding[]): void {
  const month = findings.at(-1)?.month ?? '';
  const words = WORDS[io.language];
  const table = tableOf(words.head, 4);
  for (const finding of findings) if (finding.month === month) table.push(cellsOf(finding, io));
  io.out(`${table.toString()}\n${words.note(month, file)}`);
  if (findings.some(lacksInterval)) io.out(words.short);
}

/** Statistics that an interval goes with. */
const WITH_INTERVAL: readonly string[] = ['first', 'total', 'mu_star'];

function lacksInterval({ statistic, value, low }: Finding): boolean {
  return WITH_INTERVAL.includes(statistic) && !Number.isNaN(value) && Number.isNaN(low);
}

const DIGITS = 4;

function cellsOf({ indicator, name, statistic, of, value, low, high }: Finding, io: Io): string[] {
  const id = INDICATOR_IDS.find((each) => each === indicator);
  const label = id === undefined ? indicator : nameOf(id, io.language)[0];
  const number = (each: number) => (Number.isNaN(each) ? '–' : each.toPrecision(DIGITS));
  const interval =
    Number.isNaN(low) || Number.isNaN(high) ? '–' : `${number(low)} … ${number(high)}`;
  return [label, name, statistic, of, number(value), interval];
}
