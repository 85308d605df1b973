/** Several scenarios in one file, as the page exports all that it keeps: YAML documents with a line `---` between them. */

const BETWEEN = '---';
const SEPARATOR = /\r?\n---[ \t]*\r?\n/u;

/** Texts of scenario files as one. */
export function joinedTexts(texts: readonly string[]): string {
  return texts.join(`${BETWEEN}\n`);
}

/**
 * The documents of a file, each behind as many empty lines as stand before it, so that what is wrong with one is found at
 * its line of the file. A file that is no text is left to whoever reads it.
 */
export function documentsIn(bytes: Uint8Array): Uint8Array[] {
  const text = textOf(bytes);
  const parts = text?.split(SEPARATOR) ?? [];
  const filled = parts.filter((part) => /\S/u.test(part.replace(/^\s*#.*$/gmu, '')));
  if (filled.length < 2) return [bytes];
  let lines = 0;
  return parts.flatMap((part) => {
    const before = '\n'.repeat(lines);
    lines += part.split('\n').length + 1;
    return filled.includes(part) ? [new TextEncoder().encode(`${before}${part}\n`)] : [];
  });
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
