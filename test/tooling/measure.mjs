// `npm run measure:app`: builds the hosted app, serves it, and measures its speed in Chromium.
import { compile } from './compile.mjs';
import { findBrowsers } from './browsers.mjs';
import { root, run, tool } from './process.mjs';

export async function measureApp() {
  const { chromium } = findBrowsers();
  if (!chromium) {
    console.error('Chromium was not found; name one in CHROMIUM_PATH.');
    return 2;
  }
  const built = await run('build', [tool('vite'), 'build', '--logLevel', 'warn']);
  if (built !== 0) return built;
  const folder = await compile('bench-app', ['test/bench/app.ts', 'test/bench/industry.ts']);
  const { preview } = await import('vite');
  const server = await preview({ configFile: `${root}/vite.config.ts`, preview: { port: 0 } });
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
