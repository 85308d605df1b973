/** Stages of a case: the gate where it waits, and gates that nobody keeps. */
import { exp } from '../../../kernel/math.ts';
import { STAGE } from '../../agents.ts';
import { GATE } from '../../gates.ts';
import type { World } from '../../world.ts';
import { isReviewed } from '../desk/competence.ts';
import { launch, type Launching } from '../market/launch.ts';

/** Gate at which a case of a stage waits: stages follow each other as the gates do. */
export function gateOfStage(stage: number): number {
  return stage - STAGE.classification + GATE.classification;
}

type Passing = Launching & Pick<World, 'classes' | 'settings'>;

/** Moves a case on past gates where nobody reviews its class; past the last one it is launched. */
export function skipAbsentGates(world: Passing, row: number, month: number): void {
  const { stage, technology } = world.firms.columns;
  while (stage[row] <= STAGE.access && !isReviewed(world, technology[row], gateOfStage(stage[row])))
    stage[row] += 1;
  if (stage[row] <= STAGE.access) return;
  noteUnreviewed(world, row);
  launch(world, row, month);
}

/** A product of an unbound class is on the market without review: it is checked there, and the centre hears of harm by it. */
function noteUnreviewed({ firms, classes, tally }: Passing, row: number): void {
  const { technology, weight, risk } = firms.columns;
  const { unbound, unreviewed, inUseInDoubt } = classes.columns;
  const kind = technology[row];
  if (unbound[kind] === 0) return;
  unreviewed[kind] += weight[row];
  inUseInDoubt[kind] += weight[row] * exp(risk[row]);
  if (risk[row] > 0) tally.passedHarmful += weight[row];
}
