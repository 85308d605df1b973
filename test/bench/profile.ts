/** Where the time of a branched replicate goes: a sampling profile, printed by self time of function. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Session, type Profiler, type Runtime } from 'node:inspector';
import { BranchCache, runPair } from '../../src/experiment/index.ts';
import { DATA_FILES, parseModelData, type DataTexts } from '../../src/scenario/data.ts';
import { parseScenario } from '../../src/scenario/parse.ts';

const SHOWN = 25;
const SCALE = 1 / 10;
const MICROSECONDS_PER_SAMPLE = 200;
const FOLDER = '.cache/profile';

const entries = DATA_FILES.map((name) => [name, readFileSync(`public/data/${name}`, 'utf8')]);
const data = parseModelData(Object.fromEntries(entries) as DataTexts);
const parsed = parseScenario(readFileSync('scenarios/action-plan.yaml'), 'action-plan.yaml');
if (!parsed.ok) throw new Error('the action plan does not parse');
const request = { programme: parsed.scenario.programme, seed: 1, replicate: 1, scale: SCALE };

/** Profiles the branched months only: the branch and the baseline are in the cache, and the code is warm. */
function profiled(): Profiler.Profile {
  const cache = new BranchCache(1, 'latest');
  runPair(data, request, cache);
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: MICROSECONDS_PER_SAMPLE });
  session.post('Profiler.start');
  runPair(data, request, cache);
  const kept: { profile?: Profiler.Profile } = {};
  session.post('Profiler.stop', (error, result) => {
    if (error === null) kept.profile = result.profile;
  });
  session.disconnect();
  if (kept.profile === undefined) throw new Error('the profiler gave no profile');
  return kept.profile;
}

/** Milliseconds spent in each function itself, longest first. */
function selfTimes({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): [string, number][] {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const name = names.get(id) ?? '?';
    times.set(name, (times.get(name) ?? 0) + (timeDeltas[index] ?? 0) / 1000);
  });
  return [...times].sort(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));
}

function nameOf({ functionName, url }: Runtime.CallFrame): string {
  const module = /\/(src\/.*)\.js$/u.exec(url)?.[1];
  const name = functionName === '' ? '(anonymous)' : functionName;
  return module === undefined ? name : `${name}  ${module}.ts`;
}

const profile = profiled();
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/replicate.cpuprofile`, JSON.stringify(profile));
const times = selfTimes(profile);
const total = times.reduce((sum, [, time]) => sum + time, 0);
const print = (text: string) => process.stdout.write(`${text}\n`);
print(
  `one branched replicate of the action plan at scale 1/${Math.round(1 / SCALE)}: ${total.toFixed(0)} ms`,
);
for (const [name, time] of times.slice(0, SHOWN)) {
  const share = ((100 * time) / total).toFixed(1);
  print(`${time.toFixed(1).padStart(8)} ms ${share.padStart(5)} %  ${name}`);
}
print(`the whole profile: ${FOLDER}/replicate.cpuprofile (opens in a browser's developer tools)`);
