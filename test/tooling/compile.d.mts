/** Builds scripts of the tests. @returns the folder that holds each as `name.js` */
export function compile(folder: string, scripts: readonly string[]): Promise<string>;
