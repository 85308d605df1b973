/** `zonelab collect`: puts the chunks of a batch together and says what they hold. */
import { collect } from '../../batch/collect.ts';
import { writeCsv } from '../../batch/csv.ts';
import type { Collected } from '../../batch/manifest.ts';
import { MANIFEST, RESULTS, RUNS } from '../../batch/names.ts';
import type { ExitCode, Io } from '../io.ts';

const WORDS = {
  en: {
    done: ({ runs, rows }: Collected) => `${runs} runs, ${rows} rows`,
    failed: (n: number) => `${n} runs failed; their inputs and reasons are in ${RUNS}`,
    run: 'run',
    hash: 'content hash',
  },
  zh: {
    done: ({ runs, rows }: Collected) => `${runs}组推演，${rows}行`,
    failed: (n: number) => `${n}组推演失败，输入与原因见 ${RUNS}`,
    run: '推演',
    hash: '内容指纹',
  },
} as const;

export async function collectCommand(
  io: Io,
  [folder = '', ...others]: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const collected = await collect(folder, others);
  if (options['csv'] === true) await writeCsv(folder);
  printCollected(io, folder, collected, options);
  return 0;
}

/** Prints what a batch holds. */
export function printCollected(
  io: Io,
  folder: string,
  collected: Collected,
  options: Record<string, unknown>,
): void {
  const words = WORDS[io.language];
  if (options['format'] === 'json') {
    io.out(JSON.stringify(collected, undefined, 2));
    return;
  }
  io.out(words.done(collected));
  if (collected.failed > 0) {
    io.out(words.failed(collected.failed));
    for (const { run, error } of collected.failures) io.out(`  ${words.run} ${run}: ${error}`);
  }
  io.out(`${words.hash} ${collected.contentHash}`);
  const files = [RESULTS, RUNS, ...Object.keys(collected.byPart ?? {}), MANIFEST];
  io.out(`${folder}/{${files.join(', ')}}`);
}
