/** Tables of Markdown. */

/** A table with a header; bars and line breaks inside a cell are made harmless. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cellOf).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cellOf(value: string | number): string {
  return String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** A name in code type. */
export function code(name: string): string {
  return `\`${name}\``;
}

/** A text in English with the Chinese beside it. */
export function both({ en, zh }: { readonly en: string; readonly zh: string }): string {
  return `${en} (${zh})`;
}
