// `npm run calibrate`: builds test/calibration/command.ts and its thread, and runs it.
import { compile } from './compile.mjs';
import { run } from './process.mjs';

export async function calibrate(args) {
  const scripts = ['test/calibration/command.ts', 'test/calibration/worker.ts'];
  const folder = await compile('calibrate', scripts);
  return run('calibrate', [process.execPath, `${folder}/command.js`, ...args]);
}
