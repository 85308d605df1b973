/** The shipped scenarios in the order in which they are offered. */
import type { ResolvedScenario } from '../../scenario/resolve.ts';

/** What the page opens with, and then from whole programmes to single parts; by names or their beginnings. */
const ORDER = [
  'action-plan',
  'no-zone',
  'report-order-year',
  'report-order-',
  'mixed',
  'market-led',
  'government-led',
  'regulation-first',
  'money-first',
  'loosening-',
  'safeguards-only',
  'authorisation-not-granted',
  'package-',
];

function inOrder(scenarios: readonly ResolvedScenario[]): ResolvedScenario[] {
  const rank = ({ id }: ResolvedScenario) => {
    const place = ORDER.findIndex((name) => id.startsWith(name));
    return place < 0 ? ORDER.length : place;
  };
  return [...scenarios].sort((a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id));
}

/**
 * Parsed when the page was built; see test/tooling/presets.ts. What was enacted scores the hindcast and is no programme
 * to choose.
 */
export const PRESETS: readonly ResolvedScenario[] = inOrder(
  Object.values(
    import.meta.glob<ResolvedScenario>(
      ['../../../scenarios/*.yaml', '!../../../scenarios/enacted.yaml'],
      { import: 'preset', eager: true },
    ),
  ),
);
