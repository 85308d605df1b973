/** The observation period: who is observed while waiting. */
import { MONTHS_PER_YEAR } from '../../../kernel/clock.ts';
import { STAGE } from '../../agents.ts';
import { CLASS_IDS } from '../../parameters/classes.ts';
import { process, type World } from '../../world.ts';
import { decidesOnAccess } from '../desk/competence.ts';

/**
 * The observation period: firms waiting for access at a city desk may be used under a volume cap and are watched.
 *
 * Places are taken in order of filing; one individual takes as many as the firms it stands for. Watching adds
 * to what is known of the product and of its class.
 */
export const gateObservation = process({
  name: 'gate.observation',
  why: 'Before review: what was observed counts in this month\u2019s decisions.',
  reads: ['desks', 'parameters', 'policy', 'settings', 'turns'],
  writes: ['firms', 'classes', 'city', 'fiscal', 'ledger', 'tally'],
  run(world, _draws, month) {
    const { firms, classes, city, policy, fiscal } = world;
    const { regulation: p } = world.parameters;
    const { weight, observedUntil } = firms.columns;
    const { openPlaces } = city.columns;
    const places = policy.read('observationPlaces');
    openPlaces[0] = Math.min(places, openPlaces[0] + places / MONTHS_PER_YEAR);
    let admitted = 0;
    if (openPlaces[0] > 0)
      for (const row of waitingForAccess(world)) {
        if (openPlaces[0] - admitted < weight[row]) break;
        observedUntil[row] = month + p.observationMonths;
        admitted += weight[row];
      }
    openPlaces[0] -= admitted;
    if (places > 0 || someObserved(classes)) followShares(world);
    watch(world, month);
    fiscal.payStaff('observationPlaces', month, admitted * p.placeCost);
  },
});

/** What is observed adds to what is known of the product and of its class, whoever admitted it: an experiment may. */
function watch(
  {
    firms,
    classes,
    parameters: { regulation: p },
  }: Pick<World, 'firms' | 'classes' | 'parameters'>,
  month: number,
): void {
  const { alive, weight, technology, evidence, observedUntil } = firms.columns;
  for (let row = 0; row < firms.count; row++) {
    if (observedUntil[row] <= month || alive[row] === 0) continue;
    evidence[row] += p.observationEvidence;
    const use = (weight[row] * p.volumeCap * p.watchedUse) / MONTHS_PER_YEAR;
    classes.columns.seen[technology[row]] += use;
  }
}

/** Whether peers of any class still count on places: a city that gives no more of them has cases under observation. */
function someObserved({ columns: { observedShare } }: World['classes']): boolean {
  return observedShare.some((share) => share > 0);
}

/** Part of the cases at access that are observed, by class: what their peers may count on. */
function followShares({ firms, classes, turns }: Waiting): void {
  const { stage, technology, weight, observedUntil } = firms.columns;
  const { observedShare } = classes.columns;
  const open = new Float64Array(classes.count);
  const observed = new Float64Array(classes.count);
  const { rows, count } = turns.cases;
  for (let place = 0; place < count; place++) {
    const row = rows[place];
    if (stage[row] !== STAGE.access) continue;
    open[technology[row]] += weight[row];
    if (observedUntil[row] > 0) observed[technology[row]] += weight[row];
  }
  for (let kind = 0; kind < classes.count; kind++)
    if (open[kind] > 0)
      observedShare[kind] += (observed[kind] / open[kind] - observedShare[kind]) / MONTHS_PER_YEAR;
}

type Waiting = Pick<World, 'firms' | 'classes' | 'desks' | 'settings' | 'turns'>;

/** Firms at a city access desk that have not been observed, in order of filing. */
function waitingForAccess(world: Waiting): number[] {
  const { stage, technology, observedUntil, filed, key } = world.firms.columns;
  const atCity = CLASS_IDS.map((_, kind) => decidesOnAccess(world, kind));
  const rows: number[] = [];
  const { rows: cases, count } = world.turns.cases;
  for (let place = 0; place < count; place++) {
    const row = cases[place];
    if (stage[row] !== STAGE.access || observedUntil[row] > 0) continue;
    if (atCity[technology[row]]) rows.push(row);
  }
  return rows.sort((a, b) => filed[a] - filed[b] || key[a] - key[b]);
}
