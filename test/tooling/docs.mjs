// `npm run docs`: builds and runs test/docs/command.ts.
import { compile } from './compile.mjs';
import { run } from './process.mjs';

export async function docs() {
  const folder = await compile('docs', ['test/docs/command.ts']);
  return run('docs', [process.execPath, `${folder}/command.js`]);
}
