/** Options that several commands share. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { LARGEST_SEED, SCALES } from '../scenario/schema.ts';

const MOST_WORKERS = 64;

/** An option that takes a whole number between two bounds. */
export function wholeNumber(flags: string, description: string, low: number, high: number): Option {
  return new Option(flags, `${description} (${low}–${high})`).argParser((text) => {
    const value = Number(text);
    if (!/^\d+$/u.test(text.trim()) || value < low || value > high) {
      throw new InvalidArgumentError(`"${text}" is not a whole number from ${low} to ${high}.`);
    }
    return value;
  });
}

/** File, seed, scale and workers of a command that runs a scenario. */
export function runOptions(command: Command): Command {
  return command
    .argument('<file>', 'scenario file or link · 情景文件或链接')
    .addOption(
      wholeNumber(
        '--seed <n>',
        'seed instead of the file\u2019s · 替代文件中的种子',
        0,
        LARGEST_SEED,
      ),
    )
    .addOption(
      wholeNumber(
        '--workers <n>',
        'worker threads, default one per core · 工作线程数，默认每核一个',
        1,
        MOST_WORKERS,
      ),
    )
    .addOption(
      new Option(
        '--scale <x>',
        `scale instead of the file\u2019s · 替代文件中的比例 (${SCALES.join(', ')})`,
      ).argParser((text) => {
        const scale = SCALES.find((known) => known === Number(text));
        if (scale === undefined)
          throw new InvalidArgumentError(`"${text}" is not one of ${SCALES.join(', ')}.`);
        return scale;
      }),
    );
}

/** What a user asked for, where it is a number. */
export function numberOf(options: Record<string, unknown>, name: string): number | undefined {
  const value = options[name];
  return typeof value === 'number' ? value : undefined;
}
