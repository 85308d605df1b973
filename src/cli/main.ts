/** The command line of Zonelab. */
import { CommanderError } from 'commander';
import { InputError } from '../scenario/issue.ts';
import { defaultLanguage, ioOf, printIssues, type ExitCode, type Language } from './io.ts';
import { programOf } from './program.ts';

const USAGE: ExitCode = 2;

/**
 * Runs the command line.
 *
 * @returns 0 when all went well, 1 when a check failed, 2 for wrong usage or input
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const result: { code: ExitCode; language: Language } = { code: 0, language: defaultLanguage() };
  try {
    await programOf(result).parseAsync([...args], { from: 'user' });
    return result.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    if (error instanceof InputError) {
      printIssues(ioOf(result.language), error.issues);
      return USAGE;
    }
    throw error;
  }
}
