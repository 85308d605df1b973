/** How many workers a device gets. */

const MOST_CORES = 8;
const FEWEST = 2;

/** One core stays with the page, but two workers are the least; phones get no more, for memory and heat. */
export function poolSize(cores: number, isPhone: boolean): number {
  if (isPhone) return FEWEST;
  return Math.max(FEWEST, Math.min(MOST_CORES, cores) - 1);
}

/**
 * Whether the first of so many workers had better start alone. The engine compiles a worker's code on other threads while it
 * runs. Where every core has a worker, these threads wait, and the first line comes almost twice as late.
 */
export function firstStartsAlone(size: number, cores: number): boolean {
  return size >= cores;
}
