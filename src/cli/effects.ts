/** `zonelab levers --effects`: every lever alone at the top of its range, resumable. */
import { join } from 'node:path';
import {
  effectsIdentity,
  KeptEffects,
  leverEffects,
  type EffectsIdentity,
  type LeverEffects,
} from '../batch/effects.ts';
import { LEVER_IDS, USUAL_FUTURE, type LeverId } from '../model/index.ts';
import { LEVER_WORDS } from '../model/words.ts';
import { suggested } from '../scenario/describe.ts';
import { InputError, nearest, type Issue } from '../scenario/issue.ts';
import { DEFAULTS, type ResolvedScenario } from '../scenario/resolve.ts';
import { duration } from './duration.ts';
import { effectRows, printEffectTables } from './effect-tables.ts';
import { withPool, workersOf } from './ensemble.ts';
import { modelTexts, type ExitCode, type Io } from './io.ts';
import { numberOf, textOf } from './options.ts';
import { csvOf, writeWhole } from './output.ts';
import { pooledFor } from './pooled.ts';

const WORDS = {
  en: {
    lever: (lever: string, done: number, total: number, left: string) =>
      `lever ${done} of ${total}: ${lever}, ${left} left`,
    kept: (folder: string, file: string) => `kept in ${folder}, as a table in ${file}`,
  },
  zh: {
    lever: (lever: string, done: number, total: number, left: string) =>
      `第${done}/${total}项政策工具：${lever}，剩余${left}`,
    kept: (folder: string, file: string) => `已存入 ${folder}，表格见 ${file}`,
  },
} as const;

type Options = Readonly<Record<string, unknown>>;

/** Options of `levers` that mean nothing without effects, with their flags. */
const ONLY_EFFECTS = {
  levers: '--levers',
  replications: '--replications',
  seed: '--seed',
  scale: '--scale',
  workers: '--workers',
  out: '--out',
} as const;

/** Refuses what only effects have. @throws InputError for each option given */
export function refuseWithoutEffects(options: Options): void {
  const given = Object.entries(ONLY_EFFECTS).filter(([name]) => options[name] !== undefined);
  const message = { en: 'means nothing without --effects', zh: '须与 --effects 同用' };
  const issues = given.map(([, file]): Issue => ({ ...placeOf(file), message }));
  if (issues.length > 0) throw new InputError(issues);
}

function placeOf(file: string) {
  return { file, line: 0, column: 0, path: '' };
}

/** Measures the levers, prints and writes what was found. @throws InputError before anything runs */
export async function effectsCommand(io: Io, options: Options): Promise<ExitCode> {
  const levers = leversIn(textOf(options, 'levers'));
  const identity = effectsIdentity(settingsOf(options), modelTexts());
  const folder = textOf(options, 'out');
  const kept = new KeptEffects(folder, identity);
  const all = await measured(io, levers, { identity, kept, workers: workersOf(options) });
  const pooled = pooledFor({ scale: identity.scale, future: USUAL_FUTURE });
  const rows = effectRows(all, pooled);
  if (options['format'] === 'json') io.out(JSON.stringify({ ...identity, rows }, undefined, 2));
  else printEffectTables(io, all, { identity, pooled });
  if (folder === undefined) return 0;
  const file = join(folder, 'effects.csv');
  writeWhole(file, csvOf(rows));
  io.error(WORDS[io.language].kept(folder, file));
  return 0;
}

function settingsOf(options: Options) {
  const { replications, seed, scale } = DEFAULTS;
  return {
    seed: numberOf(options, 'seed') ?? seed,
    scale: numberOf(options, 'scale') ?? scale,
    replications: numberOf(options, 'replications') ?? replications,
  };
}

/** The levers of `--levers a,b`, in the order of the catalogue; all when left out. @throws InputError */
function leversIn(text: string | undefined): readonly LeverId[] {
  if (text === undefined) return LEVER_IDS;
  const names = text.split(/[,，、]/u).map((name) => name.trim());
  const issues = names.flatMap((name, at): Issue[] => {
    const place = placeOf(`--levers ${text}`);
    if (!LEVER_IDS.some((id) => id === name)) {
      const message = { en: `unknown lever "${name}"`, zh: `未知的政策工具“${name}”` };
      const expected = {
        en: 'levers of `zonelab levers`, with commas between them',
        zh: '`zonelab levers` 列出的政策工具，以逗号分隔',
      };
      return [{ ...place, message, expected, ...suggested(nearest(name, LEVER_IDS)) }];
    }
    if (names.indexOf(name) === at) return [];
    const expected = { en: 'each once', zh: '每项一次' };
    return [{ ...place, message: { en: `${name} stands twice`, zh: `${name} 重复` }, expected }];
  });
  if (issues.length > 0) throw new InputError(issues);
  return LEVER_IDS.filter((id) => names.includes(id));
}

interface Setup {
  readonly identity: EffectsIdentity;
  readonly kept: KeptEffects;
  readonly workers: number;
}

/** Runs the levers that are not kept, in one pool: its workers keep branches and baselines. */
function measured(
  io: Io,
  levers: readonly LeverId[],
  { identity, kept, workers }: Setup,
): Promise<LeverEffects[]> {
  const { replications, seed, scale } = identity;
  const replicates = Array.from({ length: replications }, (_, at) => at + 1);
  const missing = levers.filter((lever) => kept.find(lever) === undefined);
  const words = WORDS[io.language];
  const onLever = (lever: LeverId, done: number, left: number) => {
    if (!io.interactive)
      io.error(
        words.lever(LEVER_WORDS[lever].label[io.language], done, levers.length, duration(left)),
      );
  };
  if (missing.length === 0)
    return leverEffects(levers, { kept, run: () => Promise.resolve([]), onLever });
  const setup = { size: Math.min(workers, replications), total: missing.length * replications };
  const empty: ResolvedScenario = {
    ...{ id: 'lever', title: { en: '', zh: '' }, replications, seed, scale },
    programme: [],
    future: USUAL_FUTURE,
  };
  return withPool(io, setup, (run) =>
    leverEffects(levers, {
      kept,
      run: (programme) => run({ ...empty, programme }, replicates),
      onLever,
    }),
  );
}
