/** Time of writing a million result rows: from the numbers of runs to a Parquet file on disk. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { longColumns } from '../../src/batch/chunk-file.ts';
import type { Outcome } from '../../src/batch/outcome.ts';
import { GrowingParquet } from '../../src/batch/parquet.ts';
import { INDICATOR_IDS } from '../../src/model/index.ts';
import { calibration } from './calibration.ts';

const CELLS = {
  indicators: INDICATOR_IDS.slice(0, 10),
  months: [71, 83, 95, 107, 119, 131, 143, 155, 167, 179],
};
const RUNS = 10000;
const GATHERED = 1024;

const cells = CELLS.indicators.length * CELLS.months.length;
const outcomes = Array.from({ length: RUNS }, (_, run): Outcome => {
  const arm = (shift: number) =>
    Float64Array.from({ length: cells }, (_each, at) => Math.sqrt(run * cells + at) + shift);
  return { run, value: arm(0.1), baseline: arm(0) };
});

const folder = mkdtempSync(join(tmpdir(), 'zonelab-rows-'));
const file = join(folder, 'rows.parquet');
const before = calibration();
const cpu = process.cpuUsage();
const began = performance.now();
const parquet = new GrowingParquet(file);
for (let first = 0; first < RUNS; first += GATHERED)
  parquet.add(longColumns(outcomes.slice(first, first + GATHERED), CELLS));
parquet.finish();
const took = performance.now() - began;
const busy = process.cpuUsage(cpu).user / 1000;
const loop = (before + calibration()) / 2;
process.stdout.write(
  `${parquet.rows} rows in ${took.toFixed(0)} ms (processor ${busy.toFixed(0)} ms), ${(took / loop).toFixed(1)} calibration loops of ${loop.toFixed(0)} ms, ${(statSync(file).size / 1e6).toFixed(1)} MB\n`,
);
rmSync(folder, { recursive: true });
