import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { bundled } from './test/tooling/bundled.ts';
import { credibility } from './test/tooling/credibility.ts';
import { modelIdentity } from './test/tooling/model-identity.ts';
import { dataDigest, offline } from './test/tooling/offline.ts';
import { hostedPage, singleFile } from './test/tooling/page.ts';
import { presets } from './test/tooling/presets.ts';
import { provenance } from './test/tooling/provenance.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Constants stay constants in what is built: engines then compile their values in, where they would look up a variable and
 * check what it holds in every turn of a loop.
 */
const constants = {
  output: { topLevelVar: false },
  optimization: { inlineConst: { mode: 'all', pass: 3 } },
} as const;

/** See src/ui/charts/interpolation.ts. */
const numbersOnly = {
  find: /^d3-interpolate$/u,
  replacement: at('src/ui/charts/interpolation.ts'),
};

/** The command line and its worker: plain modules for Node, dependencies left where they are. */
const cli = defineConfig({
  publicDir: false,
  plugins: [modelIdentity()],
  build: {
    ssr: true,
    target: 'node20',
    outDir: at('dist-cli'),
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: at('src/cli/main.ts'),
        'node.worker': at('src/worker/node.worker.ts'),
        'batch.worker': at('src/batch/batch.worker.ts'),
        'check.worker': at('src/cli/check.worker.ts'),
      },
      optimization: constants.optimization,
      output: {
        ...constants.output,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});

/** What a group of tests has that others have not. */
interface TestProject {
  readonly plugins?: Plugin[];
  readonly globalSetup?: string[];
  /** Whether a file of tests gets a process of its own: files that leave nothing behind can share what they import. */
  readonly isolate?: boolean;
}

const project = (name: string, folders: string, more: TestProject = {}) => ({
  extends: true as const,
  plugins: more.plugins ?? [],
  test: {
    name,
    environment: 'node' as const,
    include: [`test/${folders}/**/*.test.ts`],
    globalSetup: more.globalSetup ?? [],
    isolate: more.isolate ?? true,
    testTimeout: 60_000,
    server: { deps: { external: [/dist-cli/u] } },
  },
});

/** Tests of workers and of the command line start what was built. */
const globalSetup = [at('test/tooling/build-cli.ts')];

/** The app as a folder for any static host, and the tests that run in Node. */
const hosted = defineConfig({
  root: process.env['VITEST'] === undefined ? at('src') : at('.'),
  base: './',
  publicDir: at('public'),
  plugins: [
    modelIdentity(),
    presets(),
    provenance(),
    credibility(),
    dataDigest(at('public/data')),
    hostedPage(),
    offline(at('src/ui/offline/service-worker.ts')),
  ],
  resolve: { alias: [numbersOnly] },
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: constants,
  },
  worker: { format: 'es', rolldownOptions: constants },
  optimizeDeps: {
    rolldownOptions: { transform: { jsx: { runtime: 'automatic', importSource: 'preact' } } },
  },
  server: { host: '127.0.0.1', fs: { allow: [at('.')] } },
  preview: { host: '127.0.0.1' },
  test: {
    projects: [
      project('unit', '{unit,declarations,property}', { isolate: false }),
      project('model', '{accounting,metamorphic,lever,history,golden}', {
        plugins: [bundled(constants)],
      }),
      project('worker', 'worker', { plugins: [bundled(constants)], globalSetup }),
      project('cli', 'cli', { globalSetup, isolate: false }),
      project('webkit', 'webkit'),
      project('slow', '{statistical,evidence,performance}', {
        plugins: [bundled(constants)],
        globalSetup,
      }),
    ],
  },
});

/** The app as one file that starts from a disk: only how a worker is started differs in the sources. */
const single = defineConfig({
  root: at('src'),
  base: './',
  publicDir: false,
  plugins: [
    modelIdentity(),
    presets(),
    provenance(),
    credibility(),
    dataDigest(at('public/data')),
    singleFile({ fileName: 'zonelab.html', data: at('public/data') }),
  ],
  resolve: {
    alias: [
      { find: /^.*\/worker\/spawn\.ts$/u, replacement: at('src/worker/spawn-inline.ts') },
      {
        find: /^.*\/worker\/spawn-lives\.ts$/u,
        replacement: at('src/worker/spawn-lives-inline.ts'),
      },
      numbersOnly,
    ],
  },
  build: {
    outDir: at('dist-single'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { ...constants, output: { ...constants.output, codeSplitting: false } },
  },
});

/** The library: one module for Node and browsers, with the data it needs. */
const lib = defineConfig({
  root: at('.'),
  publicDir: false,
  plugins: [modelIdentity()],
  build: {
    outDir: at('dist-lib'),
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: true,
    rolldownOptions: constants,
    lib: { entry: at('src/library/index.ts'), formats: ['es'], fileName: 'zonelab' },
  },
});

const builds: Readonly<Record<string, typeof hosted>> = { cli, single, lib };

export default defineConfig(({ mode }) => builds[mode] ?? hosted);
