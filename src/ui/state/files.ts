/** Scenario files: the same YAML that the command line reads and writes. */
import { language } from './language.ts';
import { notice } from './notice.ts';
import { choices, openScenario, shared } from './scenario.ts';

/** Opens a file; whatever is wrong with it is told with its place, and the present scenario stays. */
export async function openFile(file: File): Promise<void> {
  const [{ parseScenario }, { scenarioText }, { LARGEST_FILE }] = await Promise.all([
    import('../../scenario/parse.ts'),
    import('../../scenario/write.ts'),
    import('../../scenario/document.ts'),
  ]);
  const bytes = await file.slice(0, LARGEST_FILE + 1).arrayBuffer(); // never more than it takes to refuse
  const parsed = parseScenario(new Uint8Array(bytes), file.name, (name) => {
    const shipped = choices.value.find(({ id }) => id === name);
    return shipped && new TextEncoder().encode(scenarioText(shipped));
  });
  if (parsed.ok) {
    notice.value = undefined;
    openScenario(parsed.scenario);
  } else {
    notice.value = { kind: 'refused', issues: parsed.issues };
  }
}

/** Offers the present scenario as a file. */
export async function saveFile(): Promise<void> {
  const { scenarioText } = await import('../../scenario/write.ts');
  const url = URL.createObjectURL(new Blob([scenarioText(shared.value)], { type: 'text/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(shared.value.title[language.value])}.yaml`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // the download has taken it by then
}

/** A title as a file name that every system accepts. */
function fileName(title: string): string {
  return (
    title
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '')
      .slice(0, 60) || 'scenario'
  );
}
