/** What a firm can use of what it and others know. */
import { pow } from '../../../kernel/math.ts';
import type { World } from '../../world.ts';

export interface KnowledgeParameters {
  readonly inventionRate: number;
  readonly referenceResearchers: number;
  readonly researchElasticity: number;
  readonly knowledgeElasticity: number;
  readonly spillover: number;
  readonly decay: number;
}

/** Who searches: a team, and what the firm knows. */
export interface Team {
  readonly researchers: number;
  /** Researcher-months, less what has become obsolete. */
  readonly knowledge: number;
}

/** Knowledge of a team that has had the same size for long, researcher-months. */
export function lastingKnowledge(
  researchers: number,
  { decay }: Pick<KnowledgeParameters, 'decay'>,
): number {
  return researchers / decay;
}

/** Powers to which the hazard of inventing rises with the team, with what it knows, and with what others know. */
export function elasticitiesOf(p: KnowledgeParameters) {
  const others = p.spillover * p.knowledgeElasticity;
  return {
    team: p.researchElasticity + others,
    own: p.knowledgeElasticity - others,
    others,
  };
}

/**
 * Power to which inventions rise with a firm at the same R&D over sales. What one of them adds in log points falls with size
 * to the same power, so that R&D makes large and small firms grow alike.
 *
 * Source: Klette and Kortum (2004), Journal of Political Economy 112(5): a product renews one line of the many that a firm has.
 */
export function sizeElasticity(
  p: Pick<KnowledgeParameters, 'researchElasticity' | 'knowledgeElasticity'>,
): number {
  return p.researchElasticity + p.knowledgeElasticity;
}

/**
 * Hazard of an invention in a month.
 *
 * Usable knowledge is own knowledge to one power times the pool of the class to another. Of the pool a firm can use what
 * its own team takes in, so that without research there is no spillover.
 *
 * @param learned what the knowledge of others adds, as a factor; 1 as in January 2015
 * Source: Cohen and Levinthal (1989), Economic Journal 99, for absorption; elasticities assumed.
 */
export function inventionHazard(
  { researchers, knowledge }: Team,
  learned: number,
  p: KnowledgeParameters,
): number {
  if (researchers <= 0) return 0;
  const { team, own } = elasticitiesOf(p);
  const usual = lastingKnowledge(p.referenceResearchers, p);
  return (
    p.inventionRate *
    pow(researchers / p.referenceResearchers, team) *
    pow(knowledge / usual, own) *
    learned
  );
}

/**
 * Writes what the knowledge of others adds to inventions by class, as a factor, January 2015 = 1: knowledge of the city's firms
 * and of the rest of the world, each with its part of the market, and what can be used of science.
 */
export function setLearned({ classes, parameters }: Pick<World, 'classes' | 'parameters'>): void {
  const { others } = elasticitiesOf(parameters.knowledge);
  const { scienceElasticity } = parameters.science;
  const { knowledge, knowledgeAtStart, worldKnowledge, cityShare } = classes.columns;
  const { science, scienceAtStart, learned } = classes.columns;
  for (let kind = 0; kind < classes.count; kind++) {
    const here = knowledge[kind] / knowledgeAtStart[kind];
    const pool = cityShare[kind] * here + (1 - cityShare[kind]) * worldKnowledge[kind];
    learned[kind] =
      pow(pool, others) * pow(science[kind] / scienceAtStart[kind], scienceElasticity);
  }
}
