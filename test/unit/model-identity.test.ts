// Claim: the model's hash is of what the model computes with: a changed constant moves it, a comment or a line break does
// not, and the built command line, the library and the tests have the same one.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { MODEL, modelInWords } from '../../src/experiment/model-identity.ts';
import { closureOf, commitOf, modelHash, withoutComments } from '../tooling/model-identity.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'model-'));
for (const folder of ['src/kernel', 'src/model'])
  cpSync(join(root, folder), join(copy, folder), { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

/** Hash of the copy while a file of it reads otherwise. */
function hashWith(file: string, change: (text: string) => string): string {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  try {
    return modelHash(copy);
  } finally {
    writeFileSync(path, text);
  }
}

describe('the hash of the model', () => {
  it('is the one that tests and builds are given', () => {
    expect(MODEL.hash).toBe(modelHash(root));
    expect(modelHash(copy)).toBe(MODEL.hash);
  });

  it('moves with one constant of the model or the kernel', () => {
    const moved = [
      hashWith('src/model/levers/finance.ts', (text) => text.replace('80]', '81]')),
      hashWith('src/kernel/distributions.ts', (text) => text.replace(/\d\.\d+/u, '7.5')),
    ];
    expect(new Set([MODEL.hash, ...moved]).size).toBe(3);
  });

  it('does not move with comments and layout', () => {
    const spaced = (text: string) => `// A word.\n${text.replaceAll('\n', '\n\n')}/* end */\n`;
    expect(hashWith('src/model/levers/finance.ts', spaced)).toBe(MODEL.hash);
    const documented = (text: string) => text.replace('export const', '/** Why. */\nexport const');
    expect(hashWith('src/kernel/distributions.ts', documented)).toBe(MODEL.hash);
  });

  it('is over the files that the model imports, in order of their paths, and nothing else', () => {
    const files = closureOf(root, 'src/model/index.ts');
    expect(files).toEqual([...files].sort());
    expect(files).toContain('src/kernel/math.ts');
    expect(files).toContain('src/model/processes/firm/demand.ts');
    expect(files.filter((file) => !/^src\/(kernel|model)\//u.test(file))).toEqual([]);
    expect(files.filter((file) => /\.(words|cards)\.ts$/u.test(file))).toEqual([]);
    const hash = createHash('sha256');
    for (const file of files)
      hash.update(`${file}\n${withoutComments(readFileSync(join(root, file), 'utf8'))}\n`);
    expect(MODEL.hash).toBe(hash.digest('hex'));
  });

  it('keeps what only looks like a comment', () => {
    expect(
      withoutComments('const a = "// no"; // yes\n/* yes */ const b = /[/*]/u, c = `/*${a}*/`;'),
    ).toBe('const\na\n=\n"// no"\n;\nconst\nb\n=\n/[/*]/u\n,\nc\n=\n`/*${\na\n}*/`\n;');
  });
});

describe('the commit', () => {
  it('is none where there is no repository of its own', () => {
    expect(commitOf(copy)).toBeUndefined();
    expect(commitOf(join(root, 'src'))).toBeUndefined();
    expect(modelInWords({ hash: 'abc', commit: null }).en).toBe('abc (no commit)');
    expect(modelInWords({ hash: 'abc', commit: '12ab' }).en).toBe('abc (commit 12ab)');
  });
});
