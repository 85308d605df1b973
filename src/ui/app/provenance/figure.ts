/** Which number of the page was pressed, and what it is of. */
import type { Figure } from '../../state/provenance.ts';

/** Holds, where it stands, what the numbers below it are of: IDs that `zonelab explain` knows, a stroke between two. */
const OF = 'data-of';
const CELLS = 'td, dd';
const NUMBERS = 'strong, b, code';
const LONGEST = 80;

export interface Pressed {
  /** Nearest first. */
  readonly ids: readonly string[];
  readonly figure: Figure;
}

/** @param target what was pressed; nothing comes of it where that is no number, or one that says nothing of what it is of */
export function pressedAt(target: Element): Pressed | undefined {
  const cell = target.closest(CELLS) ?? target.closest(NUMBERS);
  if (cell === null || target.closest('button, a, input, select, summary') !== null)
    return undefined;
  const text = wordsOf(cell);
  if (!/[0-9]/u.test(text)) return undefined;
  const heads = headsOf(cell);
  const ids = [cell, ...heads].flatMap((each) => idsOf(each)).concat(idsAround(cell));
  if (ids.length === 0) return undefined;
  const place = heads.map((head) => wordsOf(head)).filter((words) => words !== '');
  return { ids: [...new Set(ids)], figure: { text, place: place.join(' · ') } };
}

/** Heads of the row and of the column of a cell of a table; the term of a definition. */
function headsOf(cell: Element): Element[] {
  if (!(cell instanceof HTMLTableCellElement)) {
    const term = cell.parentElement?.querySelector('dt');
    return term ? [term] : [];
  }
  const row = cell.closest('tr');
  const first = row?.querySelector('th');
  const column = cell.closest('table')?.tHead?.rows[0]?.cells[cell.cellIndex];
  return [first, column].filter((head) => head !== null && head !== undefined);
}

function idsOf(element: Element): string[] {
  return element.getAttribute(OF)?.split('|') ?? [];
}

/** IDs of what the cell stands in, from the inside outwards. */
function idsAround(cell: Element): string[] {
  const around = cell.parentElement?.closest(`[${OF}]`);
  return around ? [...idsOf(around), ...idsAround(around)] : [];
}

function wordsOf(element: Element): string {
  const words = element.textContent.replaceAll(/\s+/gu, ' ').trim();
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
}
