/** Time of a replicate at each scale, against a calibration loop run before and after it. */
import {
  BRANCH_MONTH,
  LIVE_SCALE,
  MONTHS,
  Simulation,
  type SimulationState,
} from '../../src/model/index.ts';
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
