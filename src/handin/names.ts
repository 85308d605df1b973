/** Names of files in words. */

const LONGEST_NAME = 60;

/** Titles as a file name that every system accepts, and by which another scenario may extend or stack it. */
export function fileName(...titles: readonly string[]): string {
  const plain = titles
    .join(' ')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return Array.from(plain).slice(0, LONGEST_NAME).join('') || 'scenario';
}
