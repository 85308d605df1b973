/** The effects of every lever alone, kept in a folder lever by lever, so that the same command goes on. */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  aloneAtTop,
  EFFECT_INDICATORS,
  EFFECT_YEARS,
  effectsOf,
  type Effect,
  type PairedRun,
} from '../experiment/index.ts';
import { MODEL, modelInWords, type ModelIdentity } from '../experiment/model-identity.ts';
import type { Text } from '../kernel/declare.ts';
import { RESULTS_VERSION, type LeverId, type Programme } from '../model/index.ts';
import { InputError } from '../scenario/issue.ts';
import { kindAt, makeFolder, refusal, writeDurably, writerOf } from './files.ts';
import { quotedIfNeeded } from './shell.ts';

/** Whatever decides what the effects are. Which levers were asked for does not. */
export interface EffectsIdentity {
  readonly format: number;
  readonly resultsVersion: string;
  readonly model: ModelIdentity;
  /** SHA-256 of the model's input data. */
  readonly data: string;
  readonly seed: number;
  readonly scale: number;
  readonly replications: number;
  readonly years: readonly number[];
  readonly indicators: readonly string[];
}

/** A lever that is done. */
export interface LeverEffects {
  readonly lever: LeverId;
  readonly effects: readonly Effect[];
}

export type EffectSettings = Pick<EffectsIdentity, 'seed' | 'scale' | 'replications'>;

const FORMAT = 1;
const IDENTITY = 'effects.json';
const DONE = 'levers.jsonl';

export function effectsIdentity(
  settings: EffectSettings,
  texts: Readonly<Record<string, string>>,
  model = MODEL,
): EffectsIdentity {
  const data = createHash('sha256').update(JSON.stringify(texts)).digest('hex');
  return {
    ...{ format: FORMAT, resultsVersion: RESULTS_VERSION, model, data, ...settings },
    years: EFFECT_YEARS,
    indicators: EFFECT_INDICATORS,
  };
}

/** Levers that are done, on disk where there is a folder; a line that a crash cut short does not count. */
export class KeptEffects {
  readonly #folder: string | undefined;
  readonly #done = new Map<LeverId, LeverEffects>();

  /** @throws InputError when the folder cannot be written to, or holds other effects or other files */
  constructor(folder: string | undefined, identity: EffectsIdentity) {
    this.#folder = folder;
    if (folder === undefined) return;
    claim(folder, identity);
    for (const each of readLines(join(folder, DONE))) this.#done.set(each.lever, each);
    const lines = [...this.#done.values()].map((each) => `${JSON.stringify(each)}\n`);
    writeDurably(join(folder, DONE), lines.join(''), writerOf('effects'));
  }

  find(lever: LeverId): LeverEffects | undefined {
    return this.#done.get(lever);
  }

  add(done: LeverEffects): void {
    this.#done.set(done.lever, done);
    if (this.#folder === undefined) return;
    appendFileSync(join(this.#folder, DONE), `${JSON.stringify(done)}\n`);
  }
}

/** Who computes, and who is told how far it is. */
export interface EffectsContext {
  readonly kept: KeptEffects;
  readonly run: (programme: Programme) => Promise<readonly PairedRun[]>;
  /** @param left seconds that the others take, as far as the levers so far tell */
  readonly onLever: (lever: LeverId, done: number, left: number) => void;
}

const MS = 1000;

/** The effects of levers, in the order given; those that are kept are not run again. */
export async function leverEffects(
  levers: readonly LeverId[],
  { kept, run, onLever }: EffectsContext,
): Promise<LeverEffects[]> {
  const all = levers.map((lever) => kept.find(lever));
  const missing = levers.filter((_, at) => all[at] === undefined);
  const before = levers.length - missing.length;
  const began = performance.now();
  for (const [at, lever] of missing.entries()) {
    kept.add({ lever, effects: effectsOf(await run(aloneAtTop(lever))) });
    const seconds = (performance.now() - began) / MS;
    onLever(lever, before + at + 1, (seconds / (at + 1)) * (missing.length - at - 1));
  }
  return levers.flatMap((lever) => kept.find(lever) ?? []);
}

function refuse(folder: string, message: Text, expected?: Text): never {
  const place = { file: `--out ${folder}`, line: 0, column: 0, path: '', message };
  throw new InputError([expected === undefined ? place : { ...place, expected }]);
}

/** Makes the folder, or makes sure that it is of the same effects. @throws InputError */
function claim(folder: string, identity: EffectsIdentity): void {
  const kind = kindAt(folder);
  if (kind !== 'nothing' && kind !== 'folder')
    refuse(folder, { en: 'this is no folder', zh: '这不是文件夹' });
  const code = refusal(folder);
  if (code !== undefined)
    refuse(folder, { en: `cannot be written to (${code})`, zh: `无法写入（${code}）` });
  const file = join(folder, IDENTITY);
  const command = `zonelab levers --effects --out ${quotedIfNeeded(`${folder.replace(/[/\\]+$/u, '')}-2`)}`;
  const anew = { en: `a new folder: ${command}`, zh: `新文件夹：${command}` };
  if (existsSync(file)) {
    const other = difference(knownIn(file), identity);
    if (other === undefined) return;
    const message = {
      en: `the folder holds other effects: ${other.en}`,
      zh: `该文件夹中为另一组结果：${other.zh}`,
    };
    refuse(folder, message, anew);
  }
  if (kind === 'folder' && readdirSync(folder).some((name) => !name.startsWith('.')))
    refuse(folder, { en: 'the folder holds other files', zh: '该文件夹中有其他文件' }, anew);
  makeFolder(folder);
  writeDurably(file, `${JSON.stringify(identity, undefined, 2)}\n`, writerOf('effects'));
}

function knownIn(file: string): Partial<EffectsIdentity> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<EffectsIdentity>;
  } catch {
    return {};
  }
}

/** How effects that are kept differ from those asked for; both are named. */
function difference(known: Partial<EffectsIdentity>, asked: EffectsIdentity): Text | undefined {
  if (JSON.stringify(known) === JSON.stringify(asked)) return undefined;
  if (known.model === undefined || known.data === undefined)
    return { en: `${IDENTITY} is damaged`, zh: `${IDENTITY} 已损坏` };
  if (known.model.hash !== asked.model.hash) {
    const [a, b] = [modelInWords(known.model), modelInWords(asked.model)];
    return {
      en: `their model is another: ${a.en}, not ${b.en}`,
      zh: `其模型不同：${a.zh}，而非${b.zh}`,
    };
  }
  const keys = ['data', 'seed', 'scale', 'replications', 'resultsVersion'] as const;
  const key = keys.find((each) => known[each] !== asked[each]);
  // Another commit of the same model is the same model.
  if (key === undefined && known.format === asked.format) return undefined;
  const name = key ?? 'format';
  return {
    en: `${name} is another: ${String(known[name])}, not ${String(asked[name])}`,
    zh: `${name} 不同：${String(known[name])}，而非${String(asked[name])}`,
  };
}

function readLines(file: string): LeverEffects[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as LeverEffects];
      } catch {
        return [];
      }
    });
}
