/** Titles of scenarios: how long they may be, and how they are marked without growing past it. */

/** Letters of the longest title. */
export const LONGEST_TITLE = 200;

/**
 * A title with something added, cut where both would be too long together: what the page saves, it opens.
 *
 * @param add puts the mark to a title
 */
export function marked(title: string, add: (title: string) => string): string {
  const excess = add(title).length - LONGEST_TITLE;
  if (excess <= 0) return add(title);
  const cut = title
    .slice(0, Math.max(0, title.length - excess - 1))
    .replace(/[\ud800-\udbff]$/u, '');
  return add(`${cut}…`);
}

/** A title without what stands in brackets at its end: a remark that a list has no room for. */
export function withoutRemark(title: string): string {
  return title.replace(/\s*[（(][^（(]*[）)]$/u, '');
}
