/** All stylised facts that the model is held to, and what a set of replicates says of them. */
import { quantile } from '../../experiment/index.ts';
import { record } from '../panel.ts';
import { FIRM_FACTS } from './firms.ts';
import { REGULATION_FACTS } from './regulation.ts';
import { SCIENCE_FACTS } from './science.ts';
import { VENTURE_FACTS } from './ventures.ts';
import type { Fact, FactSetup } from './fact.ts';

export const FACTS: readonly Fact[] = [
  ...FIRM_FACTS,
  ...VENTURE_FACTS,
  ...REGULATION_FACTS,
  ...SCIENCE_FACTS,
];

/** Month up to which a run is recorded for the facts. */
const FACT_MONTHS = 252;

/** What one replicate without any programme shows, in the order of {@link FACTS}. */
export function factsOf(setup: FactSetup): number[] {
  const history = record({ ...setup, programme: [] }, FACT_MONTHS);
  return FACTS.map(({ of }) => of(history, setup));
}

/** A fact, what the replicates show, and whether their median lies in the band. */
export interface FactRow {
  readonly fact: Fact;
  readonly median: number;
  /** Where the middle 80 % of the replicates lie. */
  readonly low: number;
  readonly high: number;
  readonly replicates: number;
  readonly holds: boolean;
}

const OUTER = 0.1;

/** @param values one row per replicate, as from {@link factsOf} */
export function factRows(values: readonly (readonly number[])[]): FactRow[] {
  return FACTS.map((fact, index) => {
    const shown = values
      .map((row) => row[index] ?? Number.NaN)
      .filter((value) => !Number.isNaN(value))
      .sort((a, b) => a - b);
    const median = quantile(shown, 0.5);
    return {
      fact,
      median,
      low: quantile(shown, OUTER),
      high: quantile(shown, 1 - OUTER),
      replicates: shown.length,
      holds: median >= fact.band[0] && median <= fact.band[1],
    };
  });
}
