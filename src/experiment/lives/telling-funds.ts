/** Which funds of a run are told: the one that made most of its money, and the one that made least. */
import { BRANCH_MONTH } from '../../model/index.ts';
import type { FundLife } from './life.ts';
import type { PairedLives } from './record.ts';

export type FundCriterionId = 'bestFund' | 'worstFund';

/** A fund in both arms, as far as it exists there. Without a programme there is one arm. */
export interface FundPair {
  readonly key: number;
  readonly code: string;
  readonly with?: FundLife;
  readonly without?: FundLife;
}

export interface TellingFund extends FundPair {
  readonly criterion: FundCriterionId;
  /** Yuan that came back for each that was paid. */
  readonly figure: number;
}

/** A fund with fewer purchases says little of how it chose. */
const FEWEST_DEALS = 3;

/** Yuan that came back for each yuan paid; nothing while a stake is held, or where it bought little. */
export function multipleOf({ deals }: Pick<FundLife, 'deals'>): number | undefined {
  if (deals.length < FEWEST_DEALS || deals.some(({ ended }) => ended === undefined))
    return undefined;
  const paid = deals.reduce((sum, { yuan }) => sum + yuan, 0);
  return deals.reduce((sum, { proceeds = 0 }) => sum + proceeds, 0) / paid;
}

/** The fund of a key in both arms. @returns nothing where neither has it */
export function fundPairOf(lives: PairedLives, key: number): FundPair | undefined {
  const { treatment, baseline, hasProgramme } = lives;
  const own = treatment.funds.get(key);
  const other = hasProgramme ? baseline.funds.get(key) : undefined;
  const code = (own ?? other)?.code;
  if (code === undefined) return undefined;
  return { key, code, ...(own && { with: own }), ...(other && { without: other }) };
}

/** Of the funds raised since programmes can act; of equal ones the first by key. */
export function tellingFunds(lives: PairedLives): TellingFund[] {
  const ranked = [...lives.treatment.funds.values()]
    .filter(({ opened }) => opened >= BRANCH_MONTH)
    .flatMap((fund) => {
      const figure = multipleOf(fund);
      return figure === undefined ? [] : [{ key: fund.key, figure }];
    })
    .sort((a, b) => b.figure - a.figure || a.key - b.key);
  const [best, worst] = [ranked[0], ranked.at(-1)];
  return (
    [
      ['bestFund', best],
      ['worstFund', best === worst ? undefined : worst],
    ] as const
  ).flatMap(([criterion, found]) => {
    const pair = found && fundPairOf(lives, found.key);
    return pair === undefined ? [] : [{ ...pair, criterion, figure: found?.figure ?? 0 }];
  });
}
