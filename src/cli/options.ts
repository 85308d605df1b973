/** Options that several commands share. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { BREAKDOWN_IDS, BREAKDOWNS, type BreakdownId } from '../model/index.ts';
import { BREAKDOWN_WORDS } from '../model/words.ts';
import { LARGEST_SEED, MOST_REPLICATIONS, SCALES } from '../scenario/schema.ts';

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

/** Seed, scale and workers of a command that runs scenarios. */
export function runOptions(command: Command): Command {
  return drawOptions(command).addOption(workersOption());
}

/** How many worker threads a command may use. */
export function workersOption(): Option {
  return wholeNumber(
    '--workers <n>',
    'worker threads, default one per core · 工作线程数，默认每核一个',
    1,
    MOST_WORKERS,
  );
}

/** How many paired replicates. */
export function replicationsOption(): Option {
  return wholeNumber(
    '--replications <n>',
    'paired replicates · 配对推演组数',
    1,
    MOST_REPLICATIONS,
  );
}

/** Seed and scale. */
export function drawOptions(command: Command): Command {
  return command
    .addOption(
      wholeNumber(
        '--seed <n>',
        'seed instead of the file\u2019s · 替代文件中的种子',
        0,
        LARGEST_SEED,
      ),
    )
    .addOption(
      new Option(
        '--scale <x>',
        `scale instead of the file\u2019s: ${SCALES.join(', ')} · 替代文件中的抽样比例`,
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

/** Levers at other values than the scenario's. */
export function setOption(): Option {
  return new Option(
    '--set <lever=value>',
    'a lever at another value, may be repeated · 修改一个政策工具的数值，可重复',
  ).argParser((text, before: readonly string[] | undefined) => [...(before ?? []), text]);
}

/** Indicators instead of the headline ones. */
export function indicatorsOption(): Option {
  return new Option(
    '--indicators <a,b>',
    'these indicators instead of the headline ones · 只输出所列指标，替代主要指标',
  );
}

/** A text that a user gave. */
export function textOf(options: Record<string, unknown>, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** What a user gave by an option that may stand several times. */
export function listOf(options: Record<string, unknown>, name: string): readonly string[] {
  const value = options[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Where results are to be written. */
export function outOption(): Option {
  return new Option(
    '--out <file>',
    'write results to a .csv or .json file · 结果写入.csv或.json文件',
  );
}

/** One option for each way to break the city down. */
export function breakdownOptions(): Option[] {
  return BREAKDOWN_IDS.map((id) => {
    const { part } = BREAKDOWN_WORDS[id];
    const words = `also by ${part.en.toLowerCase()} · 另按${part.zh}列出`;
    return new Option(`--${BREAKDOWNS[id].plural}`, words);
  });
}

/** Ways to break the city down that a user asked for. */
export function breakdownsOf(options: Readonly<Record<string, unknown>>): BreakdownId[] {
  return BREAKDOWN_IDS.filter((id) => options[BREAKDOWNS[id].plural] === true);
}
