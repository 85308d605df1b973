/** Tolerance and unbinding taken back from above after severe harm. */
import { exp, pow } from '../../../kernel/math.ts';
import { process, type World } from '../../world.ts';

/**
 * Where a product that the city admitted in doubt or without review does severe harm, a national body takes its class back
 * for years, and buyers lose trust in the class. Severe incidents are so many of all that are expected as their tail says, so
 * that the chance is the same at every scale.
 */
export const centreWithdrawal = process({
  name: 'centre.withdrawal',
  why: 'After incidents: desks decide with the usual doubt from next month.',
  reads: ['parameters'],
  writes: ['classes', 'tally'],
  run({ classes, parameters, tally }, draws, month) {
    const { doubtPassed, unbound, inUseInDoubt, takenBackUntil, trust, key } = classes.columns;
    const { withdrawalMonths, withdrawalShock } = parameters.regulation;
    const luck = draws.at(0);
    for (let kind = 0; kind < classes.count; kind++) {
      if (inUseInDoubt[kind] === 0) continue;
      inUseInDoubt[kind] *= parameters.firm.productSurvival;
      const severe = severeIncidents(classes, kind, parameters.regulation);
      const isLoose = doubtPassed[kind] > 0 || unbound[kind] === 1;
      if (!isLoose || luck.uniform(key[kind]) >= 1 - exp(-severe)) continue;
      takenBackUntil[kind] = month + 1 + withdrawalMonths;
      trust[kind] *= 1 - withdrawalShock;
      tally.withdrawals += 1;
    }
  },
});

/** Severe incidents that are expected in a month with products of a class that were admitted in doubt. */
function severeIncidents(
  { columns: { inUseInDoubt, hazard, control } }: World['classes'],
  kind: number,
  p: World['parameters']['regulation'],
): number {
  const incidents = inUseInDoubt[kind] * hazard[kind] * p.baseHazard * (1 - control[kind]);
  return incidents * pow(p.severe, -p.severityTail);
}
