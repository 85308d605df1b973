/** What a batch is, as a hash, and the file that says so in its folder. */
import { createHash } from 'node:crypto';
import { RESULTS_VERSION } from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { withoutNotes } from '../scenario/resolve.ts';

/** Layout of a batch's folder and files. */
const FORMAT = 1;

/** Content of `batch.json`. */
export interface Identity {
  readonly format: number;
  /** Whatever decides the results: settings, results version, data. */
  readonly id: string;
  readonly resultsVersion: string;
  /** SHA-256 of the model's input data. */
  readonly data: string;
  readonly batch: Batch;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Identity of a batch. Name, titles and notes do not enter: they change no result. */
export function identityOf(batch: Batch, texts: Readonly<Record<string, string>>): Identity {
  const data = sha256(JSON.stringify(texts));
  const { scenarios, ...settings } = batch;
  const plain = {
    ...settings,
    id: undefined,
    title: undefined,
    scenarios: scenarios.map(({ id, programme, future }) => ({
      id,
      programme: withoutNotes(programme),
      future,
    })),
  };
  const id = sha256(JSON.stringify([FORMAT, RESULTS_VERSION, data, plain]));
  return { format: FORMAT, id, resultsVersion: RESULTS_VERSION, data, batch };
}
