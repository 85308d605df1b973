/** Notices when a worker has been silent for too long. */

const STEP_MS = 50;
/** A worker counts as hanging only when it is silent for so many times its longest silence between two signs. */
const MARGIN = 3;

/**
 * Counts time in short steps, at most one per turn of the event loop, so that a page that was busy, throttled or
 * asleep does not mistake its own absence for the silence of a worker.
 */
export class Watchdog {
  readonly #onSilence: () => void;
  #limit = 0;
  #left = 0;
  #longest = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(onSilence: () => void) {
    this.#onSilence = onSilence;
  }

  /** Starts to count: so many milliseconds may pass between signs. */
  arm(limit: number): void {
    this.#limit = limit;
    this.#left = limit;
    this.#timer ??= setInterval(() => this.#step(), STEP_MS);
  }

  /** There was a sign. */
  feed(): void {
    this.#longest = Math.max(this.#longest, this.#limit - this.#left);
    this.#left = this.#limit;
  }

  /** From now on no more than so many milliseconds, or what this device has been seen to need. */
  tighten(limit: number): void {
    this.#limit = Math.min(this.#limit, Math.max(limit, MARGIN * this.#longest));
    this.#left = Math.min(this.#left, this.#limit);
  }

  disarm(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #step(): void {
    this.#left -= STEP_MS;
    if (this.#left > 0) return;
    this.disarm();
    this.#onSilence();
  }
}
