/** What a calibration starts from, and hashes that say which model and data it was. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ModelData } from '../../src/model/index.ts';
import { UNCALIBRATED } from '../../src/model/parameters/index.ts';
import {
  DATA_FILES,
  parseModelData,
  parseObservations,
  type DataTexts,
  type Observation,
} from '../../src/scenario/data.ts';

const OBSERVED = 'observed.csv';
const DRAWS = 'draws.csv';
const MODEL = ['src/kernel', 'src/model', 'src/evidence/calibration'];
const DIGITS = 16;

export interface Inputs {
  /** As shipped. */
  readonly shipped: ModelData;
  /** As shipped, but for the draws of an earlier calibration: nothing of them enters the next one. */
  readonly data: ModelData;
  readonly published: readonly Observation[];
  /** Of the data files without the draws. */
  readonly dataHash: string;
  /** Of the sources of kernel, model and calibration. */
  readonly modelHash: string;
}

/** @param root folder of the package */
export function inputsOf(root: string): Inputs {
  const read = (name: string) => readFileSync(join(root, 'public/data', name), 'utf8');
  const texts = Object.fromEntries(DATA_FILES.map((name) => [name, read(name)])) as DataTexts;
  const shipped = parseModelData(texts);
  const names = [...DATA_FILES.filter((name) => name !== DRAWS), OBSERVED];
  return {
    shipped,
    data: { ...shipped, draws: UNCALIBRATED },
    published: parseObservations(OBSERVED, read(OBSERVED)),
    dataHash: hashOf(names.map((name) => [name, read(name)])),
    modelHash: hashOf(MODEL.flatMap((folder) => sourcesIn(root, folder))),
  };
}

function sourcesIn(root: string, folder: string): [string, string][] {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')]);
}

function hashOf(files: readonly (readonly [string, string])[]): string {
  const hash = createHash('sha256');
  for (const [name, text] of files) hash.update(JSON.stringify([name, text]));
  return hash.digest('hex').slice(0, DIGITS);
}
