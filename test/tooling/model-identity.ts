/** Says at build time which model is built: a hash of its sources and the commit that they were taken from. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Plugin } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ENTRY = 'src/model/index.ts';
const MODULE = 'virtual:model-identity';
const RESOLVED = `\0${MODULE}`;

/** A module `virtual:model-identity` that exports `hash` and `commit` of the model as it stands. */
export function modelIdentity(root = ROOT): Plugin {
  return {
    name: 'model-identity',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const files = closureOf(root, ENTRY);
      for (const file of files) this.addWatchFile(resolve(root, file));
      const values = { hash: hashOf(root, files), commit: commitOf(root) };
      return Object.entries(values)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/** SHA-256 of the model below a folder. */
export function modelHash(root = ROOT): string {
  return hashOf(root, closureOf(root, ENTRY));
}

/** Files that an entry imports, and those that they import, sorted by path; packages are not followed. */
export function closureOf(root: string, entry: string): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const path = resolve(root, file);
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      if (fileName.startsWith('.'))
        visit(
          relative(root, resolve(dirname(path), fileName))
            .split(sep)
            .join('/'),
        );
    }
  };
  visit(entry);
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

function hashOf(root: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(`${file}\n${withoutComments(readFileSync(resolve(root, file), 'utf8'))}\n`);
  return hash.digest('hex');
}

/** The tokens of a source, one a line: neither comments nor layout. */
export function withoutComments(text: string): string {
  const source = ts.createSourceFile('source.ts', text, ts.ScriptTarget.Latest, true);
  const tokens: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    if (children.length > 0) children.forEach(visit);
    else if (node.end > node.getStart(source)) tokens.push(node.getText(source));
  };
  visit(source);
  return tokens.join('\n');
}

/** The commit that a package stands at, marked where files differ from it; nothing where it is no repository of its own. */
export function commitOf(root: string): string | undefined {
  const git = (...args: string[]) => {
    const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
    return status === 0 ? stdout.trim() : undefined;
  };
  if (git('rev-parse', '--show-prefix') !== '') return undefined;
  return git('describe', '--always', '--dirty', '--abbrev=12', '--exclude=*');
}
