// `npm run bench`: builds the benchmark from the product's own sources and runs it in a process of its own.
import { root, run } from './process.mjs';

export async function bench() {
  const { build } = await import('vite');
  const outDir = `${root}/.cache/bench`;
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: `${root}/test/bench/replicate.ts` },
    },
  });
  return run('bench', [process.execPath, `${outDir}/replicate.js`]);
}
