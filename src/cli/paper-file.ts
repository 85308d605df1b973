/** A paper as a file: of the kind that its ending says, whole or not at all. */
import type { Paper } from '../handin/paper.ts';
import type { Spoken } from '../handin/table.ts';
import { writeWhole } from './output.ts';

/** Kinds of files that papers are written as. */
export const PAPER_ENDINGS = ['html', 'docx', 'xlsx'] as const;

interface PaperFile {
  readonly file: string;
  readonly ending: (typeof PAPER_ENDINGS)[number];
  readonly spoken: Spoken;
}

export async function writePaper(paper: Paper, { file, ending, spoken }: PaperFile): Promise<void> {
  if (ending === 'xlsx') {
    const { xlsxOf } = await import('../handin/xlsx.ts');
    writeWhole(file, await xlsxOf(paper, spoken));
  } else if (ending === 'docx') {
    const { docxOf } = await import('../handin/docx.ts');
    writeWhole(file, await docxOf(paper, spoken));
  } else {
    const { htmlOf } = await import('../handin/html.ts');
    writeWhole(file, htmlOf(paper, spoken));
  }
}
