// `npm run golden`: builds and runs test/golden/command.ts.
import { compile } from './compile.mjs';
import { run } from './process.mjs';

export async function golden(args) {
  const folder = await compile('golden', ['test/golden/command.ts']);
  return run('golden', [process.execPath, `${folder}/command.js`, ...args]);
}
