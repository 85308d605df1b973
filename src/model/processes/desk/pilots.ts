/** Pilots of other cities: what they show of a class, and what the city's analysts make of it for its own desks. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { normal } from '../../../kernel/distributions.ts';
import { exp } from '../../../kernel/math.ts';
import type { Draws } from '../../../kernel/random.ts';
import { process, type World } from '../../world.ts';
import { decidesOnAccess } from './competence.ts';

/**
 * Other cities try out products of all classes. Analysts study what is known there of the classes on whose access the city
 * decides, and it counts as evidence here. It counts for less than use in the city, and the risk that it shows differs from
 * the one here by class. What was studied once tells nothing new.
 */
export const deskPilots = process({
  name: 'desk.pilots',
  why: 'Before rules are drafted: what was studied this month counts as evidence.',
  reads: ['desks', 'parameters', 'policy', 'settings'],
  writes: ['classes', 'fiscal', 'ledger', 'tally'],
  run(world, draws, month) {
    const { classes, policy, parameters, fiscal } = world;
    const { memory, postCost } = parameters.regulation;
    const { elsewhere } = classes.columns;
    const use = parameters.rules.usePiloted / MONTHS_PER_YEAR;
    for (let kind = 0; kind < classes.count; kind++)
      elsewhere[kind] = elsewhere[kind] * memory + use;
    const analysts = policy.read('pilotAnalysts');
    if (analysts > 0) study(world, analysts, draws.lasting(0));
    fiscal.payStaff('pilotAnalysts', month, analysts * postCost);
  },
});

/** Analysts share their month among the city's classes by what is left to study of each. */
function study(
  world: Pick<World, 'classes' | 'desks' | 'settings' | 'parameters'>,
  analysts: number,
  luck: Draws,
): void {
  const { classes, parameters } = world;
  const p = parameters.rules;
  const { elsewhere, seen, harm, key } = classes.columns;
  const mayUse = (kind: number) => decidesOnAccess(world, kind);
  let all = 0;
  for (let kind = 0; kind < classes.count; kind++) if (mayUse(kind)) all += elsewhere[kind];
  if (all === 0) return;
  const part = Math.min(1, (analysts * p.studied) / all);
  for (let kind = 0; kind < classes.count; kind++) {
    if (!mayUse(kind) || seen[kind] === 0) continue;
    const evidence = part * elsewhere[kind] * p.transferred;
    const risk = riskElsewhere(luck.uniform(key[kind]), p.difference);
    harm[kind] += (harm[kind] / seen[kind]) * evidence * risk;
    seen[kind] += evidence;
    elsewhere[kind] *= 1 - part;
  }
}

/** Risk of a class in pilots elsewhere over that in the city; 1 on the mean. */
export function riskElsewhere(uniform: number, difference: number): number {
  return exp(difference * normal(uniform) - (difference * difference) / 2);
}
