/** Claim: each layer imports only what the walls allow; the same table as dependency-cruiser's, read independently. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import walls from '../tooling/walls.json' with { type: 'json' };

const src = new URL('../../src/', import.meta.url);
const layers: Readonly<
  Record<string, { readonly layers: readonly string[]; readonly packages: readonly string[] }>
> = walls;

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\/.*\.tsx?$/u.test(name),
);

/** Specifiers of all static and dynamic imports in a file. */
function importsOf(file: string): string[] {
  const text = readFileSync(new URL(file, src), 'utf8');
  return [...text.matchAll(/(?:from\s+|import\s+|import\()'([^']+)'/gu)].map(
    ([, specifier = '']) => specifier,
  );
}

describe('walls', () => {
  it('cover every folder of src', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]));
    expect([...folders].sort()).toEqual(Object.keys(layers).sort());
  });

  it.each(files)('%s keeps to its walls', (file) => {
    const layer = file.split('/')[0] ?? '';
    const allowed = layers[layer];
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = new URL(specifier, new URL(file, src)).pathname
          .slice(src.pathname.length)
          .split('/')[0];
        expect([layer, ...(allowed?.layers ?? [])], `${file} imports ${specifier}`).toContain(
          target,
        );
      } else {
        const isAllowed = allowed?.packages.some(
          (name) => specifier === name || specifier.startsWith(`${name}/`),
        );
        expect(isAllowed, `${file} imports ${specifier}`).toBe(true);
      }
    }
  });
});
