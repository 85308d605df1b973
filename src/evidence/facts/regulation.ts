/** Stylised facts of regulation: harm follows use, and a lane of its own slows the others. */
import { BRANCH_MONTH, Simulation } from '../../model/index.ts';
import { log } from '../../kernel/math.ts';
import { valueAt } from '../../experiment/index.ts';
import { slope } from '../estimators/shapes.ts';
import type { ClassYear } from '../panel.ts';
import { NO_END, RATIO, type Citation, type Fact, type FactSetup } from './fact.ts';

/** Of bands that no publication gives. */
export const OURS: Citation = {
  publication: 'our choice: what must hold while nobody acts',
  year: 2026,
  place: 'none',
  read: 'page',
};

const SPAN = 3; // years that are added up: incidents of a single year are few

export const REGULATION_FACTS: readonly Fact[] = [
  {
    id: 'R4',
    label: {
      en: 'Months that a green lane of 60 % without posts adds to the ordinary lane',
      zh: '60%办件走绿色通道且不增岗位时普通通道增加的月数',
    },
    unit: { en: 'months', zh: '月' },
    band: [0, NO_END],
    level: 'hard',
    source: OURS,
    of: ({ results }, setup) => laneGap(results, setup),
  },
  {
    id: 'R5',
    label: { en: 'Rise of incidents with use, per log unit', zh: '事故随使用量上升的弹性' },
    unit: RATIO,
    band: [0.8, 1.2],
    level: 'hard',
    source: OURS,
    of: ({ classes }) => harmElasticity(classes),
  },
];

/**
 * Slope of log incidents on log use over spans of years; use of a class counts by the hazard of the class, so that a
 * shift between classes is no rise.
 */
export function harmElasticity(classes: readonly ClassYear[]): number {
  const spans = new Map<number, { use: number; incidents: number }>();
  for (const { year, use, incidents, hazard } of classes) {
    const number = Math.floor(year / SPAN);
    const span = spans.get(number) ?? { use: 0, incidents: 0 };
    span.use += use * hazard;
    span.incidents += incidents;
    spans.set(number, span);
  }
  const rows = [...spans.values()].filter(({ use, incidents }) => use > 0 && incidents > 0);
  return slope(
    rows.map(({ use }) => log(use)),
    rows.map(({ incidents }) => log(incidents)),
  );
}

const LANE_SEEN = BRANCH_MONTH + 36;
const LANE = 60;

/** @param baseline results of the same replicate without a programme, months x indicators */
function laneGap(baseline: Float64Array, setup: FactSetup): number {
  const lane = {
    lever: 'greenLane',
    from: BRANCH_MONTH,
    ramp: 0,
    value: LANE,
    after2025: 'keep',
  } as const;
  const simulation = new Simulation({ ...setup, programme: [lane] });
  while (simulation.month < LANE_SEEN) simulation.step();
  const ordinary = (results: Float64Array) =>
    valueAt(results, 'monthsAtAccessOrdinary', LANE_SEEN - 1);
  return ordinary(simulation.results()) - ordinary(baseline);
}
