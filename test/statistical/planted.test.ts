// Claim: the static checks catch what the architecture forbids. Each fault is planted alone in a copy of the project, and
// the check that must notice it fails with the right rule; without a fault both checks pass.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const copy = mkdtempSync(join(tmpdir(), 'zonelab-planted-'));
const planted = 'src/model/planted.ts';

for (const part of [
  'src',
  'test',
  'tsconfig.json',
  'eslint.config.js',
  'package.json',
  'vite.config.ts',
])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Runs an installed tool in the copy. */
function check(tool: string, args: readonly string[]): { passed: boolean; said: string } {
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', tool), [...args], {
    cwd: copy,
    encoding: 'utf8',
  });
  return { passed: status === 0, said: `${stdout}${stderr}` };
}

const lint = () => check('eslint', [planted]);
const walls = () => check('depcruise', ['--config', 'test/tooling/dependency-cruiser.cjs', 'src']);

const FAULTS: readonly (readonly [string, string, typeof lint, RegExp])[] = [
  [
    'node:fs in the model, by the import walls',
    "import { existsSync } from 'node:fs';\n\nexport const planted = existsSync;\n",
    walls,
    /error model-walls: src\/model\/planted\.ts → fs/u,
  ],
  [
    'node:fs in the model, by lint',
    "import { existsSync } from 'node:fs';\n\nexport const planted = existsSync;\n",
    lint,
    /Only src\/cli and src\/worker\/node\*\.ts may import this.*no-restricted-imports/u,
  ],
  [
    'Math.exp in the model',
    'export const planted = Math.exp(1);\n',
    lint,
    /'Math\.exp' is restricted.*src\/kernel\/math\.ts.*no-restricted-properties/u,
  ],
  [
    'a default export',
    'const planted = 1;\nexport default planted;\n',
    lint,
    /Name what a module exports.*no-restricted-syntax/u,
  ],
  [
    'a file of 400 lines',
    Array.from({ length: 400 }, (_, line) => `export const planted${line} = ${line};\n`).join(''),
    lint,
    /File has too many lines \(400\)\. Maximum allowed is 300.*max-lines/u,
  ],
];

describe('planted faults', { timeout: 180_000 }, () => {
  it('are not there to begin with', () => {
    writeFileSync(join(copy, planted), 'export const planted = 1;\n');
    expect(lint()).toEqual({ passed: true, said: '' });
    const { passed, said } = walls();
    expect({ passed, said }).toMatchObject({ passed: true });
    expect(said).toMatch(/no dependency violations found \([1-9]\d* modules/u);
  });

  it.each(FAULTS)('%s', (name, source, act, expected) => {
    writeFileSync(join(copy, planted), source);
    const { passed, said } = act();
    const line = said.split('\n').find((each) => expected.test(each));
    process.stdout.write(`${name}: ${line?.trim() ?? said}\n`);
    expect(passed).toBe(false);
    expect(line).toBeDefined();
  });
});
