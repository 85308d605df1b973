/** The command line of Zonelab. */
import { Command, CommanderError, Option } from 'commander';
import { InputError } from '../scenario/issue.ts';
import { fingerprintCommand } from './commands/fingerprint.ts';
import { leversCommand } from './commands/levers.ts';
import { runCommand } from './commands/run.ts';
import { validateCommand } from './commands/validate.ts';
import { printIssues, type Io, type Language } from './io.ts';
import { runOptions, wholeNumber } from './options.ts';

export type ExitCode = 0 | 1 | 2;

const USAGE: ExitCode = 2;

/**
 * Runs the command line.
 *
 * @returns 0 when all went well, 1 when a check failed, 2 for wrong usage or input
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  let io = ioOf(defaultLanguage());
  const program = programOf(
    (language) => (io = ioOf(language)),
    (result) => (code = result),
  );
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    if (error instanceof InputError) {
      printIssues(io, error.issues);
      return USAGE;
    }
    throw error;
  }
}

function programOf(setLanguage: (language: Language) => Io, done: (code: ExitCode) => void): Command {
  const program = new Command('zonelab')
    .description('Zonelab · 试验区推演: agent-based simulation of experimental-zone policy')
    .exitOverride()
    .showSuggestionAfterError();
  const language = () => new Option('--lang <language>', 'language of the output').choices(['zh', 'en']).default(defaultLanguage());
  const format = () => new Option('--format <format>', 'how to print').choices(['table', 'json']).default('table');
  const add = (name: string, description: string, act: (io: Io, files: string[], options: Record<string, unknown>) => Promise<ExitCode>) =>
    program
      .command(name)
      .description(description)
      .addOption(format())
      .addOption(language())
      .exitOverride()
      .action(async (...given: unknown[]) => {
        const command = given.at(-1) as Command;
        const options = command.opts<Record<string, unknown>>();
        done(await act(setLanguage(options['lang'] === 'zh' ? 'zh' : 'en'), command.args, options));
      });
  runOptions(add('run', 'run a scenario against the no-zone baseline · 推演情景并与无试验区基准配对比较', runCommand)).addOption(
    wholeNumber('--replications <n>', 'paired replicates', 1, 100000),
  );
  runOptions(add('fingerprint', 'print the fingerprint of a scenario · 输出情景的结果指纹', fingerprintCommand));
  add('validate', 'check scenario files · 检查情景文件', validateCommand).argument('<file...>', 'scenario files');
  add('levers', 'list the levers · 列出政策工具', leversCommand);
  return program;
}

function ioOf(language: Language): Io {
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
    language,
    interactive: process.stderr.isTTY,
  };
}

function defaultLanguage(): Language {
  const { LC_ALL, LANG } = process.env;
  return (LC_ALL ?? LANG ?? '').toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
