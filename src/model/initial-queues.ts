/** The first queues: peers of the first firms that develop a product or wait at a gate in January 2015. */
import { GATE_IDS } from './gates.ts';
import { MONTHS_AT_GATES } from './initial-firms.ts';
import { startDeveloping, startPeers, type Filing } from './processes/gate/peers.ts';
import { LANE } from './processes/gate/queue.ts';
import { WAIT_ROWS } from './processes/gate/waits.ts';
import type { World } from './world.ts';

/** As many peers as the chance of an open project implies, at the middle of their time at each gate. */
export function setQueues(world: World): void {
  const { firms, classes, waits, parameters } = world;
  const { developmentMonths } = parameters.firm;
  const { inventionRate } = parameters.knowledge;
  const { weight, intensity, technology, peersBusy } = firms.columns;
  const { regulatedShare, busy } = classes.columns;
  const atGates = MONTHS_AT_GATES.reduce((sum, months) => sum + months, 0);
  const inventing = world.scratch.exactly('peers that invent', classes.count);
  for (let row = 0; row < firms.count; row++) {
    if (intensity[row] === 0 || weight[row] === 1) continue;
    const kind = technology[row];
    inventing[kind] += (weight[row] - 1) * inventionRate;
    peersBusy[row] = inventionRate * (developmentMonths + regulatedShare[kind] * atGates);
    busy[kind] += (weight[row] - 1) * peersBusy[row];
  }
  const waiting: Filing[] = [];
  for (let kind = 0; kind < classes.count; kind++) {
    startDeveloping(world, kind, inventing[kind] * developmentMonths);
    const regulated = inventing[kind] * regulatedShare[kind];
    GATE_IDS.forEach((_, gate) => {
      const months = MONTHS_AT_GATES[gate];
      const lane = LANE.ordinary;
      waiting.push({ kind, gate, lane, firms: regulated * months, at: -months / 2 });
    });
  }
  startPeers(world, waiting);
  for (let row = 0; row < WAIT_ROWS; row++) waits.add(row);
}
