/** Which process uses what, as docs/model/uses.csv lists it. */
import { Table } from '../scenario/table.ts';

export const USES_FILE = 'docs/model/uses.csv';

/** What the file distinguishes. */
export type Use =
  'parameter' | 'driver' | 'primitive' | 'start' | 'series' | 'flow paid' | 'flow read' | 'file';

export class Uses {
  readonly #rows: readonly { process: string; kind: string; name: string }[];

  /** @throws InputError when the table lacks a column */
  constructor(text: string) {
    const table = new Table(USES_FILE, text);
    this.#rows = table.rows.map((_, index) => ({
      process: table.text(index, 'process'),
      kind: table.text(index, 'kind'),
      name: table.text(index, 'name'),
    }));
  }

  /** Processes that use a thing. */
  by(use: Use, name: string): string[] {
    return this.#rows
      .filter((row) => row.kind === use && row.name === name)
      .map(({ process }) => process);
  }

  /** Things that a process uses. */
  of(process: string, use: Use): string[] {
    return this.#rows
      .filter((row) => row.process === process && row.kind === use)
      .map(({ name }) => name);
  }

  /** A process with the file it stands in. */
  place(process: string): string {
    return `${process} (${this.of(process, 'file').join(', ')})`;
  }
}
