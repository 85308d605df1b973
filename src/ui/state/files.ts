/** Scenario files: the same YAML that the command line reads and writes. What reads and writes them comes on demand. */
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { language } from './language.ts';
import { passedOn, tellVersion } from './made.ts';
import { notice } from './notice.ts';
import { opened } from './opened.ts';
import { choices, openScenario } from './scenario.ts';

/** What reads and writes scenarios. */
export const scenarioFiles = () => import('./scenario-files.ts');

export type Work = Awaited<ReturnType<typeof scenarioFiles>>;

/** Does something with it, or says that it cannot be had. */
export async function withFiles(act: (work: Work) => void | Promise<void>): Promise<void> {
  try {
    await act(await scenarioFiles());
  } catch {
    notice.value = { kind: 'missing' };
  }
}

/** Opens files that were chosen or dropped; whatever is wrong with them is told, and the present scenario stays. */
export function openFiles(files: readonly File[]): Promise<void> {
  return withFiles(async ({ readAll }) => {
    const read = await readAll(files, choices.value);
    if ('issues' in read) {
      notice.value = { kind: 'refused', issues: read.issues };
      return;
    }
    const { scenarios, warnings } = read;
    notice.value = warnings.length > 0 ? { kind: 'warned', issues: warnings } : undefined;
    for (const scenario of scenarios) {
      openScenario(scenario);
      if (warnings.length === 0) tellVersion(scenario);
    }
    opened.value = [...opened.peek(), ...scenarios];
  });
}

/** Offers the present scenario as a file. */
export function saveFile(): Promise<void> {
  return exportAll([passedOn.value], passedOn.value.title[language.value]);
}

/** Offers scenarios as one file. */
export function exportAll(scenarios: readonly ResolvedScenario[], name: string): Promise<void> {
  return withFiles(({ offerAll }) => offerAll(scenarios, name));
}
