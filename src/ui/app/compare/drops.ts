/** Files dropped anywhere on the page are opened like chosen ones; a text that is dragged goes where it is dropped. */
import { openFiles } from '../../state/files.ts';

/** Marks the page while files are over it. */
const OVER = 'files-over';

/** @returns what ends it */
export function startDrops(): () => void {
  const marks = document.documentElement.classList;
  const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
  const over = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    marks.add(OVER);
  };
  const leave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) marks.remove(OVER);
  };
  const drop = (event: DragEvent) => {
    marks.remove(OVER);
    if (!hasFiles(event)) return;
    event.preventDefault(); // else the browser would leave the page for the file
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) void openFiles(files);
  };
  const heard = { dragover: over, dragleave: leave, drop } as const;
  for (const [name, hear] of Object.entries(heard)) addEventListener(name, hear as EventListener);
  return () => {
    for (const [name, hear] of Object.entries(heard))
      removeEventListener(name, hear as EventListener);
  };
}
