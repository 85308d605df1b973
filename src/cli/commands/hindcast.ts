/** `zonelab hindcast`: what the model would have said in 2020 of the years since, scored against what was published. */
import {
  armOf,
  Figures,
  frozenRuns,
  HINDCAST_DRIVERS,
  HINDCAST_PROGRAMMES,
  hindcastEnd,
  withOutcome,
  type Arm,
} from '../../evidence/hindcast/index.ts';
import { LIVE_SCALE, type ModelData } from '../../model/index.ts';
import { parseObservations, type Observation } from '../../scenario/data.ts';
import { aboutFile, decode } from '../../scenario/document.ts';
import {
  ENACTED_FILE,
  OBSERVED_FILE,
  OUTCOME_FILE,
  parseOutcome,
} from '../../scenario/hindcast-files.ts';
import { InputError } from '../../scenario/issue.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { withPool, workersOf } from '../ensemble.ts';
import { freezeOf, type Freeze } from '../frozen.ts';
import { hindcastFields, hindcastRows } from '../hindcast.ts';
import { printHindcast } from '../hindcast-tables.ts';
import {
  readInput,
  readModelData,
  readObservations,
  readScenario,
  readShipped,
  shippedPath,
  type ExitCode,
  type Io,
} from '../io.ts';
import { numberOf, textOf } from '../options.ts';
import { csvOf, formatOf, writeWhole } from '../output.ts';

type Options = Record<string, unknown>;

const REPLICATIONS = 50;
const SEED = 1;

const WARNINGS = {
  en: {
    changed: (file: string) =>
      `${file} is not what was frozen before the first score: these scores do not count as a hindcast`,
    observations: (file: string, date: string) =>
      `note: ${file} is not the observations file that the rules were frozen with (${date}); this is allowed`,
    unit: (series: string, unit: string, known: string) =>
      `note: ${series} is in "${unit}" here and in "${known}" in the file that ships`,
  },
  zh: {
    changed: (file: string) => `${file} 已不同于首次评分前冻结的内容，本次评分不能作为回溯检验`,
    observations: (file: string, date: string) =>
      `说明：${file} 不是规则冻结时（${date}）所用的数据文件；允许使用`,
    unit: (series: string, unit: string, known: string) =>
      `说明：${series} 在此文件中的单位为“${unit}”，随附文件中为“${known}”`,
  },
} as const;

const A_TABLE = {
  en: 'a CSV with the columns series, year, value, unit, source, read',
  zh: '含 series、year、value、unit、source、read 各列的CSV',
};

export async function hindcastCommand(
  io: Io,
  _files: string[],
  options: Options,
): Promise<ExitCode> {
  const out = textOf(options, 'out');
  const format = out === undefined ? undefined : formatOf(out);
  const { file, bytes, observations } = observed(textOf(options, 'observed'));
  const freeze = freezeOf(bytes);
  warn(io, { file, observations, freeze });
  const settings = {
    seed: numberOf(options, 'seed') ?? SEED,
    scale: numberOf(options, 'scale') ?? LIVE_SCALE,
    replications: numberOf(options, 'replications') ?? REPLICATIONS,
  };
  const figures = new Figures(observations, readObservations());
  const arms = await armsOf(io, figures, { ...settings, workers: workersOf(options) });
  const hindcast = { file, freeze, ...settings, arms };
  const fields = hindcastFields(hindcast);
  if (out !== undefined && format !== undefined) {
    const text = format === 'csv' ? csvOf(hindcastRows(hindcast)) : `${jsonOf(fields)}\n`;
    writeWhole(out, text);
  }
  if (options['format'] === 'json') io.out(jsonOf(fields));
  else printHindcast(io, hindcast);
  return freeze.changed.length === 0 ? 0 : 1;
}

function jsonOf(fields: unknown): string {
  return JSON.stringify(fields, undefined, 2);
}

interface Observed {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly observations: readonly Observation[];
}

/** The observations file that a user named, or the one that ships. @throws InputError with file and line */
function observed(given: string | undefined): Observed {
  const file = given ?? OBSERVED_FILE;
  const bytes = given === undefined ? readShipped(OBSERVED_FILE) : readInput(given, A_TABLE);
  const text = decode(bytes);
  if (typeof text !== 'string') throw new InputError([aboutFile(file, text, A_TABLE)]);
  return { file, bytes, observations: parseObservations(file, text) };
}

/** Says on stderr what a reader of the scores must know of the inputs. */
function warn(
  io: Io,
  { file, observations, freeze }: Pick<Observed, 'file' | 'observations'> & { freeze: Freeze },
): void {
  const words = WARNINGS[io.language];
  for (const changed of freeze.changed) io.error(words.changed(changed));
  if (!freeze.sameObservations) io.error(words.observations(file, freeze.date));
  const units = new Map(readObservations().map(({ series, unit }) => [series, unit]));
  const told = new Set<string>();
  for (const { series, unit } of observations) {
    const known = units.get(series) ?? unit;
    if (unit !== known && !told.has(series)) io.error(words.unit(series, unit, known));
    if (unit !== known) told.add(series);
  }
}

interface Draws {
  readonly seed: number;
  readonly scale: number;
  readonly replications: number;
  readonly workers: number;
}

/** Both programmes with both sets of drivers; the baseline of a pair is the run without a zone. */
async function armsOf(io: Io, figures: Figures, draws: Draws): Promise<Arm[]> {
  const known = readModelData();
  const outcomes = parseOutcome(OUTCOME_FILE, new TextDecoder().decode(readShipped(OUTCOME_FILE)));
  const scenario = { ...readScenario(shippedPath(ENACTED_FILE)), ...draws };
  const arms: Arm[] = [];
  for (const drivers of HINDCAST_DRIVERS) {
    const data =
      drivers === 'vantage' ? known : { ...known, drivers: withOutcome(known.drivers, outcomes) };
    const until = hindcastEnd(figures);
    const pairs = await pairsOf(io, { scenario, data, until, draws });
    const frozen = frozenRuns(data, draws, draws.replications, until);
    for (const programme of HINDCAST_PROGRAMMES) {
      const arm = programme === 'enacted' ? ('treatment' as const) : ('baseline' as const);
      const model = pairs.map((pair) => pair[arm]);
      arms.push(armOf(figures, { programme, drivers }, { model, frozen }));
    }
  }
  return arms;
}

interface PairsOf {
  readonly scenario: ResolvedScenario;
  readonly data: ModelData;
  readonly until: number;
  readonly draws: Draws;
}

function pairsOf(io: Io, { scenario, data, until, draws }: PairsOf) {
  const wanted = Array.from({ length: draws.replications }, (_, index) => index + 1);
  const size = Math.min(draws.workers, wanted.length);
  return withPool(io, { size, total: wanted.length, data }, (run) => run(scenario, wanted, until));
}
