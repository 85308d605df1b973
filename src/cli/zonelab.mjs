#!/usr/bin/env node
// Starts the command line; builds it first when there is none or the sources are newer.
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist-cli`;
const main = `${built}/main.js`;

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function newest(folder) {
  const times = readdirSync(folder, { recursive: true }).map((name) => timeOf(`${folder}/${name}`));
  return Math.max(...times);
}

/** Moves a build into place file by file, main.js last, so that no reader misses a file it needs. */
function publish(from) {
  mkdirSync(`${built}/chunks`, { recursive: true });
  const names = readdirSync(from, { recursive: true }).filter((name) => /\.(js|map)$/u.test(name));
  const ordered = [...names.filter((name) => name !== 'main.js').sort(), 'main.js'];
  for (const name of ordered) renameSync(`${from}/${name}`, `${built}/${name}`);
  rmSync(from, { recursive: true });
}

if (timeOf(main) < Math.max(newest(`${root}src`), timeOf(`${root}vite.config.ts`))) {
  process.stderr.write('zonelab: building the command line (once after each change)\n');
  const began = new Date();
  const { build } = await import('vite');
  const outDir = `${root}.cache/dist-cli-${process.pid}`;
  const configFile = `${root}vite.config.ts`;
  await build({ root, configFile, mode: 'cli', logLevel: 'error', build: { outDir } });
  utimesSync(`${outDir}/main.js`, began, began); // an edit during the build is newer than the build
  publish(outDir);
}
const { main: run } = await import(pathToFileURL(main).href);
process.exitCode = await run(process.argv.slice(2));
