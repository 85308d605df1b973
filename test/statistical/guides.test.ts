// Claim: every command of docs/guides works as it stands there, in order, from a folder with a clone's scenarios; the files
// shown are the files shipped; the library's example runs in Node and in a browser; a report opens in both languages.
// Depends on: src public/data scenarios docs/guides vite.config.ts package-lock.json test/cli/zonelab.ts
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guides = join(root, 'docs/guides');
const folder = mkdtempSync(join(tmpdir(), 'zonelab-guides-'));
const env = { ...process.env, LANG: 'C.UTF-8', LC_ALL: '', VITEST: undefined };
const names = readdirSync(guides).filter((name) => name.endsWith('.md'));
const browser = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium'].find(
  (path) => path !== undefined && existsSync(path),
);

/** Blocks of code of a guide in a language. */
function blocks(name: string, language: string): string[] {
  const text = readFileSync(join(guides, name), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gmu'))].map(
    ([, code = '']) => code.trim(),
  );
}

function sh(command: string): { status: number | null; said: string } {
  const options = { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 } as const;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], options);
  return { status, said: `${stdout}${stderr}` };
}

beforeAll(() => {
  for (const name of ['scenarios', 'docs']) symlinkSync(join(root, name), join(folder, name));
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(join(root, 'src/cli/zonelab.mjs'), join(folder, 'node_modules/.bin/zonelab'));
  symlinkSync(root, join(folder, 'node_modules/zonelab'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('guides', { timeout: 20 * 60_000 }, () => {
  it.each(names)('%s: every command works', (name) => {
    for (const command of blocks(name, 'sh').flatMap((block) => block.split('\n'))) {
      const { status, said } = sh(command);
      if (command.startsWith('npm install') && status !== 0) {
        process.stdout.write(`SKIPPED, the package cannot be installed here: ${command}\n`);
        return;
      }
      if (command.startsWith('seq') && /parallel: .*not found/u.test(said)) {
        process.stdout.write(`SKIPPED, GNU parallel is not installed: ${command}\n`);
        continue;
      }
      const allowed = command.includes(' search ') ? [0, 1] : [0];
      expect(allowed, `${command}\n${said}`).toContain(status);
    }
  });

  it('the files shown are those shipped', () => {
    const shown = (name: string) => blocks(name, 'yaml')[0]?.split('\n') ?? [];
    const shipped = (path: string) =>
      readFileSync(join(root, 'scenarios', path), 'utf8').split('\n');
    expect(shown('first-batch.md').length).toBeGreaterThan(5);
    expect(shipped('batches/first.yaml')).toEqual(expect.arrayContaining(shown('first-batch.md')));
    expect(shipped('searches/first.yaml')).toEqual(
      expect.arrayContaining(shown('target-search.md')),
    );
  });

  it('the shards and the whole batch have one hash', () => {
    const hashes = ['first', 'shards', 'results'].map((name) => {
      const manifest = readFileSync(join(folder, 'out', name, 'manifest.json'), 'utf8');
      return (JSON.parse(manifest) as { contentHash: string }).contentHash;
    });
    expect(new Set(hashes).size).toBe(1);
  });
});

describe('a report', { timeout: 120_000 }, () => {
  it('opens from a file in both languages and prints to A4', async ({ skip }) => {
    skip(browser === undefined, 'no Chromium here');
    const started = await chromium.launch({
      executablePath: browser ?? '',
      args: ['--no-sandbox'],
    });
    try {
      const page = await started.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(pathToFileURL(join(folder, 'out/morris.html')).href);
      const heading = page.locator('h1');
      expect(await heading.innerText()).toBe('Screening of levers');
      await page.locator('label[for=zh]').click();
      expect(await heading.innerText()).toBe('政策工具筛选');
      expect(await page.locator('main').innerText()).not.toMatch(/Sensitivity|Difference/u);
      expect(await page.locator('figure svg circle').count()).toBeGreaterThan(3);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      // A4 in points, as the page asks for.
      expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
      expect(errors).toEqual([]);
    } finally {
      await started.close();
    }
  });
});

/** Serves the library's file and an empty page. */
function serve(): Promise<Server> {
  const library = readFileSync(join(root, 'dist-lib/zonelab.js'));
  const server = createServer(({ url }, response) => {
    const isLibrary = url === '/zonelab.js';
    response.setHeader('content-type', isLibrary ? 'text/javascript' : 'text/html');
    response.end(isLibrary ? library : '<!doctype html><title>library</title>');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

describe('the library', { timeout: 180_000 }, () => {
  const [example = ''] = blocks('library.md', 'js');

  it('runs its example in Node, in five lines', () => {
    expect(example.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(5);
    expect(sh(`npm run --prefix ${root} build:lib`).status).toBe(0);
    writeFileSync(join(folder, 'example.mjs'), example);
    const { status, said } = sh('node example.mjs');
    expect(status, said).toBe(0);
    expect(said.trim().split('\n')).toHaveLength(36);
    expect(said).toMatch(/^2022 valueAdded -?\d/mu);
  });

  it('runs in a browser, with the same numbers', async ({ skip }) => {
    skip(browser === undefined, 'no Chromium here');
    const server = await serve();
    const started = await chromium.launch({
      executablePath: browser ?? '',
      args: ['--no-sandbox'],
    });
    try {
      const page = await started.newPage();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${port}/`);
      const lines: string[] = [];
      page.on('console', (message) => lines.push(message.text()));
      const code = example.replace("'zonelab'", "'/zonelab.js'").replace(/\n(?=for)/u, '\n');
      await page.addScriptTag({ type: 'module', content: `${code}\nwindow.done = true;` });
      await page.waitForFunction('window.done === true', undefined, { timeout: 60_000 });
      const node = sh('node example.mjs').said.trim().split('\n');
      expect(lines).toEqual(node);
    } finally {
      await started.close();
      server.close();
    }
  });
});
