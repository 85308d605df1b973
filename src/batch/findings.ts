/** What an analysis found, as one long table that is written, printed and reported the same way whatever the method. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { monthLabel } from '../kernel/clock.ts';
import { FIRST_YEAR } from '../model/index.ts';
import { writeDurably, writerOf } from './files.ts';
import { parquetBytes, readParquet, type Column } from './parquet.ts';
import type { Cell, Quantity, Results, Setting } from './results.ts';

/** One number of an analysis. */
export interface Finding {
  readonly scenario: string;
  /** Place of the future in the batch, from 0. */
  readonly future: number;
  readonly indicator: string;
  readonly month: string;
  readonly of: Quantity;
  /** The factor or group that it is about. */
  readonly name: string;
  readonly statistic: string;
  readonly value: number;
  /** 95 % interval; NaN where the method gives none. */
  readonly low: number;
  readonly high: number;
}

export const SENSITIVITY = 'sensitivity.parquet';
export const ATTRIBUTION = 'attribution.parquet';

/** What a finding is about, apart from its name and number. */
export function placeOf(
  { plan }: Results,
  { scenario, future }: Setting,
  { month, indicator }: Cell,
): Pick<Finding, 'scenario' | 'future' | 'indicator' | 'month'> {
  const { scenarios, indicators, months } = plan.batch;
  return {
    scenario: scenarios[scenario]?.id ?? '',
    future,
    indicator: indicators[indicator] ?? '',
    month: monthLabel(FIRST_YEAR, months[month] ?? 0),
  };
}

const TEXTS = ['scenario', 'indicator', 'month', 'of', 'name', 'statistic'] as const;
const NUMBERS = ['value', 'low', 'high'] as const;

/** Writes findings beside the results. @throws the system's error */
export function writeFindings(folder: string, name: string, findings: readonly Finding[]): void {
  const texts = TEXTS.map((column): Column => ({
    name: column,
    type: 'STRING',
    values: findings.map((finding) => finding[column]),
  }));
  const future: Column = {
    name: 'future',
    type: 'INT32',
    values: Int32Array.from(findings, (finding) => finding.future),
  };
  const numbers = NUMBERS.map((column): Column => ({
    name: column,
    type: 'DOUBLE',
    values: findings.map((finding) => (Number.isNaN(finding[column]) ? null : finding[column])),
  }));
  writeDurably(join(folder, name), parquetBytes([...texts, future, ...numbers]), writerOf(name));
}

/** Reads findings back; none where the analysis was not made. */
export async function readFindings(folder: string, name: string): Promise<Finding[]> {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  const parquet = readParquet(path);
  const columns: Record<string, readonly string[] | Float64Array> = {};
  for (const column of TEXTS) columns[column] = await parquet.texts(column);
  for (const column of ['future', ...NUMBERS]) columns[column] = await parquet.numbers(column);
  return Array.from(
    { length: parquet.rows },
    (_, row) =>
      Object.fromEntries(
        Object.entries(columns).map(([column, values]) => [column, values[row]]),
      ) as unknown as Finding,
  );
}
