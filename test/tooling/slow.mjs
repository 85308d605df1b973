// `npm run test:slow`: each file of slow tests, once for every state of what it depends on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { root, run, tool } from './process.mjs';

const FOLDERS = ['statistical', 'evidence', 'performance'];
const PASSED = `${root}/.cache/slow`;
/** A test that does not say what it depends on depends on all of this. */
const EVERYTHING =
  'src public scenarios test/fixtures test/tooling package-lock.json tsconfig.json eslint.config.js';
const DEPENDS = /^\/\/ Depends on: (.*)$/mu;
const SECONDS = 45 * 60;

/** Files below a path, in an order that does not depend on the machine. */
function filesBelow(path) {
  if (!statSync(`${root}/${path}`).isDirectory()) return [path];
  return readdirSync(`${root}/${path}`)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/** What a test file and everything that it depends on contain, as a hash. @throws Error when a path is gone */
export function keyOf(file) {
  const source = readFileSync(`${root}/${file}`, 'utf8');
  const paths = (DEPENDS.exec(source)?.[1] ?? EVERYTHING).trim().split(/\s+/u);
  const hash = createHash('sha256');
  for (const each of [file, ...paths.flatMap(filesBelow)]) {
    const content = createHash('sha256').update(readFileSync(`${root}/${each}`));
    hash.update(`${each} ${content.digest('hex')}\n`);
  }
  return hash.digest('hex');
}

/** Where it is noted that a test file passed. */
const noteOf = (file) => `${PASSED}/${file.replaceAll('/', '-')}.json`;

function passedBefore(file, key) {
  if (!existsSync(noteOf(file))) return undefined;
  const note = JSON.parse(readFileSync(noteOf(file), 'utf8'));
  return note.key === key ? note : undefined;
}

/** Runs a file unless it passed with the same contents. @returns its exit code */
async function once(file, { again, seconds }) {
  const key = keyOf(file);
  const before = again ? undefined : passedBefore(file, key);
  if (before !== undefined) {
    console.log(
      `== ${file}: skipped, nothing it depends on changed since it passed in ${before.seconds} s (key ${key.slice(0, 12)})`,
    );
    return 0;
  }
  const began = Date.now();
  const code = await run(file, [tool('vitest'), 'run', '--project', 'slow', file], { seconds });
  const took = Math.round((Date.now() - began) / 1000);
  console.log(`== ${file}: ${code === 0 ? 'passed' : 'FAILED'} in ${took} s`);
  if (code === 0) {
    mkdirSync(PASSED, { recursive: true });
    writeFileSync(noteOf(file), `${JSON.stringify({ key, seconds: took })}\n`);
  }
  return code;
}

/**
 * Runs the slow tests.
 *
 * @param args `--again` runs those too that passed before; further words choose files by a part of their name
 */
export async function slow(args) {
  const again = args.includes('--again');
  const words = args.filter((word) => word !== '--again');
  const files = FOLDERS.filter((name) => existsSync(`${root}/test/${name}`))
    .flatMap((name) => filesBelow(`test/${name}`))
    .filter((name) => name.endsWith('.test.ts'))
    .filter((name) => words.length === 0 || words.some((word) => name.includes(word)));
  if (files.length === 0) {
    console.error(`no slow test: none in test/{${FOLDERS.join(',')}} has such a name`);
    return 2;
  }
  const end = Date.now() + SECONDS * 1000;
  let failed = 0;
  for (const file of files) {
    const seconds = Math.max(1, (end - Date.now()) / 1000);
    if ((await once(file, { again, seconds })) !== 0) failed += 1;
  }
  const rest = again ? '' : '; npm run test:slow -- --again runs those too that were skipped';
  console.log(`== slow tests: ${files.length} files, ${failed} failed${rest}`);
  return failed === 0 ? 0 : 1;
}
