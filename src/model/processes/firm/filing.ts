/** What becomes of a finished product: it is launched, or filed at its first gate. */
import { nearest } from '../../../kernel/math.ts';
import type { ProcessDraws } from '../../../kernel/schedule.ts';
import { STAGE } from '../../agents.ts';
import { process, type World } from '../../world.ts';
import { filePeers } from '../gate/peers.ts';
import { NOT_QUEUED } from '../gate/queue.ts';
import { renewRounds } from '../gate/rounds.ts';
import { skipAbsentGates } from '../gate/stages.ts';
import { launch, type Launching } from '../market/launch.ts';

const QUARTER = 3;
const PURPOSE = { regulated: 4, time: 5 } as const;

/**
 * A finished product is launched, or filed at its first gate when it is of the regulated kind. The most valuable
 * part of the cases may use the green lane; each of them has a case manager.
 */
export const firmFiling = process({
  name: 'firm.filing',
  why: 'After invention: what is finished this month is filed or launched this month.',
  reads: ['city', 'parameters', 'policy', 'scratch', 'settings', 'turns'],
  writes: ['firms', 'classes', 'peers', 'fiscal', 'ledger', 'tally', 'cells', 'biography'],
  run(world, draws, month) {
    const { firms, parameters, policy, fiscal, turns } = world;
    const { stage, ready, weight, lane } = firms.columns;
    const { rows, count } = turns.developing;
    const eligible = policy.read('greenLaneShare');
    if (month % QUARTER === 0) renewRounds(world);
    filePeers(world, eligible, month);
    let managed = 0;
    for (let place = 0; place < count; place++) {
      const row = rows[place];
      if (month < ready[row]) continue;
      finish(world, row, month, { draws, eligible });
      if (stage[row] !== STAGE.idle) managed += lane[row] * weight[row];
    }
    fiscal.payStaff('greenLaneShare', month, managed * parameters.regulation.laneCost);
  },
});

interface Lane {
  readonly draws: ProcessDraws;
  readonly eligible: number;
}

type Filing = Launching & Pick<World, 'classes' | 'settings'>;

/** Whether a project is among so large a share of the most valuable. @param merit whole percent that are worth less */
export function mayUseLane(merit: number, eligible: number): boolean {
  const PERCENT = 100;
  return merit >= nearest(PERCENT * (1 - eligible));
}

function finish(world: Filing, row: number, month: number, { draws, eligible }: Lane): void {
  const { key, projects, technology, stage, filed, arrival, merit, lane } = world.firms.columns;
  const { evidence, observedUntil, round, ahead } = world.firms.columns;
  const uniform = (purpose: number) => draws.lasting(purpose).uniform(key[row], projects[row] - 1);
  evidence[row] = 0;
  observedUntil[row] = 0;
  round[row] = 0;
  ahead[row] = NOT_QUEUED;
  const { regulatedShare } = world.classes.columns;
  if (uniform(PURPOSE.regulated) >= regulatedShare[technology[row]]) {
    launch(world, row, month);
    return;
  }
  lane[row] = mayUseLane(merit[row], eligible) ? 1 : 0;
  stage[row] = STAGE.classification;
  filed[row] = month + uniform(PURPOSE.time);
  arrival[row] = filed[row];
  world.biography.note('filed', month, key[row]);
  skipAbsentGates(world, row, month);
}
