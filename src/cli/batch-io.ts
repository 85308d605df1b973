/** What the batch commands need of files: the batch, its identity, its workers. */
import { identityOf, type Identity } from '../batch/identity.ts';
import type { ChunkService } from '../batch/chunk-service.ts';
import type { SpawnChunks } from '../batch/crew.ts';
import { countsOf, MOST_ROWS, MOST_RUNS } from '../batch/plan.ts';
import { parseBatch, type Batch } from '../scenario/batch.ts';
import { aboutFile } from '../scenario/document.ts';
import { InputError } from '../scenario/issue.ts';
import { spawnService } from '../worker/node.ts';
import { filesBeside, modelTexts, readInput } from './io.ts';

const workerScript = new URL('./batch.worker.js', import.meta.url);

/** Starts a worker of a batch. */
export const spawnChunks: SpawnChunks = () => spawnService<ChunkService>(workerScript);

const A_BATCH = { en: 'a batch in YAML', zh: 'YAML 格式的批次' };

/** Reads a batch and whatever it names. @throws InputError with every problem found, or when it is too large */
export function readBatch(file: string): Identity {
  const parsed = parseBatch(readInput(file, A_BATCH), file, filesBeside(file));
  if (!parsed.ok) throw new InputError(parsed.issues);
  const { runs, points, replicates } = countsOf(parsed.batch);
  if (runs > MOST_RUNS) {
    const { scenarios, futures = [0] } = parsed.batch;
    const product = `${scenarios.length} x ${futures.length} x ${points} x ${replicates}`;
    const message = {
      en: `${runs} runs (scenarios x futures x points x replicates: ${product}) are too many`,
      zh: `共${runs}组推演（情景×外部条件×设计点×每点组数：${product}），过多`,
    };
    const expected = { en: `at most ${MOST_RUNS}`, zh: `最多${MOST_RUNS}组` };
    throw new InputError([{ ...aboutFile(file, message), expected }]);
  }
  refuseRows(file, parsed.batch);
  return identityOf(parsed.batch, modelTexts());
}

/** Refuses results that `sensitivity`, `attribute` and `report` could not hold in memory. */
function refuseRows(file: string, batch: Batch): void {
  const { indicators, months } = batch;
  const rows = countsOf(batch).runs * indicators.length * months.length;
  if (rows <= MOST_ROWS) return;
  const product = `${countsOf(batch).runs} x ${indicators.length} x ${months.length}`;
  const message = {
    en: `${rows} rows (runs x indicators x months: ${product}) are more than an analysis can hold`,
    zh: `共${rows}行（推演×指标×月份：${product}），超出分析所能容纳`,
  };
  const expected = {
    en: `at most ${MOST_ROWS}; keep fewer indicators or months`,
    zh: `最多${MOST_ROWS}行；请减少所保留的指标或月份`,
  };
  throw new InputError([{ ...aboutFile(file, message), expected }]);
}
