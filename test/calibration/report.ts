/** What a calibration found, as files: the draws, and a report that says where they are from. */
import { POOLED, TARGET_CELLS } from '../../src/evidence/calibration/targets.ts';
import { CUTOFF } from '../../src/evidence/calibration/waves.ts';
import type {
  Calibration,
  CalibrationTask,
  KeptDraw,
} from '../../src/evidence/calibration/calibrate.ts';
import { mean, quantile } from '../../src/experiment/compare.ts';
import { deviation } from '../../src/experiment/analysis/morris.ts';

/** Digits of the figures of a report; draws are kept exactly. */
const DIGITS = 6;

/** The draws as `public/data/draws.csv` has them: the stream, and positions from 0 to 1 of each calibrated number. */
export function drawsTable({ active, draws }: Calibration): string {
  const head = ['draw', 'stream', ...active].join(',');
  const rows = draws.map(({ stream, positions }, index) =>
    [index + 1, stream, ...positions].join(','),
  );
  return `${[head, ...rows].join('\n')}\n`;
}

/**
 * Runs without a programme, pooled, as `public/data/pooled.csv` has them: how many, their mean and their standard
 * deviation, by indicator and year.
 */
export function pooledTable({ targets }: Calibration): string {
  const rows = TARGET_CELLS.flatMap(({ indicator, year }, place) => {
    if (!POOLED.includes(indicator)) return [];
    const values = targets
      .map((row) => row[place] ?? Number.NaN)
      .filter((value) => Number.isFinite(value));
    return [[indicator, year, values.length, short(mean(values)), short(deviation(values))]];
  });
  const head = ['indicator', 'year', 'runs', 'mean', 'deviation'];
  return `${[head, ...rows].map((row) => row.join(',')).join('\n')}\n`;
}

/** Everything that a page about the calibration tells; no time, no machine. */
export function reportOf(task: CalibrationTask, found: Calibration) {
  const { outcomes, settings, names } = task;
  return {
    settings,
    screened: names.length,
    cutoff: CUTOFF,
    outcomes: outcomes.map((outcome, index) => ({
      ...outcome,
      published: short(outcome.published),
      chance: short(Math.sqrt(found.chance[index] ?? 0)),
    })),
    influences: found.influences
      .map(({ name, strength, effects }) => ({
        name,
        strength: short(strength),
        muStar: effects.map(({ muStar }) => short(muStar)),
        sigma: effects.map(({ sigma }) => short(sigma)),
      }))
      .toSorted((a, b) => b.strength - a.strength),
    waves: found.waves.map(({ runs, spaceLeft, emulators: { left, total } }) => ({
      runs,
      spaceLeft: short(spaceLeft),
      explained: left.map((own, at) => short(1 - own / (total[at] ?? Number.NaN))),
      residual: left.map((own) => short(Math.sqrt(own))),
    })),
    active: found.active.map((name, index) => ({ name, ...spreadOf(found.draws, index) })),
    tried: found.tried,
    beyond: found.draws.filter((draw) => draw.implausibility >= CUTOFF).length,
    furthest: short(Math.max(...found.draws.map((draw) => draw.implausibility))),
  };
}

/** Standard deviation of a number between 0 and 1 when all are as likely. */
const UNIFORM = 1 / Math.sqrt(12);

/** Where the draws of a number lie, and how wide beside a number that nothing is known of. */
function spreadOf(draws: readonly KeptDraw[], index: number) {
  const own = draws.map(({ positions }) => positions[index] ?? Number.NaN).sort((a, b) => a - b);
  return {
    mean: short(mean(own)),
    low: short(quantile(own, 0.1)),
    high: short(quantile(own, 0.9)),
    width: short(deviation(own) / UNIFORM),
  };
}

function short(value: number): number {
  return Number(value.toPrecision(DIGITS));
}
