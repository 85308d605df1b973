/** Time of a replicate at each scale, against a calibration loop run before and after it. */
import {
  BRANCH_MONTH,
  LIVE_SCALE,
  MONTHS,
  Simulation,
  type SimulationState,
} from '../../src/model/index.ts';
import { industryOf } from '../fixtures/industry/industry.ts';
import { calibration } from './calibration.ts';
import { data, median, programme } from './inputs.ts';

const SCALES = [1 / 40, 1 / 20, 1 / 10, 1] as const;
const REPEATS = 9;
/** Runs before the measured ones: someone who moves sliders has run some, and the engine compiles meanwhile. */
const WARM_UP = 4;

function timed(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}

function measure(scale: number) {
  const setup = { data, seed: 1, replicate: 1, scale };
  let state: SimulationState | undefined;
  const history = timed(() => {
    const sim = new Simulation({ ...setup, programme: [] });
    while (sim.month < BRANCH_MONTH) sim.step();
    state = sim.save();
  });
  const firms: number[] = [];
  const branch = () => {
    const sim = new Simulation({ ...setup, programme }, state);
    while (sim.month < MONTHS) sim.step();
    sim.results();
    firms.push(sim.world.firms.count);
  };
  const cold = timed(branch);
  if (scale !== 1) for (let run = 1; run < WARM_UP; run++) branch();
  const times = scale === 1 ? [cold] : Array.from({ length: REPEATS }, () => timed(branch));
  return {
    history,
    cold,
    branch: median(times),
    spread: Math.max(...times) - Math.min(...times),
    firms: firms[0] ?? 0,
  };
}

/** Of the free machine on one core: 13.4 measured, times 1.097, 1.14 and 1.25 by which the industry has become faster since. */
const DEVELOPMENT_RATE = 21.0;
const FIRMS = 10_000;
const SLICE_MS = 50;
const REPLICATES = 9;

/** The reduced industry as a clock: million agent-steps a second in a slice of time. */
function industryRate(): () => number {
  const { counts, step } = industryOf(FIRMS);
  let month = 0;
  const slice = () => {
    const [begun, steps] = [performance.now(), counts.steps];
    while (performance.now() - begun < SLICE_MS) step(month++);
    return (counts.steps - steps) / (performance.now() - begun) / 1000;
  };
  for (let turn = 0; turn < WARM_UP; turn++) slice();
  return slice;
}

/** A branched replicate at the live scale between two slices of the reduced industry, again and again. */
function beside(replicate: number, rate: () => number) {
  const setup = { data, seed: 1, replicate, scale: LIVE_SCALE };
  const history = new Simulation({ ...setup, programme: [] });
  while (history.month < BRANCH_MONTH) history.step();
  const state = history.save();
  let firms = 0;
  const branch = () => {
    const sim = new Simulation({ ...setup, programme }, state);
    while (sim.month < MONTHS) sim.step();
    sim.results();
    firms = sim.world.firms.count;
  };
  for (let run = 0; run < WARM_UP; run++) branch();
  const pairs = Array.from({ length: REPEATS }, () => {
    const first = rate();
    const wall = timed(branch);
    return { wall, rate: (first + rate()) / 2 };
  });
  const free = median(pairs.map((pair) => (pair.wall * pair.rate) / DEVELOPMENT_RATE));
  return { firms, wall: median(pairs.map(({ wall }) => wall)), free };
}

const before = calibration();
const rows = SCALES.map((scale) => ({ scale, ...measure(scale) }));
const unit = (before + calibration()) / 2;
const print = (text: string) => process.stdout.write(`${text}\n`);
print(
  `calibration loop ${unit.toFixed(1)} ms; live scale 1/${Math.round(1 / LIVE_SCALE)}; memory ${Math.round(process.memoryUsage().rss / 1e6)} MB`,
);
print(
  '| scale | individuals at the end | history, ms | first branched replicate, ms | warm, ms (spread of 9) | ratio to calibration |',
);
print('|---|---|---|---|---|---|');
for (const { scale, firms, history, cold, branch, spread } of rows) {
  const cells = [
    `1/${Math.round(1 / scale)}`,
    firms,
    history.toFixed(0),
    cold.toFixed(0),
    `${branch.toFixed(0)} (${spread.toFixed(0)})`,
    (branch / unit).toFixed(1),
  ];
  print(`| ${cells.join(' | ')} |`);
}

print(
  `\nReplicates 0 to ${REPLICATES - 1} at the live scale, each run between two slices of the reduced industry (${FIRMS} firms): wall time times the industry's rate over ${DEVELOPMENT_RATE} M/s, that of the development machine`,
);
print('| replicate | individuals at the end | warm, ms | on the development machine, ms |');
print('|---|---|---|---|');
const rate = industryRate();
const replicates = Array.from({ length: REPLICATES }, (_, number) => beside(number, rate));
for (const [number, { firms, wall, free }] of replicates.entries())
  print(`| ${number} | ${firms} | ${wall.toFixed(0)} | ${free.toFixed(0)} |`);
const times = replicates.map(({ free }) => free);
const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
print(`mean ${mean.toFixed(0)} ms, median ${median(times).toFixed(0)} ms`);
