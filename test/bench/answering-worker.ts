/** A worker that answers every call of the pool with made-up results, so that only the page's own work is measured. */

interface Answers {
  readonly months: number;
  readonly columns: number;
  /** Milliseconds that each answer takes. */
  readonly pause: number;
}

/** Script of the worker; it speaks to the page as Comlink does. */
export function answeringWorker(answers: Answers): string {
  return `(${answerCalls.toString()})(${JSON.stringify(answers)})`;
}

/** A call across the worker boundary, as Comlink sends it. */
interface Call {
  readonly id: string;
  readonly type: string;
  readonly path: readonly string[];
  readonly argumentList: readonly { readonly value: { readonly replicate: number } }[];
}

/** Runs in the worker: whatever is asked gets a result that grows by seven per cent a year. */
function answerCalls({ months, columns, pause }: Answers): void {
  const result = (replicate: number, factor: number) =>
    Float64Array.from({ length: months * columns }, (_, at) => {
      const column = at % columns;
      const growth = 1.07 ** (Math.floor(at / columns) / 12);
      return (10 + column) * growth * (1 + 0.2 * Math.sin(replicate * 12.9 + column)) * factor;
    });
  addEventListener('message', ({ data: { id, type, path, argumentList } }: MessageEvent<Call>) => {
    if (type !== 'APPLY') return;
    const replicate = argumentList[0]?.value.replicate ?? 0;
    const isRun = path.at(-1) === 'run';
    const run = { replicate, treatment: result(replicate, 1.02), baseline: result(replicate, 1) };
    setTimeout(() => postMessage({ id, type: 'RAW', value: isRun ? run : true }), pause);
  });
}
