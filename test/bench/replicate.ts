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
const REPEATS = 5;

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
    const sim = new Simulation({ ...setup, programme });
    if (state !== undefined) sim.load(state);
    while (sim.month < MONTHS) sim.step();
    sim.results();
    firms.push(sim.world.firms.count);
  };
  const times = Array.from({ length: scale === 1 ? 1 : REPEATS }, () => timed(branch));
  return {
    history,
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
  '| scale | individuals at the end | history, ms | branched replicate, ms (spread) | ratio to calibration |',
);
print('|---|---|---|---|---|');
for (const { scale, firms, history, branch, spread } of rows) {
  const cells = [
    `1/${Math.round(1 / scale)}`,
    firms,
    history.toFixed(0),
    `${branch.toFixed(0)} (${spread.toFixed(0)})`,
    (branch / unit).toFixed(1),
  ];
  print(`| ${cells.join(' | ')} |`);
}
