// `npm run measure:app`: builds the hosted app, serves it, and measures its speed in Chromium, by itself or against another build.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile } from './compile.mjs';
import { findBrowsers } from './browsers.mjs';
import { root, run, tool } from './process.mjs';

const USAGE = 'npm run measure:app [-- --against FOLDER [--turns N]]';
const TURNS = '7';

/** @param args `--against` names the folder of another checkout that is built, `--turns` how often both are measured */
export async function measureApp(args) {
  const against = valueOf(args, '--against');
  const turns = valueOf(args, '--turns') ?? TURNS;
  const wrong = wrongIn(args, against, turns);
  if (wrong !== undefined) {
    console.error(`measure:app: ${wrong}\n${USAGE}`);
    return 2;
  }
  const { chromium } = findBrowsers();
  if (!chromium) {
    console.error('Chromium was not found; name one in CHROMIUM_PATH.');
    return 2;
  }
  const built = await run('build', [tool('vite'), 'build', '--logLevel', 'warn']);
  if (built !== 0) return built;
  return against === undefined ? measureAlone(chromium) : measureBoth(chromium, against, turns);
}

function valueOf(args, name) {
  const place = args.indexOf(name);
  return place < 0 ? undefined : (args[place + 1] ?? '');
}

function wrongIn(args, against, turns) {
  const known = ['--against', '--turns'];
  const odd = args.find((arg, place) => !known.includes(arg) && !known.includes(args[place - 1]));
  if (odd !== undefined) return `"${odd}" is unknown`;
  if (!/^[1-9]\d*$/u.test(turns)) return `--turns is a whole number from 1 on, not "${turns}"`;
  if (against === undefined) return undefined;
  if (against === '') return '--against needs the folder of another checkout';
  if (!existsSync(resolve(against, 'dist/index.html')))
    return `${against}/dist/index.html is not there: run npm ci and npm run build in ${against} first`;
  return undefined;
}

async function serve(folder) {
  const { preview } = await import('vite');
  const outDir = resolve(folder, 'dist');
  return preview({ configFile: false, root, build: { outDir }, preview: { port: 0 } });
}

async function measureAlone(chromium) {
  const folder = await compile('bench-app', ['test/bench/app.ts', 'test/bench/industry.ts']);
  const server = await serve(root);
  try {
    const [address] = server.resolvedUrls.local;
    const script = [process.execPath, `${folder}/app.js`, address, chromium];
    for (const slowed of ['1', '4']) {
      const code = await run('app', [...script, slowed, `${folder}/industry.js`]);
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    await server.close();
  }
}

async function measureBoth(chromium, against, turns) {
  const folder = await compile('bench-against', ['test/bench/app-against.ts']);
  const servers = [await serve(root), await serve(against)];
  try {
    const addresses = servers.map((server) => server.resolvedUrls.local[0]);
    const script = `${folder}/app-against.js`;
    return await run('app', [process.execPath, script, ...addresses, chromium, turns]);
  } finally {
    await Promise.all(servers.map((server) => server.close()));
  }
}
