// Builds scripts of the tests from their TypeScript and the product's own sources, for a process of their own.
import { root } from './process.mjs';

/** @param scripts paths below the package. @returns the folder that holds each as `name.js` */
export async function compile(folder, scripts, output = {}) {
  const { build } = await import('vite');
  const outDir = `${root}/.cache/${folder}`;
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
        input: scripts.map((script) => `${root}/${script}`),
        optimization: { inlineConst: { mode: 'all', pass: 3 } }, // as vite.config.ts builds the product
        output: { topLevelVar: false, ...output },
      },
    },
  });
  return outDir;
}
