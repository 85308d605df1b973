// The project's commands: `node test/tooling/run.mjs <command>`; package.json names them.
import { existsSync, statSync } from 'node:fs';
import { root, run, tool } from './process.mjs';

const [command = 'help', ...rest] = process.argv.slice(2);

const commands = {
  start: async () => (await import('./start.mjs')).start(),
  test: async () => (await import('./layers.mjs')).testAll(),
  'test:quick': () =>
    run('vitest', [tool('vitest'), 'run', '--project', 'unit', '--project', 'model', ...rest]),
  'test:browser': async () => (await import('./layers.mjs')).testBrowsers(),
  'test:slow': async () => (await import('./slow.mjs')).slow(rest),
  watch: () => run('vitest', [tool('vitest'), 'watch', '--project', 'unit', ...rest]),
  dev: () => run('vite', [tool('vite')]),
  build: () => run('vite', [tool('vite'), 'build']),
  'build:single': () => run('vite', [tool('vite'), 'build', '--mode', 'single']),
  'build:cli': () => run('vite', [tool('vite'), 'build', '--mode', 'cli']),
  'build:lib': () => run('vite', [tool('vite'), 'build', '--mode', 'lib']),
  shape: async () => (await import('./shape.mjs')).shape(),
  bench: async () => (await import('./bench.mjs')).bench(...rest),
  'measure:app': async () => (await import('./measure.mjs')).measureApp(rest),
  screens: async () => (await import('./screens.mjs')).screens(...rest),
  golden: async () => (await import('./golden.mjs')).golden(rest),
  calibrate: async () => (await import('./calibrate.mjs')).calibrate(rest),
  docs: async () => (await import('./docs.mjs')).docs(),
  profile: async () => (await import('./profile.mjs')).profile(),
  doctor: async () => (await import('./doctor.mjs')).doctor(),
};

/** Installs what package-lock.json names when it is missing or older than the lock. */
async function install() {
  const marker = `${root}/node_modules/.package-lock.json`;
  const lock = `${root}/package-lock.json`;
  if (existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs) return 0;
  console.log('Installing packages (npm ci)');
  return run('npm', ['npm', 'ci', '--no-audit', '--no-fund']);
}

const act = commands[command];
if (act === undefined) {
  console.error(
    `unknown command "${command}"; expected one of ${Object.keys(commands).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  process.exitCode = (await install()) || (await act());
}
