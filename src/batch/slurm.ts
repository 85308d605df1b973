/** A batch as jobs of Slurm: one array task per shard, and a job that collects when all have ended. */
import { quoted } from './shell.ts';

export interface SlurmJob {
  readonly name: string;
  /** Command that starts the command line, already quoted for a shell. */
  readonly zonelab: string;
  /** Absolute paths. */
  readonly file: string;
  readonly folder: string;
  readonly shards: number;
  readonly cpus: number;
  /** Megabytes. */
  readonly memory: number;
  readonly minutes: number;
}

const HOUR = 60;
const two = (part: number) => String(part).padStart(2, '0');

/** What no directive can carry in a path: sbatch has its own rules for quotes and backslashes. */
const UNWRITABLE = /["'\\\p{Cc}]/u;

/** The first character of a path that cannot stand in a directive of sbatch; nothing where there is none. */
export function unwritable(path: string): string | undefined {
  return UNWRITABLE.exec(path)?.[0];
}

/** A pattern of a file name for a directive: quoted for spaces, and every % of the folder doubled, since one begins a symbol. */
function pattern(folder: string, name: string): string {
  return `"${folder.replaceAll('%', '%%')}/${name}"`;
}

function head(name: string, job: SlurmJob, more: readonly string[]): string {
  const time = `${two(Math.floor(job.minutes / HOUR))}:${two(job.minutes % HOUR)}:00`;
  const lines = [
    '#!/bin/sh',
    `#SBATCH --job-name=${name}`,
    ...more.map((line) => `#SBATCH ${line}`),
    `#SBATCH --mem=${job.memory}`,
    `#SBATCH --time=${time}`,
  ];
  return lines.join('\n');
}

/**
 * Script of the array: task k computes shard k. A task that is requeued or submitted again goes on where its files
 * end.
 */
export function arrayScript(job: SlurmJob): string {
  const { shards, cpus, folder, file, zonelab, name } = job;
  const options = [
    `--array=1-${shards}`,
    `--cpus-per-task=${cpus}`,
    '--requeue',
    '--open-mode=append',
    `--output=${pattern(folder, 'slurm-%A_%a.log')}`,
  ];
  return `${head(name, job, options)}
exec ${zonelab} batch ${quoted(file)} --out ${quoted(folder)} --workers ${cpus} \\
  --shard "$SLURM_ARRAY_TASK_ID/${shards}"
`;
}

/**
 * Script that collects. It runs after the array whatever Slurm says of it, since only the files tell whether a task did
 * its work.
 */
export function collectScript(job: SlurmJob): string {
  const { folder, zonelab, name } = job;
  const options = ['--cpus-per-task=1', `--output=${pattern(folder, 'slurm-collect-%j.log')}`];
  return `${head(`${name}-collect`, job, options)}
exec ${zonelab} collect ${quoted(folder)}
`;
}
