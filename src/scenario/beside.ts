/** Where the files lie that a file names. */

/** Whether a path says by itself where it leads, on any system. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|[a-z]:[/\\])/iu.test(path);
}

/** A path that a file names: from the file's own folder, or as it stands where it is absolute. */
export function beside(file: string, path: string): string {
  return isAbsolute(path) ? path : `${file.replace(/[^/\\]*$/u, '')}${path}`;
}
