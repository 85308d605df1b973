/** Claim: populations keep birth order, references follow, and a restored state is the same state. */
import { describe, expect, it } from 'vitest';
import { Memory } from '../../src/kernel/memory.ts';
import { Population } from '../../src/kernel/population.ts';
import { Scratch } from '../../src/kernel/scratch.ts';

const TYPE = {
  name: 'things',
  fields: {
    size: { unit: 'kg', doc: 'Size.' },
    friend: { unit: 'row', doc: 'Friend.', refersTo: 'things' },
  },
} as const;

function filled(count: number): Population<typeof TYPE.fields> {
  const things = new Population(TYPE, 2);
  for (let key = 0; key < count; key++) {
    const row = things.add(key);
    things.columns.size[row] = key * 10;
  }
  return things;
}

describe('population', () => {
  it('grows by copying', () => {
    const things = filled(50);
    expect(things.count).toBe(50);
    expect(things.columns.size[49]).toBe(490);
  });

  it('removes the dead in order and remaps references', () => {
    const things = filled(5);
    things.columns.friend.set([4, 1, 0, 2, 3]);
    things.columns.alive[1] = 0;
    expect(things.living()).toBe(4);
    things.remap('things', things.compact());
    expect([...things.columns.key.subarray(0, 4)]).toEqual([0, 2, 3, 4]);
    expect([...things.columns.friend.subarray(0, 4)]).toEqual([3, 0, 1, 2]);
  });

  it('writes -1 where the referred agent is gone', () => {
    const things = filled(3);
    things.columns.friend.set([2, 2, 0]);
    things.columns.alive[2] = 0;
    things.remap('things', things.compact());
    expect([...things.columns.friend.subarray(0, 2)]).toEqual([-1, -1]);
  });

  it('restores a saved state after changes and growth', () => {
    const things = filled(3);
    const saved = things.save();
    things.columns.size[0] = 99;
    for (let key = 3; key < 20; key++) things.add(key);
    things.load(saved);
    expect(things.count).toBe(3);
    expect([...things.columns.size.subarray(0, 3)]).toEqual([0, 10, 20]);
    expect(things.add(7)).toBe(3);
  });

  it('holds nothing behind the rows of a restored state', () => {
    const things = filled(3);
    const saved = things.save();
    const larger = filled(20);
    larger.load(saved);
    expect([...larger.columns.size.subarray(3, 20)]).toEqual(Array(17).fill(0));
    expect(larger.columns.alive[5]).toBe(0);
  });
});

describe('memory of populations that are done with', () => {
  it('is all zeros for the next of the same name, with the room there was', () => {
    const memory = new Memory();
    const things = filled(50);
    const { size } = things.columns;
    things.release(memory);
    const next = new Population(TYPE, 20, memory);
    expect(next.columns.size.buffer).toBe(size.buffer);
    expect(next.count).toBe(0);
    expect(next.columns.size.every((value) => value === 0)).toBe(true);
    for (let key = 0; key < 50; key++) next.add(key);
    expect(next.columns.size.buffer).toBe(size.buffer);
  });

  it('is nobody else\u2019s while it is used', () => {
    const memory = new Memory();
    filled(5).release(memory);
    const first = new Population(TYPE, 2, memory);
    const second = new Population(TYPE, 2, memory);
    first.columns.size[0] = 1;
    expect(second.columns.size[0]).toBe(0);
  });

  it('is out of reach of the one that left it', () => {
    const memory = new Memory();
    const things = filled(5);
    things.release(memory);
    const next = new Population(TYPE, 2, memory);
    things.add(1);
    things.columns.size[0] = 99;
    expect(next.columns.size[0]).toBe(0);
    expect(things.living()).toBe(1);
  });

  it('is passed over by one that needs more, and kept where it is the larger', () => {
    const memory = new Memory();
    filled(50).release(memory);
    filled(3).release(memory);
    expect(new Population(TYPE, 40, memory).columns.size.length).toBeGreaterThanOrEqual(50);
    filled(3).release(memory);
    expect(new Population(TYPE, 100, memory).columns.size.length).toBe(100);
  });

  it('is let go where it is much larger than needed, as after a run at a larger scale', () => {
    const memory = new Memory();
    filled(500).release(memory);
    expect(new Population(TYPE, 5, memory).columns.size.length).toBe(5);
    expect(new Population(TYPE, 400, memory).columns.size.length).toBe(400);
  });
});

describe('a working array', () => {
  it('of exactly so many is all zeros each time it is asked for, and follows a change of length', () => {
    const scratch = new Scratch();
    const first = scratch.exactly('by class', 4);
    first.fill(7);
    expect([...scratch.exactly('by class', 4)]).toEqual([0, 0, 0, 0]);
    expect(scratch.exactly('by class', 4)).toBe(first);
    expect(scratch.exactly('by class', 3)).toHaveLength(3);
  });
});
