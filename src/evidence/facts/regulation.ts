/** Stylised facts of regulation: harm follows use, and a lane of its own slows the others. */
import { log } from '../../kernel/math.ts';
import { leastSquares } from '../estimators/least-squares.ts';
import type { ClassYear, History } from '../panel.ts';
import { RATIO, type Fact } from './fact.ts';

const SPAN = 4; // years that are added up: incidents of a class in a single year are few

export const REGULATION_FACTS: readonly Fact[] = [
  {
    id: 'R5',
    label: { en: 'Rise of incidents with use, per log unit', zh: '事故随使用量上升的弹性' },
    unit: RATIO,
    band: [0.8, 1.2],
    level: 'hard',
    source: {
      publication: 'our choice: harm follows exposure while nobody acts',
      year: 2026,
      place: 'none',
      read: 'page',
    },
    of: ({ classes }: History) => harmElasticity(classes),
  },
];

/** Slope of log incidents on log use over classes and spans of years, every class with a level of its own. */
export function harmElasticity(classes: readonly ClassYear[]): number {
  const spans = new Map<string, { kind: number; use: number; incidents: number }>();
  for (const { kind, year, use, incidents } of classes) {
    const name = `${kind} ${Math.floor(year / SPAN)}`;
    const span = spans.get(name) ?? { kind, use: 0, incidents: 0 };
    span.use += use;
    span.incidents += incidents;
    spans.set(name, span);
  }
  const rows = [...spans.values()].filter(({ use, incidents }) => use > 0 && incidents > 0);
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const { coefficients } = leastSquares({
    outcome: rows.map(({ incidents }) => log(incidents)),
    regressors: rows.map(({ kind, use }) => [
      log(use),
      ...kinds.map((each) => (each === kind ? 1 : 0)),
    ]),
  });
  return coefficients[0] ?? Number.NaN;
}
