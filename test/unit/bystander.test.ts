// Claim: a firm in a cell of its own, with nothing sold, nobody employed and no money, changes no bit of anybody else,
// whenever it appears; and a town continues from a snapshot bit for bit.
import { describe, expect, it } from 'vitest';
import { addBystander, liveMonth, townOf, type Town } from '../fixtures/industry/town.ts';

const BYSTANDER = 4294967295;
const MONTHS = 60;

/** Everything about the firms but the bystander, and all balances, as bits. */
function bitsOf({ firms, ledger }: Town): string {
  const rows = Array.from({ length: firms.count }, (_, row) => row).filter(
    (row) => firms.columns.key[row] !== BYSTANDER,
  );
  const numbers = Object.values(firms.columns).flatMap((column) =>
    rows.map((row) => column[row] ?? Number.NaN),
  );
  const money = ledger.sectors.map((sector) => ledger.balance(sector));
  return Buffer.from(Float64Array.from([...numbers, ...money]).buffer).toString('hex');
}

function lived(town: Town, from: number, to: number): Town {
  for (let month = from; month < to; month++) liveMonth(town, month);
  return town;
}

describe('a bystander', () => {
  const without = bitsOf(lived(townOf(40), 0, MONTHS));

  it.each([0, 1, 30, 59])('who appears in month %i changes nothing', (month) => {
    const town = lived(townOf(40), 0, month);
    addBystander(town, BYSTANDER);
    expect(bitsOf(lived(town, month, MONTHS))).toBe(without);
  });

  it('would be noticed if it employed somebody in a cell of others', () => {
    const town = townOf(40);
    addBystander(town, BYSTANDER);
    const row = town.firms.count - 1;
    town.firms.columns.cell[row] = 0;
    town.firms.columns.staff[row] = 1;
    expect(bitsOf(lived(town, 0, MONTHS))).not.toBe(without);
  });
});

describe('a snapshot', () => {
  it('continues bit for bit, in the same town and in a fresh one', () => {
    const town = lived(townOf(40), 0, 25);
    const saved = { firms: town.firms.save(), ledger: town.ledger.save() };
    const straight = bitsOf(lived(town, 25, MONTHS));
    for (const other of [town, townOf(3)]) {
      other.firms.load(saved.firms);
      other.ledger.load(saved.ledger);
      expect(bitsOf(lived(other, 25, MONTHS))).toBe(straight);
    }
  });
});
