/** Claim: each firm has its turn every so many months, in months that its key decides, from its birth until it closes. */
import { describe, expect, it } from 'vitest';
import { Population } from '../../src/kernel/population.ts';
import { FIRM, STAGE, STRATUM } from '../../src/model/agents.ts';
import { Turns, type RowList } from '../../src/model/turns.ts';

type Firms = Population<typeof FIRM.fields>;

const NEW_KEY = 268435456 + 71;

function firmsOf(count: number): Firms {
  const firms = new Population(FIRM, 4);
  for (let key = 0; key < count; key++) found(firms, key);
  return firms;
}

/** The first firm is an anchor, then ventures and R&D performers in turn. */
function found(firms: Firms, key: number): void {
  const row = firms.add(key);
  const other = row % 2 === 0 ? STRATUM.performer : STRATUM.equitySeeker;
  firms.columns.stratum[row] = row === 0 ? STRATUM.anchor : other;
  firms.columns.stage[row] = row === 0 ? STAGE.none : key % (STAGE.access + 1);
}

function close(firms: Firms, key: number): void {
  firms.columns.alive[firms.columns.key.indexOf(key)] = 0;
}

/** Keys on each list of a month. */
function listsOf(turns: Turns, { columns }: Firms): Record<string, number[]> {
  const { quarter, ventures, year, performers, everyVenture, cases } = turns;
  const keysOf = ({ rows, count }: RowList) =>
    Array.from(rows.subarray(0, count), (row) => columns.key[row] ?? Number.NaN);
  const living = (list: RowList) =>
    keysOf(list).filter((key) => columns.alive[columns.key.indexOf(key)] === 1);
  expect([...quarter.keys.subarray(0, quarter.count)]).toEqual(keysOf(quarter));
  expect([...ventures.keys.subarray(0, ventures.count)]).toEqual(keysOf(ventures));
  return {
    quarter: keysOf(quarter),
    ventures: keysOf(ventures),
    year: keysOf(year),
    performers: living(performers),
    everyVenture: living(everyVenture),
    cases: keysOf(cases),
  };
}

/** What the lists should hold, asked of every firm. */
function expected({ columns, count }: Firms, month: number): Record<string, number[]> {
  const { key, alive, stratum, stage } = columns;
  const rows = Array.from({ length: count }, (_, row) => row).filter((row) => alive[row] === 1);
  const keys = (holds: (row: number) => boolean) =>
    rows.filter(holds).map((row) => key[row] ?? Number.NaN);
  const isTurn = (row: number, every: number) => (month + (key[row] ?? 0)) % every === 0;
  const venture = (row: number) => stratum[row] === STRATUM.equitySeeker;
  return {
    quarter: keys((row) => stratum[row] !== STRATUM.anchor && isTurn(row, 3)),
    ventures: keys((row) => venture(row) && isTurn(row, 3)),
    year: keys((row) => isTurn(row, 12)),
    performers: keys((row) => stratum[row] === STRATUM.performer),
    everyVenture: keys(venture),
    cases: keys((row) => (stage[row] ?? STAGE.none) >= STAGE.classification),
  };
}

describe('turns', () => {
  it('are as keys and strata say in every month, with firms that open, close and move', () => {
    const firms = firmsOf(40);
    const turns = new Turns();
    for (let month = 0; month < 48; month++) {
      if (month % 12 === 0) turns.follow(firms.compact());
      turns.open(month, firms);
      expect(listsOf(turns, firms)).toEqual(expected(firms, month));
      found(firms, NEW_KEY + month);
      close(firms, 1 + (month % 39));
    }
  });

  it('are the same for a run that goes on from the middle of a year', () => {
    const firms = firmsOf(40);
    const through = new Turns();
    for (let month = 0; month < 7; month++) {
      through.open(month, firms);
      found(firms, NEW_KEY + month);
      close(firms, 3 + month);
    }
    const resumed = new Turns();
    through.open(7, firms);
    resumed.open(7, firms);
    expect(listsOf(resumed, firms)).toEqual(listsOf(through, firms));
  });
});
