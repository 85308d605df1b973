/** Firms that act once a quarter or once a year, each in months of its own. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { bit } from '../../kernel/math.ts';
import { STRATUM } from '../agents.ts';
import { isTurn } from '../time.ts';
import type { KeyedRowList, RowList } from '../turns.ts';
import { process, type World } from '../world.ts';

const QUARTER = 3;

/** Notes whose turn of the quarter and of the year the month is; the same firms in every scenario as long as they live. */
export const turnTaking = process({
  name: 'firm.turns',
  why: 'Once rows have their places for the year, before anybody acts.',
  reads: ['firms'],
  writes: ['turns'],
  run({ firms, turns }, _draws, month) {
    listQuarter(firms, turns.quarter, month);
    listVentures(firms, turns.quarter, turns.ventures);
    listYear(firms, turns.year, month);
    listPerformers(firms, turns.performers);
  },
});

/**
 * No jump depends on the firm, since strata, turns and closed firms follow one another in no order that a processor could
 * foresee: each row is written, and stays when it is a member.
 */
function listQuarter({ columns, count }: World['firms'], list: KeyedRowList, month: number): void {
  const { key, alive, stratum } = columns;
  list.open(count + 1);
  const { rows, keys } = list;
  let members = 0;
  for (let row = 0; row < count; row++) {
    rows[members] = row;
    keys[members] = key[row];
    const member = bit(stratum[row] !== STRATUM.anchor) & alive[row];
    members += member & bit(isTurn(month, key[row], QUARTER));
  }
  list.count = members;
}

function listVentures(
  { columns }: World['firms'],
  quarter: KeyedRowList,
  list: KeyedRowList,
): void {
  const { stratum } = columns;
  list.open(quarter.count + 1);
  const { rows, keys } = list;
  let members = 0;
  for (let turn = 0; turn < quarter.count; turn++) {
    rows[members] = quarter.rows[turn];
    keys[members] = quarter.keys[turn];
    members += bit(stratum[quarter.rows[turn]] === STRATUM.equitySeeker);
  }
  list.count = members;
}

function listYear({ columns, count }: World['firms'], list: RowList, month: number): void {
  const { key, alive } = columns;
  list.open(count + 1);
  const { rows } = list;
  let members = 0;
  for (let row = 0; row < count; row++) {
    rows[members] = row;
    members += bit(isTurn(month, key[row], MONTHS_PER_YEAR)) & alive[row];
  }
  list.count = members;
}

function listPerformers({ columns, count }: World['firms'], list: RowList): void {
  const { stratum, alive } = columns;
  list.open(count + 1);
  const { rows } = list;
  let members = 0;
  for (let row = 0; row < count; row++) {
    rows[members] = row;
    members += bit(stratum[row] === STRATUM.performer) & alive[row];
  }
  list.count = members;
}
