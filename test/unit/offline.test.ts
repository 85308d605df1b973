// Claim: the service worker keeps every file of the build under an address that changes with what the file holds.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, keptOf, listKept } from '../tooling/offline.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-kept-'));
const write = (path: string, text: string) => {
  writeFileSync(join(folder, path), text);
};
const script = () => readFileSync(join(folder, 'service-worker.js'), 'utf8');

beforeAll(() => {
  for (const name of ['assets', 'data']) mkdirSync(join(folder, name));
  write('index.html', '<p>');
  write('assets/index-12345678.js', 'run()');
  write('assets/index-12345678.js.map', '{}');
  write('data/observed.csv', '1');
  write('service-worker.js', 'work();\n');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what is kept', () => {
  it('is every file but maps and the worker, each with the digest that a browser checks', () => {
    const data = `data/observed.csv?${digestOf(join(folder, 'data'))}`;
    const kept = keptOf(folder);
    expect(kept.map(([path]) => path)).toEqual(['assets/index-12345678.js', data, 'index.html']);
    for (const [, integrity] of kept) expect(integrity).toMatch(/^sha256-[\w+/]{43}=$/u);
  });

  it('is another version as soon as a file is another, and is listed once', () => {
    listKept(folder);
    const before = script();
    listKept(folder);
    expect(script()).toBe(before);
    write('data/observed.csv', '2');
    listKept(folder);
    expect(script()).not.toBe(before);
    expect(script().match(/const BUILT=/gu)).toHaveLength(1);
    expect(script().endsWith('work();\n')).toBe(true);
  });
});

describe('the manifest', () => {
  const manifest = JSON.parse(
    readFileSync(new URL('../../public/manifest.webmanifest', import.meta.url), 'utf8'),
  ) as { name: string; start_url: string; scope: string; icons: { src: string }[] };

  it('works below any folder, in both languages, with icons that exist', () => {
    expect([manifest.start_url, manifest.scope]).toEqual(['./', './']);
    expect(manifest.name).toMatch(/\p{Script=Han}.*[A-Z]/u);
    for (const { src } of manifest.icons)
      expect(readFileSync(new URL(`../../public/${src}`, import.meta.url)).length).toBeGreaterThan(
        0,
      );
  });
});
