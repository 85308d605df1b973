/** What the measured page notes about itself: when the reader moved something, and when that was on screen. */

/** A move of a slider, with the milliseconds until the page showed what follows from it. */
export interface Move {
  readonly at: number;
  /** The number beside the slider was on screen. */
  label?: number;
  /** Something new was drawn in the chart. */
  ink?: number;
  /** The line of the new settings was complete. */
  line?: number;
  /** All pairs were done. */
  fan?: number;
}

/** A replicate that newer settings made worthless: how long its worker went on with it. */
export interface Stop {
  readonly lead: boolean;
  readonly milliseconds: number;
}

declare global {
  interface Window {
    moves: Move[];
    stops: Stop[];
  }
}

/** Runs in the page before its scripts. */
export function installProbe(): void {
  window.moves = [];
  window.stops = [];
  let moved: number | undefined;

  /** Tells a time at which the frame that holds the present state is on screen. */
  function onScreen(tell: (time: number) => void): void {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        tell(performance.now());
        port1.close();
      };
      port2.postMessage(0);
    });
  }

  function note(what: 'label' | 'ink' | 'line' | 'fan'): void {
    const move = window.moves.at(-1);
    if (move !== undefined && move[what] === undefined)
      onScreen((time) => (move[what] ??= time - move.at));
  }

  addEventListener(
    'input',
    ({ timeStamp, target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
      window.moves.push({ at: timeStamp });
      moved = performance.now();
      note('label');
    },
    true,
  );

  function onChange(changes: MutationRecord[]): void {
    const chart = document.querySelector('#chart');
    const isInk = ({ target, attributeName }: MutationRecord) =>
      attributeName === 'd' && (target as Element).matches('#chart .lines *, #chart .lead *');
    const isNew = ({ addedNodes }: MutationRecord) =>
      [...addedNodes].some((node) => node instanceof Element && node.matches('#chart .lead path'));
    if (changes.some((change) => isInk(change) || isNew(change))) note('ink');
    if (chart?.getAttribute('data-stale') !== 'false') return;
    note('line');
    if (document.querySelector('#stop') === null) note('fan');
  }
  document.addEventListener('DOMContentLoaded', () =>
    new MutationObserver(onChange).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    }),
  );

  /** A call across the worker boundary, as Comlink sends it. */
  interface Call {
    readonly id?: string;
    readonly path?: readonly string[];
    readonly argumentList?: readonly { readonly value?: { readonly lead?: boolean } }[];
  }

  window.Worker = class extends Worker {
    /** Replicates that run in this worker, and when they began. */
    readonly #running = new Map<string, { began: number; lead: boolean }>();

    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      this.addEventListener('message', ({ data }: MessageEvent<Call | undefined>) => {
        const run = this.#running.get(data?.id ?? '');
        if (run === undefined) return;
        this.#running.delete(data?.id ?? '');
        if (moved === undefined || moved < run.began) return;
        window.stops.push({ lead: run.lead, milliseconds: performance.now() - moved });
      });
    }

    override postMessage(call: Call, options?: Transferable[] | StructuredSerializeOptions): void {
      if (call.path?.[0] === 'run' && call.id !== undefined) {
        const lead = call.argumentList?.[0]?.value?.lead === true;
        this.#running.set(call.id, { began: performance.now(), lead });
      }
      super.postMessage(call, options as Transferable[]);
    }
  };
}
