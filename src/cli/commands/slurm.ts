/** `zonelab slurm`: a batch as an array job of Slurm and a job that collects. */
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, prepareFolder } from '../../batch/folder.ts';
import { arrayScript, collectScript, quoted, type SlurmJob } from '../../batch/slurm.ts';
import { InputError } from '../../scenario/issue.ts';
import { readBatch } from '../batch-io.ts';
import type { ExitCode, Io } from '../io.ts';
import { numberOf, textOf } from '../options.ts';
import { writeWhole } from '../output.ts';

const MEMORY = 1500;
const MINUTES = 240;

const WORDS = {
  en: {
    written: (array: string, collect: string) => `written: ${array}, ${collect}`,
    submit: 'submit with --submit, or by hand:',
    submitted: (array: string, collect: string) =>
      `submitted: array job ${array}, then collect job ${collect}; the files in the folder tell what is done`,
  },
  zh: {
    written: (array: string, collect: string) => `已写出：${array}、${collect}`,
    submit: '可加 --submit 提交，或手动提交：',
    submitted: (array: string, collect: string) =>
      `已提交：数组作业${array}，随后汇总作业${collect}；是否完成以文件夹中的文件为准`,
  },
} as const;

type Options = Record<string, unknown>;

export function slurmCommand(io: Io, [file = '']: string[], options: Options): Promise<ExitCode> {
  const identity = readBatch(file);
  if (identity.batch.replications === 'until precise') refuseRule(file);
  const folder = resolve(textOf(options, 'out') ?? '');
  checkFolder(folder, identity);
  prepareFolder(folder, identity);
  const job = jobOf(file, folder, options);
  const array = join(folder, 'array.sbatch');
  const collect = join(folder, 'collect.sbatch');
  writeWhole(array, arrayScript(job));
  writeWhole(collect, collectScript(job));
  const words = WORDS[io.language];
  if (options['submit'] === true) {
    const first = submit([array]);
    const second = submit([`--dependency=afterany:${first}`, collect]);
    io.out(words.submitted(first, second));
  } else {
    io.out(words.written(array, collect));
    io.out(words.submit);
    io.out(`  J=$(sbatch --parsable ${quoted(array)})`);
    io.out(`  sbatch --dependency=afterany:$J ${quoted(collect)}`);
  }
  return Promise.resolve(0);
}

function jobOf(file: string, folder: string, options: Options): SlurmJob {
  const launcher = fileURLToPath(new URL('../src/cli/zonelab.mjs', import.meta.url));
  return {
    name: `zonelab-${basename(file)
      .replace(/\.[^.]*$/u, '')
      .replaceAll(/[^\w-]/gu, '_')}`,
    zonelab: `${quoted(process.execPath)} ${quoted(launcher)}`,
    file: resolve(file),
    folder,
    shards: numberOf(options, 'shards') ?? 1,
    cpus: numberOf(options, 'workers') ?? 1,
    memory: numberOf(options, 'memory') ?? MEMORY,
    minutes: numberOf(options, 'minutes') ?? MINUTES,
  };
}

function refuseRule(file: string): never {
  const message = {
    en: 'the stop rule needs all runs in one place',
    zh: '停止规则需要全部推演在同一处进行',
  };
  throw new InputError([
    { file, line: 0, column: 0, path: 'replications', message, expected: 'a number' },
  ]);
}

/** Submits a script. @returns the job's number @throws InputError with what sbatch said */
function submit(args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('sbatch', ['--parsable', ...args], {
    encoding: 'utf8',
  });
  if (status === 0) return stdout.trim().split(';')[0] ?? '';
  const said = error?.message ?? stderr.trim();
  const message = { en: `sbatch refused: ${said}`, zh: `sbatch 拒绝：${said}` };
  throw new InputError([{ file: 'sbatch', line: 0, column: 0, path: '', message }]);
}
