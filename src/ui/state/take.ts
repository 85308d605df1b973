/** How things leave the page: as files and over the clipboard. */
import { clipHtml, clipText } from '../../handin/clip.ts';
import type { Table } from '../../handin/table.ts';
import { language } from './language.ts';

/** Offers a file. */
export function offer(name: string, content: BlobPart, type: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url)); // the download has taken it by then
}

/** Puts a table on the clipboard, for spreadsheets and for documents. @returns its text where the browser refuses */
export async function copyTable(table: Table): Promise<string | undefined> {
  const text = clipText(table, language.value);
  try {
    const typed = (content: string, type: string) => new Blob([content], { type });
    const item = new ClipboardItem({
      'text/plain': typed(text, 'text/plain'),
      'text/html': typed(clipHtml(table, language.value), 'text/html'),
    });
    await navigator.clipboard.write([item]);
    return undefined;
  } catch {
    return text;
  }
}

/**
 * Puts a picture on the clipboard. The item holds the promise: WebKit forgets who asked while a picture is being made.
 *
 * @returns whether the browser took it
 */
export async function copyImage(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
}
