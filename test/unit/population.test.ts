/** Claim: populations keep birth order, references follow, and a restored state is the same state. */
import { describe, expect, it } from 'vitest';
import { Population } from '../../src/kernel/population.ts';

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
});
