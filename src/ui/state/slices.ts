/** Long computations of the page itself, in slices short enough that nobody at a slider notices. */

const SLICE_MS = 8;

/** Runs a computation in between whatever else the page has to do. @returns nothing once it is not wanted any more */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    await othersFirst();
    if (!isWanted()) return undefined;
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < until);
  }
}

/**
 * Lets whatever waits go first: input and drawing. Not by `requestIdleCallback`, which in a page at rest Chromium calls only
 * when its time limit is up, so that a few slices took seconds.
 */
function othersFirst(): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve));
}
