// `npm run profile`: builds test/bench/profile.ts module by module, so that names say where they come from, and runs it.
import { compile } from './compile.mjs';
import { root, run } from './process.mjs';

export async function profile() {
  const output = { preserveModules: true, preserveModulesRoot: root };
  const folder = await compile('profile-build', ['test/bench/profile.ts'], output);
  return run('profile', [process.execPath, `${folder}/test/bench/profile.js`]);
}
