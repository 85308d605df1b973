// `npm run bench [name ...]`: builds the benchmarks from the product's own sources and runs each in its own process.
import { root, run } from './process.mjs';

const BENCHES = ['replicate', 'workers'];

/** Runs the named benchmarks, or all. @returns the first exit code that is not 0 */
export async function bench(names = []) {
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
      rolldownOptions: {
        input: {
          ...Object.fromEntries(BENCHES.map((name) => [name, `${root}/test/bench/${name}.ts`])),
          'node.worker': `${root}/src/worker/node.worker.ts`,
        },
      },
    },
  });
  for (const name of names.length > 0 ? names : BENCHES) {
    const code = await run(name, [process.execPath, `${outDir}/${name}.js`]);
    if (code !== 0) return code;
  }
  return 0;
}
