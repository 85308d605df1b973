/** Long computations of the page itself, in slices short enough that nobody at a slider notices. */

const SLICE_MS = 8;
/** Milliseconds after which a slice comes even though the page always has something else to do. */
const BY = 500;

/** Runs a computation while the page has nothing else to do. @returns nothing once it is not wanted any more */
export async function inSlices<T>(
  work: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | undefined> {
  for (;;) {
    await idle();
    if (!isWanted()) return undefined;
    const until = performance.now() + SLICE_MS;
    do {
      const { done, value } = work.next();
      if (done === true) return value;
    } while (performance.now() < until);
  }
}

/** Waits until the page has nothing else to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: BY });
    else setTimeout(resolve);
  });
}
