/** `npm run calibrate`: screens the sampled numbers, matches 2015-2019 in waves and keeps the draws that are left. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SingleBar } from 'cli-progress';
import { Command, CommanderError } from 'commander';
import { numberOf, textOf, wholeNumber, workersOption } from '../../src/cli/options.ts';
import {
  calibrate,
  type Calibration,
  type CalibrationSettings,
  type CalibrationTask,
} from '../../src/evidence/calibration/calibrate.ts';
import { publishedOutcomes } from '../../src/evidence/calibration/outcomes.ts';
import { ORDERED_CELLS } from '../../src/evidence/calibration/targets.ts';
import { RESULTS_VERSION } from '../../src/model/index.ts';
import { LARGEST_SEED } from '../../src/scenario/schema.ts';
import { fitLines, fitsOf } from './fit.ts';
import { inputsOf, type Inputs } from './inputs.ts';
import { Memory, OtherWork } from './memory.ts';
import { drawsTable, pooledTable, reportOf } from './report.ts';
import { FULL, SCALE, screenedNames, SHORT } from './settings.ts';
import { Threads } from './threads.ts';

const MOST_WAVES = 6;
const MOST_POINTS = 5000;
const USAGE = 2;
const FOLDERS = { full: '.cache/calibration', quick: '.cache/calibration-short' } as const;

interface Asked {
  readonly out: string;
  readonly quick: boolean;
  readonly accept: boolean;
  readonly workers: number;
  readonly settings: CalibrationSettings;
}

/** Reads the options. @throws CommanderError for wrong usage */
function askedFor(args: readonly string[]): Asked {
  const program = new Command('npm run calibrate --')
    .option('--out <folder>', `work folder (default "${FOLDERS.full}")`)
    .option('--quick', 'the short setting that tests repeat')
    .option('--accept', 'put the draws and the report where the model and its pages read them')
    .addOption(wholeNumber('--waves <n>', 'waves of history matching', 1, MOST_WAVES))
    .addOption(wholeNumber('--points <n>', 'runs of a wave', 1, MOST_POINTS))
    .addOption(wholeNumber('--seed <n>', 'seed', 0, LARGEST_SEED))
    .addOption(workersOption())
    .exitOverride()
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .parse([...args], { from: 'user' });
  const options = program.opts<Record<string, unknown>>();
  const quick = options['quick'] === true;
  const usual = quick ? SHORT : FULL;
  return {
    out: textOf(options, 'out') ?? (quick ? FOLDERS.quick : FOLDERS.full),
    quick,
    accept: options['accept'] === true,
    workers: numberOf(options, 'workers') ?? availableParallelism(),
    settings: {
      ...usual,
      waves: numberOf(options, 'waves') ?? usual.waves,
      points: numberOf(options, 'points') ?? usual.points,
      seed: numberOf(options, 'seed') ?? usual.seed,
    },
  };
}

/** Runs that there are at most, for the bar. */
function mostRuns({ names, settings }: CalibrationTask): number {
  const { chance, trajectories, waves, points, draws, repeats, tries, orderRepeats } = settings;
  const matched = chance + trajectories * (names.length + 1) + waves * points;
  return matched + draws * (repeats * tries + orderRepeats);
}

async function run(asked: Asked, task: CalibrationTask, inputs: Inputs): Promise<Calibration> {
  const { dataHash, modelHash, data } = inputs;
  const memory = new Memory(asked.out, { ...task, scale: SCALE, dataHash, modelHash });
  if (memory.size > 0) process.stderr.write(`${memory.size} runs are done already\n`);
  const script = new URL('./worker.js', import.meta.url);
  const threads = new Threads(script, asked.workers, { data, scale: SCALE });
  const format = '{bar} {value}/{total} {eta_formatted}';
  const bar = new SingleBar({ stream: process.stderr, clearOnComplete: true, format });
  const isWatched = process.stderr.isTTY;
  if (isWatched) bar.start(mostRuns(task), 0);
  try {
    const evaluate = memory.evaluator(threads.run, () => {
      if (isWatched) bar.increment();
    });
    return await calibrate(task, evaluate);
  } finally {
    bar.stop();
    await threads.close();
  }
}

function provenanceOf(
  { settings: { waves, points, seed } }: Asked,
  { dataHash, modelHash }: Inputs,
  found: Calibration,
) {
  return {
    command: `npm run calibrate -- --waves ${waves} --points ${points} --seed ${seed}`,
    seed,
    results: RESULTS_VERSION,
    data: dataHash,
    model: modelHash,
    waves,
    spaceLeft: found.waves.at(-1)?.spaceLeft ?? 1,
  };
}

/** What a calibration gave. */
interface Given {
  readonly draws: string;
  readonly pooled: string;
  readonly provenance: object;
  readonly report: object;
}

/** Writes draws and report; with `--accept` also where the model, its pages and the tests read them. */
function write({ out, quick, accept }: Asked, { draws, pooled, provenance, report }: Given): void {
  const put = (folder: string, name: string, text: string) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const asText = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;
  const short = asText({ draws: draws.trimEnd().split('\n'), ...report });
  put(out, 'draws.csv', draws);
  put(out, 'pooled.csv', pooled);
  put(out, 'draws.json', asText(provenance));
  put(out, 'calibration.json', quick ? short : asText({ provenance, ...report }));
  if (!accept) return;
  if (quick) {
    put('test/fixtures', 'calibration-short.json', short);
    return;
  }
  put('public/data', 'draws.csv', draws);
  put('public/data', 'pooled.csv', pooled);
  put('public/data', 'draws.json', asText(provenance));
  put('docs/credibility', 'calibration.json', asText({ provenance, ...report }));
}

async function main(asked: Asked): Promise<void> {
  const inputs = inputsOf(process.cwd());
  const { settings, quick } = asked;
  const outcomes = publishedOutcomes(inputs.published);
  const names = screenedNames(quick);
  const task: CalibrationTask = { names, outcomes, orderedBy: ORDERED_CELLS, settings };
  const found = await run(asked, task, inputs);
  const report = reportOf(task, found);
  const fits = fitsOf(inputs, found, quick);
  write(asked, {
    draws: drawsTable(found),
    pooled: pooledTable(found),
    provenance: provenanceOf(asked, inputs, found),
    report: { ...report, fits },
  });
  print(report, found, fits);
}

function print(
  report: ReturnType<typeof reportOf>,
  found: Calibration,
  fits: ReturnType<typeof fitsOf>,
): void {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  line(`${report.active.length} of ${report.screened} numbers calibrated`);
  report.waves.forEach(({ runs, spaceLeft }, index) => {
    line(
      `wave ${index + 1}: ${runs} runs, ${(100 * spaceLeft).toPrecision(3)} % of the space left`,
    );
  });
  line(
    `${found.draws.length} draws kept of ${report.tried} tried, ${report.beyond} beyond ${report.cutoff}`,
  );
  for (const fit of fitLines(fits)) line(fit);
}

try {
  await main(askedFor(process.argv.slice(2)));
} catch (error) {
  if (error instanceof OtherWork) process.stderr.write(`${error.message}\n`);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof CommanderError && error.exitCode === 0 ? 0 : USAGE;
}
