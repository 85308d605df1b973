/** What a batch is, as a hash, and the file that says so in its folder. */
import { createHash } from 'node:crypto';
import { MODEL, modelInWords, type ModelIdentity } from '../experiment/model-identity.ts';
import type { Text } from '../kernel/declare.ts';
import { RESULTS_VERSION } from '../model/index.ts';
import type { Batch } from '../scenario/batch.ts';
import { withoutNotes } from '../scenario/resolve.ts';

/** Layout of a batch's folder and files. */
const FORMAT = 2;

/** Content of `batch.json`. */
export interface Identity {
  readonly format: number;
  /** Whatever decides what a run gives: settings, model, results version, data. Not how many replications there are. */
  readonly id: string;
  readonly resultsVersion: string;
  /** The model that made the results. */
  readonly model: ModelIdentity;
  /** SHA-256 of the model's input data. */
  readonly data: string;
  readonly batch: Batch;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * Identity of a batch. Name, titles and notes do not enter, since they change no result; nor does the number of replications,
 * so that more of them go on in the same folder.
 */
export function identityOf(
  batch: Batch,
  texts: Readonly<Record<string, string>>,
  model = MODEL,
): Identity {
  const data = sha256(JSON.stringify(texts));
  const id = sha256(JSON.stringify([FORMAT, RESULTS_VERSION, model.hash, data, settingsOf(batch)]));
  return { format: FORMAT, id, resultsVersion: RESULTS_VERSION, model, data, batch };
}

/** What of a batch decides its results. */
function settingsOf({ scenarios, ...settings }: Batch): Readonly<Record<string, unknown>> {
  const { replications } = settings;
  return {
    ...settings,
    id: undefined,
    title: undefined,
    replications: typeof replications === 'number' ? 'a number' : replications,
    scenarios: scenarios.map(({ id, programme, future }) => ({
      id,
      programme: withoutNotes(programme),
      future,
    })),
  };
}

/** How one batch differs from another, in words; nothing where they can be put together. */
export function difference(one: Identity, other: Identity): Text | undefined {
  if (one.id === other.id) return undefined;
  if (one.format !== other.format) {
    return {
      en: 'it was written in another format, by another version of Zonelab',
      zh: '其文件格式不同，由另一版本的 Zonelab 写出',
    };
  }
  if (one.model.hash !== other.model.hash) {
    const [a, b] = [modelInWords(one.model), modelInWords(other.model)];
    return {
      en: `its model is another: ${a.en}, not ${b.en}`,
      zh: `其模型不同：${a.zh}，而非${b.zh}`,
    };
  }
  if (one.data !== other.data) return { en: 'its data are other', zh: '其数据不同' };
  const names = settingsThatDiffer(one.batch, other.batch).join(', ');
  return { en: `it has other settings: ${names}`, zh: `其设定不同：${names}` };
}

/** Where settings stand in a batch file. */
const PLACES: Readonly<Record<string, string>> = {
  indicators: 'keep.indicators',
  months: 'keep.months',
  by: 'keep.by',
};

function settingsThatDiffer(one: Batch, other: Batch): string[] {
  const [a, b] = [settingsOf(one), settingsOf(other)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
    .filter((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))
    .map((key) => PLACES[key] ?? key);
}
