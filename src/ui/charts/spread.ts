/** Labels beside points: as near to them as can be, and no two on each other. */

/**
 * Places at least a gap apart, in the order of the given ones and with the least movement, inside the bounds where there
 * is room for all.
 */
export function spread(
  places: readonly number[],
  gap: number,
  [low, high]: readonly [number, number],
): number[] {
  const order = places
    .map((_, at) => at)
    .sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  const blocks: Block[] = [];
  for (const at of order) {
    let block: Block = { members: [at], middle: places[at] ?? 0 };
    for (let before = blocks.at(-1); before && isNear(before, block, gap); before = blocks.at(-1)) {
      blocks.pop();
      block = merged(before, block);
    }
    blocks.push(block);
  }
  const found = places.map(() => 0);
  let least = low;
  blocks.forEach(({ members, middle }, number) => {
    const length = (members.length - 1) * gap;
    const after = blocks.slice(number + 1).reduce((sum, block) => sum + block.members.length, 0);
    const most = high - length - after * gap;
    const first = Math.max(least, Math.min(most, middle - length / 2));
    members.forEach((at, place) => (found[at] = first + place * gap));
    least = first + members.length * gap;
  });
  return found;
}

/** Labels that stand together, around the middle of their points. */
interface Block {
  readonly members: readonly number[];
  readonly middle: number;
}

function isNear(before: Block, after: Block, gap: number): boolean {
  const reach = ((before.members.length + after.members.length) / 2) * gap;
  return after.middle - before.middle < reach;
}

function merged(before: Block, after: Block): Block {
  const [a, b] = [before.members.length, after.members.length];
  return {
    members: [...before.members, ...after.members],
    middle: (before.middle * a + after.middle * b) / (a + b),
  };
}
