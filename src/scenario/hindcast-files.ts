/** Reads what only the hindcast reads: drivers as they turned out, and the hashes of what was frozen before scoring. */
import { DRIVER_IDS, MONTHS, type DriverPoint } from '../model/index.ts';
import { Table } from './table.ts';

/** The rules of the hindcast and its other inputs, each relative to the package. */
export const RULES_FILE = 'public/data/hindcast_rules.csv';
export const OBSERVED_FILE = 'public/data/observed.csv';
export const ENACTED_FILE = 'scenarios/enacted.yaml';
export const OUTCOME_FILE = 'public/data/drivers_outcome.csv';
export const FROZEN_FILE = 'public/data/hindcast_frozen.csv';

/** A file as it was when the rules were frozen. */
export interface FrozenFile {
  readonly file: string;
  readonly sha256: string;
  /** Date, as 2026-11-26. */
  readonly frozen: string;
}

/** Parses what the drivers turned out to be: their range from one month to another. @throws InputError */
export function parseOutcome(file: string, text: string): (DriverPoint & { until: number })[] {
  const table = new Table(file, text);
  return table.rows.map((_, index) => {
    const point = {
      driver: table.name(index, 'driver', DRIVER_IDS),
      month: table.month(index, 'from'),
      until: table.month(index, 'until'),
      low: table.number(index, 'low'),
      central: table.number(index, 'central'),
      high: table.number(index, 'high'),
    };
    if (point.low > point.central || point.central > point.high)
      table.fail(index, 'low', 'the range is out of order', 'low <= central <= high');
    if (point.until < point.month || point.until >= MONTHS)
      table.fail(index, 'until', 'the months are out of order', 'from <= until, up to 2035-12');
    return point;
  });
}

/** Parses the list of frozen files. @throws InputError */
export function parseFrozen(file: string, text: string): FrozenFile[] {
  const table = new Table(file, text);
  return table.rows.map((_, index) => ({
    file: table.text(index, 'file'),
    sha256: table.text(index, 'sha256'),
    frozen: table.text(index, 'frozen'),
  }));
}
