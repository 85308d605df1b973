/** Stages of a case: the gate where it waits, and gates that nobody keeps. */
import { STAGE } from '../../agents.ts';
import { GATE } from '../../gates.ts';
import type { World } from '../../world.ts';
import { deskOf } from '../desk/competence.ts';
import { launch, type Launching } from '../market/launch.ts';

const GATE_OF_STAGE: Readonly<Record<number, number>> = {
  [STAGE.classification]: GATE.classification,
  [STAGE.certification]: GATE.certification,
  [STAGE.access]: GATE.access,
};

/** Gate at which a case of a stage waits. */
export function gateOfStage(stage: number): number {
  return GATE_OF_STAGE[stage];
}

type Passing = Launching & Pick<World, 'classes' | 'settings'>;

/** Moves a case on past gates that nobody keeps for its class; past the last one it is launched. */
export function skipAbsentGates(world: Passing, row: number, month: number): void {
  const { stage, technology } = world.firms.columns;
  while (stage[row] <= STAGE.access && deskOf(world, technology[row], gateOfStage(stage[row])) < 0)
    stage[row] += 1;
  if (stage[row] > STAGE.access) launch(world, row, month);
}
