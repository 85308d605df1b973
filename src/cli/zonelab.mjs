#!/usr/bin/env node
// Starts the command line; builds it first when there is none or the sources are newer.
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist-cli`;

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder) {
  const times = readdirSync(folder, { recursive: true }).map((name) => timeOf(`${folder}/${name}`));
  return Math.max(...times);
}

if (timeOf(`${built}/main.js`) < Math.max(newest(`${root}src`), timeOf(`${root}vite.config.ts`))) {
  process.stderr.write('zonelab: building the command line (once after each change)\n');
  const { build } = await import('vite');
  const outDir = `${root}.cache/dist-cli-${process.pid}`;
  const configFile = `${root}vite.config.ts`;
  await build({ root, configFile, mode: 'cli', logLevel: 'error', build: { outDir } });
  rmSync(built, { recursive: true, force: true });
  try {
    renameSync(outDir, built);
  } catch (error) {
    rmSync(outDir, { recursive: true, force: true }); // another process was faster
    if (timeOf(`${built}/main.js`) === 0) throw error;
  }
}
const { main } = await import(pathToFileURL(`${built}/main.js`).href);
process.exitCode = await main(process.argv.slice(2));
