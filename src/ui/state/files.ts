/** Scenario files: the same YAML that the command line reads and writes. What reads and writes them comes on demand. */
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { notice } from './notice.ts';

/** What reads and writes scenarios. */
export const scenarioFiles = () => import('./scenario-files.ts');

type Work = Awaited<ReturnType<typeof scenarioFiles>>;

async function withFiles(act: (work: Work) => void | Promise<void>): Promise<void> {
  try {
    await act(await scenarioFiles());
  } catch {
    notice.value = { kind: 'missing' };
  }
}

/** Opens files that were chosen or dropped. */
export function openFiles(files: readonly File[]): Promise<void> {
  return withFiles(({ openAll }) => openAll(files));
}

/** Offers the present scenario as a file. */
export function saveFile(): Promise<void> {
  return withFiles(({ savePresent }) => savePresent());
}

/** Offers scenarios as one file. */
export function exportAll(scenarios: readonly ResolvedScenario[], name: string): Promise<void> {
  return withFiles(({ saveAll }) => saveAll(scenarios, name));
}
