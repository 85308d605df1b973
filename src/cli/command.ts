/** What a command of the command line is. */
import type { Command } from 'commander';
import type { ExitCode, Io } from './io.ts';

export type Options = Record<string, unknown>;
export type Act = (io: Io, files: string[], options: Options) => Promise<ExitCode>;

/** Adds a command: its name, what it does, the function behind it, and how it prints, the usual way first. */
export type Add = (
  name: string,
  description: string,
  act: Act,
  formats?: readonly string[],
) => Command;

/** A command whose module is loaded when it runs: one needs little of what all of them need together. */
export function later(load: () => Promise<Act>): Act {
  return async (io, files, options) => (await load())(io, files, options);
}
