/** Difference in differences where units are treated at different times. */
import { meanOf, NO_ESTIMATE, type Estimate } from './estimate.ts';

/** A unit and its outcome by period. */
export interface PanelUnit {
  /** Period of its first treatment; `Infinity` for one that is never treated. */
  readonly cohort: number;
  /** Outcome in each period, NaN where it was not seen. */
  readonly outcomes: readonly number[];
  /** Stratum in each period: only units alike in the last period before treatment are compared; all when left out. */
  readonly strata?: readonly number[];
}

/** First and last period after treatment that count, 0 being that of the treatment. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Change of one unit's outcome since the last period before the treatment of a cohort. */
interface Change {
  readonly unit: number;
  readonly change: number;
}

/** One cohort in one period: what changed among its units, and among those not treated by then. */
interface Cell {
  readonly treated: readonly Change[];
  readonly controls: readonly Change[];
}

/**
 * Mean effect on the treated over a window after treatment.
 *
 * For each cohort, stratum and period the change since the last period before treatment, less the same change of the
 * units not treated by then; cells are weighted by treated units. The error is that of the influence of each unit over all cells.
 * Unlike a regression with unit and period effects it never compares with units already treated.
 *
 * Source: Callaway and Sant'Anna (2021), Journal of Econometrics 225(2), not-yet-treated controls, covariates by
 * strata.
 */
export function staggeredDifference(units: readonly PanelUnit[], window: Window): Estimate {
  const cells = cellsOf(units, window).filter(
    ({ treated, controls }) => treated.length > 1 && controls.length > 1,
  );
  const total = cells.reduce((sum, { treated }) => sum + treated.length, 0);
  if (total === 0) return NO_ESTIMATE;
  const influence = new Float64Array(units.length);
  let effect = 0;
  for (const { treated, controls } of cells) {
    const share = treated.length / total;
    effect += share * (noted(influence, treated, share) + noted(influence, controls, -share));
  }
  const variance = influence.reduce((sum, value) => sum + value * value, 0);
  return { value: effect, standardError: Math.sqrt(variance), observations: total };
}

function cellsOf(units: readonly PanelUnit[], { from, to }: Window): Cell[] {
  const cohorts = [...new Set(units.map(({ cohort }) => cohort))]
    .filter((cohort) => Number.isFinite(cohort) && cohort > 0)
    .sort((a, b) => a - b);
  return cohorts.flatMap((cohort) =>
    Array.from({ length: to - from + 1 }, (_, step) => cohort + from + step).flatMap((period) => {
      const treated = changesOf(units, cohort, period, (other) => other === cohort);
      const controls = changesOf(
        units,
        cohort,
        period,
        (other) => other > period && other !== cohort,
      );
      return [...treated.keys()].map((stratum) => ({
        treated: treated.get(stratum) ?? [],
        controls: controls.get(stratum) ?? [],
      }));
    }),
  );
}

/** Changes since before a cohort's treatment of the units that belong, by stratum then. */
function changesOf(
  units: readonly PanelUnit[],
  cohort: number,
  period: number,
  belongs: (cohort: number) => boolean,
): Map<number, Change[]> {
  const changes = new Map<number, Change[]>();
  units.forEach(({ cohort: own, outcomes, strata }, unit) => {
    const change = (outcomes[period] ?? Number.NaN) - (outcomes[cohort - 1] ?? Number.NaN);
    if (!belongs(own) || Number.isNaN(change)) return;
    const stratum = strata?.[cohort - 1] ?? 0;
    const known = changes.get(stratum) ?? [];
    known.push({ unit, change });
    changes.set(stratum, known);
  });
  return changes;
}

/**
 * Writes what each unit's change moves the effect by, and returns the mean change with the sign of the share. Small groups
 * are no closer to their own mean than large ones are: deviations are scaled as for a variance with n - 1.
 */
function noted(influence: Float64Array, changes: readonly Change[], share: number): number {
  const mean = meanOf(changes.map(({ change }) => change));
  const scale = share / Math.sqrt(changes.length * (changes.length - 1));
  for (const { unit, change } of changes)
    influence[unit] = (influence[unit] ?? 0) + scale * (change - mean);
  return share < 0 ? -mean : mean;
}
