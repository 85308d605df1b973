// Claim: a desk works in order of arrival, the green lane first, and a case waits for the work that was there before it.
import { describe, expect, it } from 'vitest';
import { Memory } from '../../src/kernel/memory.ts';
import { Population } from '../../src/kernel/population.ts';
import { DESK, DESK_ROWS, LEVEL } from '../../src/model/gates.ts';
import { LANE, Queues } from '../../src/model/processes/gate/queue.ts';
import { medianWait, MOST_MONTHS } from '../../src/model/processes/gate/waits.ts';

const WORK = { classificationWork: 1, certificationWork: 1, accessWork: 1 };
const MONTH = 10;

/** One desk with two reviewers; what is asked of it this month. */
function deskWith(level: number) {
  const desks = new Population(DESK, DESK_ROWS, new Memory());
  for (let desk = 0; desk < DESK_ROWS; desk++) desks.columns.skill[desks.add(desk)] = 1;
  desks.columns.staff[0] = 2;
  desks.columns.level[0] = level;
  const parameters = WORK as unknown as ConstructorParameters<typeof Queues>[1];
  return { desks, queues: new Queues(desks, parameters, new Memory().scratch) };
}

/** Cases with an arrival and a lane join in the order given. */
function joined(queues: Queues, cases: readonly (readonly [number, number])[]) {
  const ahead = new Float64Array(cases.length).fill(-1);
  const places = cases.map(([arrival, lane], row) => {
    const place = queues.place(0, lane);
    queues.arrive({ ahead, row, place, own: 1, arrival, key: row });
    return place;
  });
  queues.join(MONTH);
  queues.serve();
  return { ahead, places };
}

describe('a desk', () => {
  it('works in order of arrival, and keeps what it cannot do', () => {
    const { desks, queues } = deskWith(LEVEL.city);
    const cases = [
      [9.9, LANE.ordinary],
      [9.1, LANE.ordinary],
      [9.5, LANE.ordinary],
    ] as const;
    const { ahead, places } = joined(queues, cases);
    expect([...ahead]).toEqual([3, 1, 2]);
    const left = places.map((place, row) => queues.left(place, ahead[row] ?? 0));
    expect(left).toEqual([1, 0, 0]);
    const ends = [1, 2].map((row) =>
      queues.endsAt(places[row] ?? 0, ahead[row] ?? 0, cases[row]?.[0] ?? 0, MONTH),
    );
    expect(ends).toEqual([10.5, 11]);
    expect(desks.columns.waiting[0]).toBe(1);
    expect(desks.columns.arrived[0]).toBe(3);
  });

  it('serves the green lane first, but not above the city', () => {
    const order = (level: number) =>
      [
        ...joined(deskWith(level).queues, [
          [9.1, LANE.ordinary],
          [9.5, LANE.green],
        ]).ahead,
      ].join();
    expect(order(LEVEL.city)).toBe('1,1');
    expect(order(LEVEL.above)).toBe('1,2');
  });

  it('lets those behind move up when others leave the queue, but not past their own work', () => {
    const { desks, queues } = deskWith(LEVEL.city);
    desks.columns.waiting[0] = 8;
    queues.add(queues.place(0, LANE.ordinary), 4);
    queues.join(MONTH);
    expect(queues.thinned(queues.place(0, LANE.ordinary), 7, 1)).toBe(4);
    expect(queues.thinned(queues.place(0, LANE.ordinary), 0.5, 1)).toBe(0.5);
  });
});

describe('the median wait', () => {
  const waits = () => ({
    open: new Float64Array(4 * MOST_MONTHS),
    decided: new Float64Array(4 * MOST_MONTHS),
  });

  it('counts the open cases: half decided in their third month, the others never', () => {
    const { open, decided } = waits();
    open.fill(10, 0, 6);
    decided[2] = 6;
    expect(medianWait({ open, decided }, 0)).toBeCloseTo(2.5 + 0.5 / 0.6, 12);
    decided[2] = 4;
    expect(medianWait({ open, decided }, 0)).toBe(6.5);
  });

  it('is undefined without a case', () => {
    expect(medianWait(waits(), 1)).toBeNaN();
  });
});
