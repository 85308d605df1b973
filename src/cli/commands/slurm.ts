/** `zonelab slurm`: a batch as an array job of Slurm and a job that collects. */
import { spawnSync } from 'node:child_process';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkFolder, prepareFolder } from '../../batch/folder.ts';
import { quoted } from '../../batch/shell.ts';
import { arrayScript, collectScript, unwritable, type SlurmJob } from '../../batch/slurm.ts';
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
  refusePath(folder);
  refuseShards(numberOf(options, 'shards') ?? 1);
  checkFolder(folder, identity, file);
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

/** Refuses a folder whose name no directive of sbatch can carry. */
function refusePath(folder: string): void {
  const character = unwritable(folder);
  if (character === undefined) return;
  const shown = JSON.stringify(character);
  const message = {
    en: `sbatch cannot be given a path with ${shown} for its logs`,
    zh: `sbatch 的日志路径不能含 ${shown}`,
  };
  const expected = {
    en: 'a path without quotes, backslashes and control characters',
    zh: '不含引号、反斜杠和控制字符的路径',
  };
  throw new InputError([
    { file: `--out ${folder}`, line: 0, column: 0, path: '', message, expected },
  ]);
}

/** Refuses more array tasks than the cluster takes, where there is a cluster to ask. */
function refuseShards(shards: number): void {
  const size = largestArray();
  if (size === undefined || shards < size) return;
  const message = {
    en: `the cluster takes no array of ${shards} tasks: its MaxArraySize is ${size}, and task numbers stay below it`,
    zh: `集群不接受${shards}个任务的数组：其 MaxArraySize 为${size}，任务编号须小于该值`,
  };
  const expected = { en: `at most ${size - 1} shards`, zh: `最多${size - 1}个分片` };
  throw new InputError([
    { file: `--shards ${shards}`, line: 0, column: 0, path: '', message, expected },
  ]);
}

/** MaxArraySize of the cluster; nothing where Slurm does not answer. */
function largestArray(): number | undefined {
  const { status, stdout } = spawnSync('scontrol', ['show', 'config'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const [, digits] = /^MaxArraySize\s*=\s*(\d+)/mu.exec(stdout) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

function refuseRule(file: string): never {
  const message = {
    en: 'the stop rule needs all runs in one place',
    zh: '停止规则需要全部推演在同一处进行',
  };
  throw new InputError([
    {
      file,
      line: 0,
      column: 0,
      path: 'replications',
      message,
      expected: { en: 'a number', zh: '数值' },
    },
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
