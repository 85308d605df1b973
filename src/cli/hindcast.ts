/** A hindcast as named fields and as rows of a file. */
import {
  FORECASTERS,
  MODELLED,
  NOT_MODELLED,
  NOT_MODELLED_IDS,
  verdictOf,
  type Arm,
  type Forecaster,
  type HindcastRow,
  type IndicatorScore,
  type Score,
} from '../evidence/hindcast/index.ts';
import type { Freeze } from './frozen.ts';
import type { Row } from './output.ts';
import { finite } from './rows.ts';

/** What a hindcast gave, and what it was run with. */
export interface Hindcast {
  /** The observations file. */
  readonly file: string;
  readonly freeze: Freeze;
  readonly seed: number;
  readonly scale: number;
  readonly replications: number;
  /** Both programmes by both sets of drivers; the first is the one that decides. */
  readonly arms: readonly Arm[];
}

/** The arm on which verdicts rest: what was enacted, with drivers as known at the vantage. */
export function decidingArm({ arms }: Pick<Hindcast, 'arms'>): Arm {
  const found = arms.find(
    ({ programme, drivers }) => programme === 'enacted' && drivers === 'vantage',
  );
  if (found === undefined) throw new RangeError('a hindcast has an arm that decides');
  return found;
}

/** Scores with the misses first, then the hits, then what could not be scored. */
export function missesFirst(scores: readonly IndicatorScore[]): IndicatorScore[] {
  const order = ({ hit }: IndicatorScore) => (hit === undefined ? 2 : Number(hit));
  return [...scores].sort((a, b) => order(a) - order(b));
}

/** The hindcast as JSON: `rows` and `scores` are those of the arm that decides, `arms` holds all four. */
export function hindcastFields(hindcast: Hindcast) {
  const { file, freeze, seed, scale, replications, arms } = hindcast;
  const deciding = decidingArm(hindcast);
  const verdict = verdictOf(deciding);
  return {
    observed: file,
    vantage: '2020-12',
    seed,
    scale,
    replications,
    frozen: freeze,
    programme: deciding.programme,
    drivers: deciding.drivers,
    rows: deciding.rows.map(rowFields),
    scores: [...missesFirst(deciding.scores).map(scoreFields), ...notModelledFields()],
    verdict: { ...verdict, coverage: finite(verdict.coverage) },
    arms: arms.map(({ programme, drivers, rows, scores }) => ({
      programme,
      drivers,
      rows: rows.map(rowFields),
      scores: scores.map(scoreFields),
    })),
  };
}

function rowFields({ crps, ...row }: HindcastRow) {
  return { ...row, unit: MODELLED[row.indicator].unit.en, crps: finiteAll(crps) };
}

function scoreFields(score: IndicatorScore) {
  const { indicator, all, read, hard, hit, rank, losesTo } = score;
  return {
    indicator,
    series: MODELLED[indicator].series,
    modelled: true,
    unit: MODELLED[indicator].unit.en,
    verdict: verdictWord(hit),
    hard,
    rank: rank ?? null,
    losesTo,
    all: overFields(all),
    read: overFields(read),
  };
}

function verdictWord(hit: boolean | undefined): 'hit' | 'miss' | null {
  if (hit === undefined) return null;
  return hit ? 'hit' : 'miss';
}

function overFields({ rows, mape, coverage, crps }: Score) {
  return { rows, mape: finite(mape), coverage: finite(coverage), crps: finiteAll(crps) };
}

function finiteAll(crps: Readonly<Record<Forecaster, number>>) {
  return Object.fromEntries(FORECASTERS.map((each) => [each, finite(crps[each])]));
}

function notModelledFields() {
  return NOT_MODELLED_IDS.map((indicator) => ({
    indicator,
    series: NOT_MODELLED[indicator].series,
    modelled: false,
    verdict: null,
    reason: NOT_MODELLED[indicator].reason.en,
  }));
}

/** One row for each indicator, year and arm. */
export function hindcastRows({ arms }: Hindcast): Row[] {
  return arms.flatMap(({ programme, drivers, rows }) =>
    rows.map(({ crps, ...row }) => ({
      programme,
      drivers,
      ...row,
      read: row.read ? 'read' : 'not read',
      inside: row.inside ? 'yes' : 'no',
      unit: MODELLED[row.indicator].unit.en,
      ...Object.fromEntries(FORECASTERS.map((each) => [`crps ${each}`, finite(crps[each])])),
    })),
  );
}
