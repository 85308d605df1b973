/** The work folder of a calibration: every run that is done, so that a run that is broken off goes on where it was. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evaluate } from '../../src/evidence/calibration/calibrate.ts';
import type { RunOne } from './threads.ts';

const RUNS = 'runs.jsonl';
const IDENTITY = 'identity.json';

/** The folder holds runs of something else. */
export class OtherWork extends Error {
  override readonly name = 'OtherWork';
}

interface Remembered {
  readonly id: string;
  readonly outcomes: readonly number[];
}

export class Memory {
  readonly #file: string;
  readonly #known: Map<string, readonly number[]>;

  /**
   * Opens a folder, or makes it.
   *
   * @param identity what its runs are runs of
   * @throws OtherWork when the folder holds runs of something else
   */
  constructor(folder: string, identity: object) {
    mkdirSync(folder, { recursive: true });
    const own = `${JSON.stringify(identity, undefined, 2)}\n`;
    const file = join(folder, IDENTITY);
    if (existsSync(file) && readFileSync(file, 'utf8') !== own)
      throw new OtherWork(
        `${folder}: the folder holds runs of another model, data or setting (expected an empty folder or one of the same; take another --out, or delete it)`,
      );
    writeFileSync(file, own);
    this.#file = join(folder, RUNS);
    this.#known = existsSync(this.#file)
      ? runsIn(readFileSync(this.#file, 'utf8'))
      : new Map<string, readonly number[]>();
    // A line that was cut short must not swallow the next one.
    if (this.#known.size > 0) appendFileSync(this.#file, '\n');
  }

  get size(): number {
    return this.#known.size;
  }

  /** Runs what is not remembered, and remembers it. @param onRun called after each run, remembered or not */
  evaluator(run: RunOne, onRun: () => void): Evaluate {
    return (runs) =>
      Promise.all(
        runs.map(async (each) => {
          const outcomes = this.#known.get(each.id) ?? this.#keep(each.id, await run(each));
          onRun();
          return outcomes;
        }),
      );
  }

  #keep(id: string, outcomes: readonly number[]): readonly number[] {
    appendFileSync(this.#file, `${JSON.stringify({ id, outcomes } satisfies Remembered)}\n`);
    this.#known.set(id, outcomes);
    return outcomes;
  }
}

/** Whole lines of the file; a line that was cut short is a run that was not done. */
function runsIn(text: string): Map<string, readonly number[]> {
  const lines = text.split('\n').flatMap((line): Remembered[] => {
    try {
      return line === '' ? [] : [JSON.parse(line) as Remembered];
    } catch {
      return [];
    }
  });
  return new Map(lines.map(({ id, outcomes }) => [id, outcomes]));
}
