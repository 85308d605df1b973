// Claim: peers take as long to develop a product as individuals do, none gets lost, and whoever comes to a desk is counted there.
import { describe, expect, it } from 'vitest';
import { GATE } from '../../src/model/gates.ts';
import { filePeers } from '../../src/model/processes/gate/peers.ts';
import { NOT_QUEUED } from '../../src/model/processes/gate/queue.ts';
import { runTo, simulation } from '../fixtures/run.ts';

const KIND = 5;
const FIRMS = 100;

describe('peers that develop a product', () => {
  const sim = simulation();
  const { classes, city, peers, parameters } = sim.world;
  const quarters = Object.entries(classes.columns).filter(([name]) =>
    name.startsWith('developing'),
  );
  for (const [, column] of quarters) column.fill(0);
  city.columns.attrition[0] = 0;
  peers.count = 0;
  classes.columns.regulatedShare[KIND] = 1;
  classes.columns.developingFirst[KIND] = FIRMS;
  for (let month = 0; month < 120; month++) filePeers(sim.world, 0.25, month);
  const { firms, filed, lane, gate } = peers.columns;
  const rows = Array.from({ length: peers.count }, (_, row) => row);
  const sum = (of: (row: number) => number) =>
    rows.reduce((total, row) => total + of(row) * (firms[row] ?? 0), 0);

  it('file all, a part of them on the green lane', () => {
    expect(quarters).toHaveLength(4);
    expect(sum(() => 1)).toBeCloseTo(FIRMS, 3);
    expect(sum((row) => lane[row] ?? 0)).toBeCloseTo(0.75 * FIRMS, 3);
    expect(rows.every((row) => gate[row] === GATE.classification)).toBe(true);
  });

  it('take as long as individuals, who file in the month in which they are done', () => {
    const { developmentMonths, developmentSpread } = parameters.firm;
    const ready = developmentMonths * Math.exp((developmentSpread * developmentSpread) / 2);
    // Individuals are ready within a month and file at some time of the month, peers in its middle.
    expect(sum((row) => filed[row] ?? 0) / FIRMS).toBeCloseTo(ready + 1 / 2 + 1 / 2, 2);
  });
});

describe('peers that have not joined a queue', () => {
  it('come after the month that is over, so that their work counts as arriving when they do', () => {
    let late = 0;
    let checked = 0;
    runTo(simulation(), 60, ({ world: { peers }, month }) => {
      const { alive, ahead, arrival } = peers.columns;
      for (let row = 0; row < peers.count; row++) {
        if (alive[row] === 0 || ahead[row] !== NOT_QUEUED) continue;
        checked++;
        if ((arrival[row] ?? 0) <= month - 1) late++;
      }
    });
    expect(late).toBe(0);
    expect(checked).toBeGreaterThan(1000);
  });
});
