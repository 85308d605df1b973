// `npm run bench`: the reduced industry at three sizes, each measurement in a process of its own, then a replicate
// and the workers.
import { compile } from './compile.mjs';
import { withPace } from './pace.mjs';
import { run } from './process.mjs';

const SIZES = [1000, 10000, 100000];
const REPEATS = 5;
const GOALS = { 10000: 12, 100000: 8 };
const QUIET_SECONDS = 120;

const SCRIPTS = ['industry', 'replicate', 'workers', 'rows', 'draws', 'coverage'];
const LONG = ['draws', 'coverage'];

export async function bench(only = 'all') {
  if (only !== 'all' && !SCRIPTS.includes(only)) {
    console.error(`unknown part "${only}"; expected ${SCRIPTS.join(', ')}`);
    return 2;
  }
  const scripts = SCRIPTS.map((name) => `test/bench/${name}.ts`);
  const folder = await compile('bench', [...scripts, 'src/worker/node.worker.ts']);
  // No speeds, and they take minutes.
  const names = only === 'all' ? SCRIPTS.filter((name) => !LONG.includes(name)) : [only];
  return only === 'industry' ? industry(folder) : withPace(() => inTurn(names, folder));
}

async function inTurn(names, folder) {
  for (const name of names) {
    const code = await (name === 'industry'
      ? industry(folder)
      : run(name, [process.execPath, `${folder}/${name}.js`]));
    if (code !== 0) return code;
  }
  return 0;
}

/** Sizes in turn, again and again, so that a busy minute of the machine hits all of them. */
async function industry(folder) {
  const measured = new Map(SIZES.map((size) => [size, []]));
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const size of SIZES) {
      const command = [process.execPath, `${folder}/industry.js`, String(size)];
      const { code, output } = await run('bench', command, { quiet: true, seconds: QUIET_SECONDS });
      if (code !== 0) {
        console.error(output);
        return 1;
      }
      measured.get(size).push(JSON.parse(output));
    }
  }
  print(measured);
  return 0;
}

function print(measured) {
  const first = [...measured.values()].flat();
  const loop = median(first.map(({ calibration }) => calibration));
  console.log(
    `Reduced industry: medians of ${REPEATS} processes, one core, Node ${process.version}`,
  );
  console.log(`calibration loop ${loop.toFixed(1)} ms\n`);
  const head = 'firms | M agent-steps/s (lowest–highest) | ns per agent-step | CPU / wall';
  console.log(`| ${head} | ns ÷ calibration ns | RSS, MB | goal, M/s |`);
  console.log('|---|---|---|---|---|---|---|');
  for (const [size, runs] of measured) console.log(rowOf(size, runs));
  for (const [size, runs] of measured) {
    if (new Set(runs.map(({ checksum }) => checksum)).size > 1)
      console.log(`${size} firms: the ${REPEATS} processes did not simulate the same`);
  }
  console.log('');
}

const TURN_NS = 1e6 / 1e7; // milliseconds of the calibration loop to nanoseconds of one of its turns

function rowOf(size, runs) {
  const rates = runs.map(({ steps, wall }) => steps / wall / 1000);
  const ns = median(runs.map(({ steps, wall }) => (wall * 1e6) / steps));
  const ratio = median(
    runs.map(({ steps, wall, calibration }) => (wall * 1e6) / steps / (calibration * TURN_NS)),
  );
  const cells = [
    size,
    `${median(rates).toFixed(1)} (${Math.min(...rates).toFixed(1)}–${Math.max(...rates).toFixed(1)})`,
    ns.toFixed(0),
    median(runs.map(({ cpu, wall }) => cpu / wall)).toFixed(2),
    ratio.toFixed(1),
    Math.round(median(runs.map(({ rss }) => rss)) / 1e6),
    GOALS[size] ?? '–',
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
