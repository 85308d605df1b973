/** What must hold of the results of one pair: money, people, parts, bounds, and the months before the programme. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import {
  BREAKDOWN_IDS,
  BREAKDOWNS,
  INDICATOR_IDS,
  INDICATORS,
  MONTHS,
  PART_INDICATOR_IDS,
  partValueAt,
  type IndicatorId,
  type PartIndicatorId,
} from '../../model/index.ts';
import type { PairedRun } from '../replicate.ts';
import { NEVER_NEGATIVE, PARTS_OF_WHOLES, RATIOS, SHARES } from './relations.ts';
import { relativeGap, Worst, type Gap } from './worst.ts';

/** Checks that each pair is put to, by what must hold. */
export type OneRunCheck =
  | 'talent'
  | 'accounts'
  | 'baselineCost'
  | `parts ${PartIndicatorId}`
  | 'shares'
  | 'neverNegative'
  | 'defined'
  | 'wholes'
  | 'ratios'
  | 'before';

const WIDTH = INDICATOR_IDS.length;
const COLUMNS = new Map(INDICATOR_IDS.map((id, column) => [id, column]));
/** First month whose sum over a year is full. */
const FULL_YEAR = MONTHS_PER_YEAR - 1;
const ACCOUNTS = ['budgetOutlay', 'fundOutlay', 'bondOutlay', 'feeOutlay'] as const;

type Read = (indicator: IndicatorId, month: number) => number;

function readerOf(arm: Float64Array): Read {
  return (indicator, month) => arm[month * WIDTH + (COLUMNS.get(indicator) ?? 0)] ?? Number.NaN;
}

/**
 * Gaps of one pair by check; figures by part only where the pair has them.
 *
 * @param first first month that the programme may change anything in; {@link MONTHS} of one without levers
 */
export function gapsOfRun(run: PairedRun, first: number): ReadonlyMap<OneRunCheck, Gap> {
  const found = new Map<OneRunCheck, Gap>();
  const check = (id: OneRunCheck, look: (worst: Worst) => void) => {
    const worst = new Worst(run.replicate);
    look(worst);
    found.set(id, worst.gap);
  };
  const arms = [readerOf(run.baseline), readerOf(run.treatment)] as const;
  const inBoth = (id: OneRunCheck, look: (read: Read, worst: Worst) => void) =>
    check(id, (worst) => arms.forEach((read) => look(read, worst)));
  inBoth('talent', seeTalent);
  inBoth('accounts', seeAccounts);
  check('baselineCost', (worst) => seeBaselineCost(arms[0], worst));
  for (const id of run.byPart === undefined ? [] : PART_INDICATOR_IDS)
    check(`parts ${id}`, (worst) => seeParts(run, id, worst));
  inBoth('shares', seeShares);
  inBoth('neverNegative', seeNeverNegative);
  inBoth('defined', seeDefined);
  inBoth('wholes', seeWholes);
  inBoth('ratios', seeRatios);
  check('before', (worst) => seeBefore(arms, first, worst));
  return found;
}

/** People come and leave: no others join or go missing. */
function seeTalent(read: Read, worst: Worst): void {
  for (let month = MONTHS_PER_YEAR; month < MONTHS; month++) {
    const now = read('talentStock', month);
    const grown = now - read('talentStock', month - MONTHS_PER_YEAR);
    worst.see(Math.abs(grown - read('talentNet', month)) / now, 'talentStock', month);
  }
}

function seeAccounts(read: Read, worst: Worst): void {
  for (let month = FULL_YEAR; month < MONTHS; month++) {
    const sum = ACCOUNTS.reduce((total, account) => total + read(account, month), 0);
    worst.see(relativeGap(sum, read('fiscalCost', month)), 'fiscalCost', month);
  }
}

function seeBaselineCost(baseline: Read, worst: Worst): void {
  for (let month = FULL_YEAR; month < MONTHS; month++)
    worst.see(Math.abs(baseline('fiscalCost', month)), 'fiscalCost', month);
}

function seeParts({ byPart, baseline, treatment }: PairedRun, id: PartIndicatorId, worst: Worst) {
  if (byPart === undefined) return;
  const arms = [
    [readerOf(baseline), byPart.baseline],
    [readerOf(treatment), byPart.treatment],
  ] as const;
  for (const [read, figures] of arms)
    for (const breakdown of BREAKDOWN_IDS)
      for (let december = FULL_YEAR; december < MONTHS; december += MONTHS_PER_YEAR) {
        const { parts } = BREAKDOWNS[breakdown];
        const sum = parts.reduce(
          (total, part) =>
            total + partValueAt(figures, { breakdown, part, indicator: id }, december),
          0,
        );
        worst.see(relativeGap(sum, read(id, december)), id, december);
      }
}

function seeShares(read: Read, worst: Worst): void {
  for (const [id, whole] of SHARES)
    for (let month = 0; month < MONTHS; month++) {
      const share = read(id, month) / whole;
      if (!Number.isNaN(share)) worst.see(Math.max(0, -share, share - 1), id, month);
    }
}

function seeNeverNegative(read: Read, worst: Worst): void {
  for (const id of NEVER_NEGATIVE)
    for (let month = 0; month < MONTHS; month++) {
      const value = read(id, month);
      if (!Number.isNaN(value)) worst.see(Math.max(0, -value), id, month);
    }
}

/** Levels are there from the first month on, sums of a year from the first December on; a ratio may have nothing below it. */
function seeDefined(read: Read, worst: Worst): void {
  for (const id of INDICATOR_IDS) {
    const { kind } = INDICATORS[id].derivation;
    for (let month = kind === 'level' ? 0 : FULL_YEAR; month < MONTHS; month++) {
      const value = read(id, month);
      const isFine = Number.isFinite(value) || (kind === 'ratio' && Number.isNaN(value));
      worst.see(isFine ? 0 : Infinity, id, month);
    }
  }
}

function seeWholes(read: Read, worst: Worst): void {
  for (const [part, whole] of PARTS_OF_WHOLES)
    for (let month = FULL_YEAR; month < MONTHS; month++) {
      const share = read(part, month) / INDICATORS[part].scale;
      const all = read(whole, month) / INDICATORS[whole].scale;
      worst.see(Math.max(0, (share - all) / all), part, month);
    }
}

function seeRatios(read: Read, worst: Worst): void {
  for (const { id, top, bottom } of RATIOS)
    for (let month = FULL_YEAR; month < MONTHS; month++) {
      const below = read(bottom, month) / INDICATORS[bottom].scale;
      if (below === 0) continue;
      const above = read(top, month) / INDICATORS[top].scale;
      worst.see(relativeGap((INDICATORS[id].scale * above) / below, read(id, month)), id, month);
    }
}

function seeBefore([baseline, treatment]: readonly [Read, Read], first: number, worst: Worst) {
  for (let month = 0; month < first; month++)
    for (const id of INDICATOR_IDS) {
      const [before, after] = [baseline(id, month), treatment(id, month)];
      worst.see(Object.is(before, after) ? 0 : Math.abs(after - before), id, month);
    }
}
