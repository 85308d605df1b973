// Claim: a batch keeps by class what it keeps of the city at its Decembers, collecting gives it as a long table with the
// guarantees of the others, and a batch from before there was any is collected as it was.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { readParquet as readWithRust } from 'parquet-wasm/node';
import { afterAll, describe, expect, it } from 'vitest';
import { chunkBytes, chunkName } from '../../src/batch/chunk-file.ts';
import { ChunkService } from '../../src/batch/chunk-service.ts';
import { collect } from '../../src/batch/collect.ts';
import { writeCsv } from '../../src/batch/csv.ts';
import { chunksFolder, prepareFolder, readIdentity } from '../../src/batch/folder.ts';
import { identityOf } from '../../src/batch/identity.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { readParquet } from '../../src/batch/parquet.ts';
import { partCells } from '../../src/batch/part-cells.ts';
import { Plan } from '../../src/batch/plan.ts';
import { CLASS_IDS } from '../../src/model/index.ts';
import type { Batch } from '../../src/scenario/batch.ts';
import { readableBatch } from '../fixtures/batch.ts';
import { modelData } from '../fixtures/data.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-parts-'));
afterAll(() => rmSync(top, { recursive: true }));

const lines = (keep: string) => `replications: 2\nscale: 0.025\nkeep: ${keep}\n`;
const KEEP = '{ indicators: [firms, incidents, valueAdded], months: [2021-06, 2021-12] }';
const batch = readableBatch(lines(KEEP));

/** A folder of the batch with what a worker wrote to it. */
function computed(name: string, of: Batch = batch): string {
  const folder = join(top, name);
  const identity = identityOf(of, { data: 'some' });
  prepareFolder(folder, identity);
  const service = new ChunkService();
  const { port1 } = new MessageChannel();
  service.init(
    { batch: of, id: identity.id, data: modelData, folder: chunksFolder(folder) },
    port1,
  );
  expect(service.compute(0, [])).toEqual({ ok: true, failed: 0 });
  port1.close();
  return folder;
}

describe('what a batch keeps by part', () => {
  it('is of the indicators that it keeps and that are known by part, at Decembers', () => {
    const cells = partCells(batch);
    expect(cells).toHaveLength(2 * CLASS_IDS.length);
    expect(new Set(cells.map(({ month }) => month))).toEqual(new Set([83]));
    expect(new Set(cells.map(({ indicator }) => indicator))).toEqual(
      new Set(['valueAdded', 'firms']),
    );
  });

  it('is nothing where nothing of it is kept, nobody wants it, or a batch is older', () => {
    for (const keep of [
      '{ indicators: [incidents] }',
      '{ months: [2021-06] }',
      '{ months: [2021-12], by: [] }',
    ])
      expect(partCells(readableBatch(lines(keep)))).toEqual([]);
    const { indicators, months } = batch;
    expect(partCells({ indicators, months })).toEqual([]);
  });
});

describe('the file of classes', async () => {
  const folder = computed('computed');
  const collected = await collect(folder);
  const file = join(folder, 'classes.parquet');

  it('has a row per run, December, class and indicator, which add up to the city', async () => {
    const each = 2 * CLASS_IDS.length;
    expect(collected).toMatchObject({ runs: 2, rows: 12, byPart: { 'classes.parquet': 2 * each } });
    const classes = readParquet(file);
    const [scenario, month, of, indicator] = await Promise.all(
      ['scenario', 'month', 'class', 'indicator'].map((name) => classes.texts(name)),
    );
    expect([...(await classes.numbers('replicate'))]).toEqual([
      ...new Array<number>(each).fill(1),
      ...new Array<number>(each).fill(2),
    ]);
    expect(new Set(scenario)).toEqual(new Set(['action-plan']));
    expect(new Set(month)).toEqual(new Set(['2021-12']));
    expect(of?.filter((_, at) => indicator?.[at] === 'firms').slice(0, 12)).toEqual(CLASS_IDS);
    const long = readParquet(join(folder, 'results.parquet'));
    for (const arm of ['value', 'baseline']) {
      const [parts, city] = [await classes.numbers(arm), await long.numbers(arm)];
      for (const [place, id] of [
        [3, 'firms'],
        [5, 'valueAdded'],
      ] as const) {
        const own = [...parts.slice(0, each)].filter((_, at) => indicator?.[at] === id);
        const sum = own.reduce((total, value) => total + value, 0);
        expect(sum / (city[place] ?? Number.NaN)).toBeCloseTo(1, 9);
      }
    }
  });

  it('is opened by another reader, written as CSV too, and whole', async () => {
    const batches = readWithRust(readFileSync(file)).recordBatches();
    expect(batches.reduce((sum, { numRows }) => sum + numRows, 0)).toBe(4 * CLASS_IDS.length);
    await writeCsv(folder);
    const rows = csvParse(readFileSync(join(folder, 'classes.csv'), 'utf8'));
    expect(rows.columns).toEqual(
      'run scenario replicate month class indicator value baseline'.split(' '),
    );
    expect(rows).toHaveLength(4 * CLASS_IDS.length);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is guarded by the hash of its chunk and of the whole', async () => {
    const identity = readIdentity(folder);
    const place = new Plan(batch).chunkAt(0);
    const size = 6 + partCells(batch).length;
    const made = (last: number) => {
      const outcomes = [0, 1].map((run): Outcome => {
        const value = new Float64Array(size).fill(last, size - 1);
        return { run, value, baseline: new Float64Array(size) };
      });
      const other = join(top, `made ${last}`);
      prepareFolder(other, identity);
      const chunk = join(chunksFolder(other), chunkName(0));
      writeFileSync(chunk, chunkBytes(identity.id, place, outcomes, batch));
      return collect(other);
    };
    expect((await made(1)).contentHash).not.toBe((await made(2)).contentHash);
  });
});

describe('a batch from before classes were kept', () => {
  it('is collected as it was, without the file', async () => {
    const { by, ...older } = batch;
    expect(by).toEqual(['class']);
    const folder = computed('older', older);
    expect(readFileSync(join(folder, 'batch.json'), 'utf8')).not.toContain('"by"');
    expect(await collect(folder)).toMatchObject({ runs: 2, rows: 12, byPart: {} });
    expect(existsSync(join(folder, 'classes.parquet'))).toBe(false);
    await writeCsv(folder);
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    ).toEqual(['results.csv', 'runs.csv']);
  });
});
