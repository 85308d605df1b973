/** The calibration: a screen, history matching in waves, and the draws that are kept. */
import { morrisPoints } from '../../experiment/designs/trajectories.ts';
import { variance } from './emulator.ts';
import type { Outcome, RunRequest } from './outcomes.ts';
import { representativeOrder } from './order.ts';
import { activeNames, influences, type Influence, type Screening } from './screen.ts';
import { CUTOFF, pointsIn, settingsLeft, waveAfter, wholeBox, worst, type Wave } from './waves.ts';

/** How much is run. */
export interface CalibrationSettings {
  readonly seed: number;
  /** Runs of the declared values that differ by chance alone. */
  readonly chance: number;
  /** Morris trajectories of the screen. */
  readonly trajectories: number;
  readonly screening: Screening;
  readonly waves: number;
  /** Runs of a wave. */
  readonly points: number;
  /** Draws that are kept. */
  readonly draws: number;
  /** Runs of a draw, which differ by chance alone. */
  readonly repeats: number;
  /** Settings that are tried for a draw before the nearest one is kept. */
  readonly tries: number;
  /** Runs of a draw to 2035 by which the draws are put into their order. */
  readonly orderRepeats: number;
}

/** A run with the name under which it is remembered. */
export interface NamedRun extends RunRequest {
  readonly id: string;
  /** What the run is for: figures of 2015-2019 to match, or what the model says of the years of the targets. */
  readonly of: 'history' | 'targets';
}

/** Runs the model, wherever that happens. @returns outcomes in the order of the runs */
export type Evaluate = (runs: readonly NamedRun[]) => Promise<readonly (readonly number[])[]>;

/** What is calibrated. */
export interface CalibrationTask {
  /** Full names of the numbers that are screened. */
  readonly names: readonly string[];
  readonly outcomes: readonly Outcome[];
  /** Places, among what a run to the years of the targets gives, of what puts the draws into their order. */
  readonly orderedBy: readonly number[];
  readonly settings: CalibrationSettings;
}

/** A draw: positions of the active numbers, and how far its runs lie from the figures. */
export interface KeptDraw {
  /** Number of the stream from which the other numbers are drawn. */
  readonly stream: number;
  readonly positions: readonly number[];
  /** Largest implausibility of its mean run. */
  readonly implausibility: number;
}

export interface Calibration {
  /** Variance of every outcome by chance alone. */
  readonly chance: readonly number[];
  readonly influences: readonly Influence[];
  /** Names of the numbers that were calibrated, strongest first. */
  readonly active: readonly string[];
  readonly waves: readonly Wave[];
  readonly draws: readonly KeptDraw[];
  /** Settings that were run for the draws. */
  readonly tried: number;
  /** What every run of a draw to the years of the targets gave. */
  readonly targets: readonly (readonly number[])[];
}

/** Seeds of the stages: none is a seed that somebody would look at results with. */
const STAGE = {
  screen: 1_000_000,
  waves: 2_000_000,
  left: 10_000_000,
  draws: 3_000_000,
  order: 4_000_000,
} as const;

/**
 * Calibrates the model to published figures.
 *
 * The result depends on the task alone: not on where or in which order `evaluate` runs what it is given.
 *
 * @throws RangeError when the figures rule out every setting
 * Source: McCulloch et al. (2022), Journal of Artificial Societies and Social Simulation 25(2) 1, without its second stage.
 */
export async function calibrate(task: CalibrationTask, evaluate: Evaluate): Promise<Calibration> {
  const chance = await chanceOf(task, evaluate);
  const tolerances = task.outcomes.map(({ observation, discrepancy }, index) =>
    Math.sqrt(observation * observation + discrepancy * discrepancy + (chance[index] ?? 0)),
  );
  const found = await screen(task, tolerances, evaluate);
  const active = activeNames(found, task.settings.screening);
  if (active.length === 0) throw new RangeError('no number moves any outcome');
  const waves = await runWaves(task, active, evaluate);
  const kept = await keepDraws(task, { active, waves, chance }, evaluate);
  const ordered = await inOrder(task, active, kept.draws, evaluate);
  return { chance, influences: found, active, waves, tried: kept.tried, ...ordered };
}

async function chanceOf(
  { settings: { seed, chance } }: CalibrationTask,
  evaluate: Evaluate,
): Promise<number[]> {
  const runs = Array.from({ length: chance }, (_, run) => ({
    id: `chance ${run}`,
    of: 'history' as const,
    seed: seed + run,
    replicate: 0,
    positions: {},
  }));
  const values = await evaluate(runs);
  return (values[0] ?? []).map((_, outcome) =>
    variance(values.map((row) => row[outcome] ?? Number.NaN)),
  );
}

