/** Files dropped anywhere on the page are opened like chosen ones; a text that is dragged goes where it is dropped. */
import { openFiles } from '../state/files.ts';

/** @returns what ends it */
export function startDrops(): () => void {
  const marks = document.documentElement.classList;
  const hear = (event: DragEvent) => {
    const isOver = event.type === 'dragover';
    const hasFiles = event.dataTransfer?.types.includes('Files') === true;
    marks.toggle('files-over', isOver && hasFiles);
    if (!hasFiles) return;
    event.preventDefault(); // else the browser would leave the page for the file
    if (event.type === 'drop') void openFiles([...event.dataTransfer.files]);
  };
  const kinds = ['dragover', 'dragleave', 'drop'] as const;
  for (const kind of kinds) addEventListener(kind, hear);
  return () => {
    for (const kind of kinds) removeEventListener(kind, hear);
  };
}
