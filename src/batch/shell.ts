/** Words of a command as a shell reads them. */

/** A word for a POSIX shell. */
export function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A word for a POSIX shell, as it stands where nothing in it means anything to one. */
export function quotedIfNeeded(word: string): string {
  return /^[\p{L}\p{N}_./:=@+-]+$/u.test(word) ? word : quoted(word);
}
