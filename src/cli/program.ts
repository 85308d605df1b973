/** The commands and their options. */
import { Command, Option } from 'commander';
import { fingerprintCommand } from './commands/fingerprint.ts';
import { leversCommand } from './commands/levers.ts';
import { runCommand } from './commands/run.ts';
import { schemaCommand } from './commands/schema.ts';
import { validateCommand } from './commands/validate.ts';
import { defaultLanguage, ioOf, type ExitCode, type Io, type Language } from './io.ts';
import { MOST_REPLICATIONS } from '../scenario/schema.ts';
import { runOptions, wholeNumber } from './options.ts';

type Options = Record<string, unknown>;
type Act = (io: Io, files: string[], options: Options) => Promise<ExitCode>;

/** Where a command leaves its exit code and the language it was asked for. */
interface Result {
  code: ExitCode;
  language: Language;
}

/** The program; parsing its arguments runs a command. @throws CommanderError instead of exiting */
export function programOf(result: Result): Command {
  const program = new Command('zonelab')
    .description('Zonelab · 试验区推演: agent-based simulation of experimental-zone policy')
    .exitOverride()
    .showSuggestionAfterError();
  const add = (name: string, description: string, act: Act) =>
    withCommonOptions(program.command(name).description(description)).action(
      async (...given: unknown[]) => {
        const command = given.at(-1);
        if (!(command instanceof Command)) return;
        const options = command.opts<Options>();
        result.language = options['lang'] === 'zh' ? 'zh' : 'en';
        result.code = await act(ioOf(result.language), command.args, options);
      },
    );
  runOptions(
    add(
      'run',
      'run a scenario against the no-zone baseline · 推演情景并与基准配对比较',
      runCommand,
    ),
  ).addOption(
    wholeNumber('--replications <n>', 'paired replicates · 配对推演组数', 1, MOST_REPLICATIONS),
  );
  runOptions(
    add('fingerprint', 'print a scenario\u2019s fingerprint · 输出结果指纹', fingerprintCommand),
  );
  add('validate', 'check scenario files · 检查情景文件', validateCommand).argument(
    '<file...>',
    'scenario files · 情景文件',
  );
  add(
    'schema',
    'print the JSON Schema of scenario files · 输出情景文件的JSON Schema',
    schemaCommand,
  );
  add('levers', 'list the levers · 列出政策工具', leversCommand);
  return program;
}

function withCommonOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'how to print · 输出格式')
        .choices(['table', 'json'])
        .default('table'),
    )
    .addOption(
      new Option('--lang <language>', 'language of the output · 输出语言')
        .choices(['zh', 'en'])
        .default(defaultLanguage()),
    )
    .exitOverride();
}