async function screen(
  { names, settings }: CalibrationTask,
  tolerances: readonly number[],
  evaluate: Evaluate,
): Promise<Influence[]> {
  const seed = settings.seed + STAGE.screen;
  const points = morrisPoints(settings.trajectories, { factors: names.length, seed });
  const runs = points.map((point, index) => ({
    id: `screen ${index}`,
    of: 'history' as const,
    // The same chance along a trajectory, another one in the next.
    seed: seed + Math.floor(index / (names.length + 1)),
    replicate: 0,
    positions: named(names, point),
  }));
  return influences(names, points, await evaluate(runs), tolerances);
}

async function runWaves(
  { outcomes, settings }: CalibrationTask,
  active: readonly string[],
  evaluate: Evaluate,
): Promise<Wave[]> {
  const waves: Wave[] = [];
  while (waves.length < settings.waves) {
    const wave = waves.length + 1;
    const seed = settings.seed + STAGE.waves + wave * settings.points;
    const points =
      waves.length === 0
        ? pointsIn(wholeBox(active.length), settings.points, seed)
        : settingsLeft(waves, outcomes, settings.points, settings.seed + STAGE.left * wave);
    const runs = points.map((point, index) => ({
      id: `wave ${wave} ${index}`,
      of: 'history' as const,
      seed: seed + index,
      // What is not calibrated varies from run to run, so that its part is in the variance around the polynomial.
      replicate: index + 1,
      positions: named(active, point),
    }));
    waves.push(waveAfter(waves, outcomes, points, { values: await evaluate(runs), seed }));
  }
  return waves;
}

/** What the draws are chosen by. */
interface Matched {
  readonly active: readonly string[];
  readonly waves: readonly Wave[];
  readonly chance: readonly number[];
}

/**
 * Runs settings that are left as the draws that they would become, with everything that is drawn beside them, until each
 * draw has one that the figures do not rule out; of a draw for which there is none the nearest is kept.
 */
async function keepDraws(
  { outcomes, settings }: CalibrationTask,
  { active, waves, chance }: Matched,
  evaluate: Evaluate,
): Promise<Pick<Calibration, 'draws' | 'tried'>> {
  const { draws, repeats, tries, seed } = settings;
  const spreads = chance.map((each) => each / repeats);
  const left = settingsLeft(waves, outcomes, draws * tries, seed + STAGE.draws);
  const kept = new Map<number, KeptDraw>();
  let tried = 0;
  for (let attempt = 0; attempt < tries; attempt++) {
    const open = Array.from({ length: draws }, (_, draw) => draw).filter(
      (draw) => (kept.get(draw)?.implausibility ?? Infinity) >= CUTOFF,
    );
    const points = open.map((draw) => left[attempt * draws + draw] ?? []);
    const runs = open.flatMap((draw, index) =>
      Array.from({ length: repeats }, (_, repeat) => ({
        id: `draw ${draw + 1} ${attempt} ${repeat}`,
        of: 'history' as const,
        seed: seed + STAGE.draws + repeat,
        replicate: draw + 1,
        positions: named(active, points[index] ?? []),
      })),
    );
    const values = await evaluate(runs);
    tried += open.length;
    open.forEach((draw, index) => {
      const own = values.slice(index * repeats, (index + 1) * repeats);
      const found = worst(outcomes, meanOf(own), spreads);
      if (found < (kept.get(draw)?.implausibility ?? Infinity))
        kept.set(draw, { stream: draw + 1, positions: points[index] ?? [], implausibility: found });
    });
  }
  return { draws: Array.from({ length: draws }, (_, draw) => drawIn(kept, draw)), tried };
}

/** The draws in an order of which every beginning represents the whole, by what they say of the years of the targets. */
async function inOrder(
  { orderedBy, settings: { seed, orderRepeats } }: CalibrationTask,
  active: readonly string[],
  draws: readonly KeptDraw[],
  evaluate: Evaluate,
): Promise<Pick<Calibration, 'draws' | 'targets'>> {
  const repeats = Array.from({ length: orderRepeats }, (_, repeat) =>
    draws.map(({ stream, positions }) => ({
      id: `order ${stream} ${repeat}`,
      of: 'targets' as const,
      seed: seed + STAGE.order + repeat,
      replicate: stream,
      positions: named(active, positions),
    })),
  );
  const targets = await evaluate(repeats.flat());
  const values = targets.map((row) => orderedBy.map((place) => row[place] ?? Number.NaN));
  const order = representativeOrder(
    repeats.map((_, repeat) => values.slice(repeat * draws.length, (repeat + 1) * draws.length)),
  );
  return { draws: order.flatMap((draw) => draws[draw] ?? []), targets };
}

function drawIn(kept: ReadonlyMap<number, KeptDraw>, draw: number): KeptDraw {
  const found = kept.get(draw);
  if (found === undefined) throw new RangeError(`draw ${draw + 1} has no setting`);
  return found;
}

function meanOf(rows: readonly (readonly number[])[]): number[] {
  return (rows[0] ?? []).map(
    (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? Number.NaN), 0) / rows.length,
  );
}

function named(names: readonly string[], point: readonly number[]): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, point[index] ?? 0]));
}
