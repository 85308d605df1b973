/** Patents: which inventions are filed at home and abroad, and which are granted. */
import { normalBelow } from '../../../kernel/distributions.ts';
import { log } from '../../../kernel/math.ts';
import { DIGITAL } from '../../parameters/classes.ts';
import { process, type World } from '../../world.ts';

/**
 * Inventions of the month that could be patented, by class, follow the people who did research and what they could learn
 * from others. An invention is filed where what a right saves of its worth is more than filing costs; a certificate asks
 * for patents, so that holders file some that are not worth it. Offices grant part of them after years.
 */
export const sciencePatents = process({
  name: 'science.patents',
  why: 'After R&D of the month was carried out.',
  reads: ['parameters'],
  writes: ['classes', 'tally'],
  run(world) {
    const { classes, parameters, tally } = world;
    const p = parameters.science;
    const { researched, learned, certifiedShare, underExamination } = classes.columns;
    const worthAtHome = partFiled(p.costAtHome / p.redress, p);
    const abroad = partFiled(p.costAbroad / p.redress / p.foreignWorth, p);
    for (let k = 0; k < classes.count; k++) {
      const inventions = p.patentYield * researched[k] * learned[k];
      const asked = (1 - worthAtHome) * certifiedShare[k] * p.filedForCertificate;
      const home = inventions * (worthAtHome + asked);
      const decided = underExamination[k] / p.examined;
      underExamination[k] += home - decided;
      tally.homeApplications += home;
      tally.inventionGrants += decided * p.granted;
      tally.pctApplications += inventions * abroad;
      tally.ictPctApplications += inventions * abroad * DIGITAL[k];
    }
  },
});

/**
 * Part of inventions that are worth more than a cost: worth is lognormal, so that few are worth most.
 *
 * Source: Pakes and Schankerman (1984), in Griliches (ed.), R&D, Patents and Productivity; half of the worth is in the top 5 %.
 */
export function partFiled(
  cost: number,
  p: { readonly patentValue: number; readonly patentSpread: number },
): number {
  return normalBelow(log(p.patentValue / cost) / p.patentSpread);
}

/** Applications under examination, and results on offer, when as much was found out for long as now. */
export function setUnderWay({
  classes,
  parameters: { science: p, knowledge },
}: Pick<World, 'classes' | 'parameters'>): void {
  const { knowledgeAtStart, underExamination, offered } = classes.columns;
  const filed = p.patentYield * partFiled(p.costAtHome / p.redress, p);
  for (let k = 0; k < classes.count; k++) {
    const done = knowledgeAtStart[k] * knowledge.decay;
    underExamination[k] = done * filed * p.examined;
    offered[k] = (done * p.unused) / (p.metByChance + p.stale);
  }
}
