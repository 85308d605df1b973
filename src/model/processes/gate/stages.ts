/** Stages of a case: the gate where it waits, and gates that nobody keeps. */
import { STAGE } from '../../agents.ts';
import { GATE } from '../../gates.ts';
import type { World } from '../../world.ts';
import { deskOf } from '../desk/competence.ts';
import { launch, type Launching } from '../market/launch.ts';

/** Gate at which a case of a stage waits: stages follow each other as the gates do. */
export function gateOfStage(stage: number): number {
  return stage - STAGE.classification + GATE.classification;
}

type Passing = Launching & Pick<World, 'classes' | 'settings'>;

/** Moves a case on past gates that nobody keeps for its class; past the last one it is launched. */
export function skipAbsentGates(world: Passing, row: number, month: number): void {
  const { stage, technology } = world.firms.columns;
  while (stage[row] <= STAGE.access && deskOf(world, technology[row], gateOfStage(stage[row])) < 0)
    stage[row] += 1;
  if (stage[row] > STAGE.access) launch(world, row, month);
}
