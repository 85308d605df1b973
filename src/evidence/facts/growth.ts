/** Growth of firms by size: its spread, its shape, and what it owes to size. */
import { log } from '../../kernel/math.ts';
import { slope } from '../estimators/shapes.ts';
import { isPerformer, type History } from '../panel.ts';

const GROWTH_YEARS = [6, 7, 8, 9, 10];

interface GrowthRow {
  readonly size: number;
  readonly growth: number;
}

/** Log growth of the yearly sales of R&D performers that were two years old, with the size they grew from. */
export function growthRows({ years }: Pick<History, 'years'>): GrowthRow[] {
  return GROWTH_YEARS.flatMap((year) => {
    const before = new Map(
      (years[year - 1] ?? [])
        .filter((firm) => isPerformer(firm) && firm.age >= 24 && firm.sales > 0)
        .map(({ key, sales }) => [key, sales]),
    );
    return (years[year] ?? []).flatMap(({ key, sales }) => {
      const last = before.get(key);
      return last === undefined || sales <= 0
        ? []
        : [{ size: log(last), growth: log(sales / last) }];
    });
  });
}

const GROUPS = 8;

/** Growth in groups of equal number by size. */
function bySize(rows: readonly GrowthRow[]): GrowthRow[][] {
  const sorted = [...rows].sort((a, b) => a.size - b.size);
  return Array.from({ length: GROUPS }, (_, group) =>
    sorted.slice(
      Math.floor((group * sorted.length) / GROUPS),
      Math.floor(((group + 1) * sorted.length) / GROUPS),
    ),
  );
}

function spreadOf(rows: readonly GrowthRow[]): { readonly mean: number; readonly sd: number } {
  const mean = rows.reduce((sum, { growth }) => sum + growth, 0) / rows.length;
  const variance =
    rows.reduce((sum, { growth }) => sum + (growth - mean) * (growth - mean), 0) / rows.length;
  return { mean, sd: Math.sqrt(variance) };
}

/** Growth less the mean of firms of its size, over their spread. */
export function rescaled(rows: readonly GrowthRow[]): number[] {
  return bySize(rows).flatMap((group) => {
    const { mean, sd } = spreadOf(group);
    return group.map(({ growth }) => (growth - mean) / sd);
  });
}

export function spreadSlope(rows: readonly GrowthRow[]): number {
  const groups = bySize(rows);
  const middle = (group: readonly GrowthRow[]) =>
    group.reduce((sum, { size }) => sum + size, 0) / group.length;
  return slope(
    groups.map(middle),
    groups.map((group) => log(spreadOf(group).sd)),
  );
}

export function gibratSlope(rows: readonly GrowthRow[]): number {
  const upper = bySize(rows)
    .slice(GROUPS / 2)
    .flat();
  return slope(
    upper.map(({ size }) => size),
    upper.map(({ growth }) => growth),
  );
}
