/** How often a growing ensemble is drawn: where there are but two cores, each drawing takes its time from a worker. */

/** Milliseconds between two drawings; more where a drawing takes more than a sixteenth of that. */
const DRAW_EVERY = 100;
const PAUSES_PER_DRAWING = 16;
/** However long a drawing took: who waits sees that it goes on. */
const LONGEST_PAUSE = 500;

export class DrawingPace {
  #began = -Infinity;
  #pause = DRAW_EVERY;

  /** Milliseconds from now until the next drawing. */
  wait(now: number): number {
    return Math.max(0, this.#began + this.#pause - now);
  }

  begin(now: number): void {
    this.#began = now;
  }

  /** The drawing begun last is on the screen. */
  end(now: number): void {
    const share = PAUSES_PER_DRAWING * (now - this.#began);
    this.#pause = Math.min(LONGEST_PAUSE, Math.max(DRAW_EVERY, share));
  }
}
