// `npm run shape`: how long files and functions are, and which layer imports which. Fails when they grow too long.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { root } from './process.mjs';

const LONGEST_MEDIAN = 120;
/** Lines of code: what explains the kernel is not to be saved on. Functions are measured the same way by the linter. */
const LARGEST_KERNEL = 1000;
const SHOWN = 10;

export function shape() {
  const files = readdirSync(`${root}/src`, { recursive: true }).filter(
    (name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'),
  );
  const measured = files.map((name) => measure(name, readFileSync(`${root}/src/${name}`, 'utf8')));
  const byLength = [...measured].sort((a, b) => b.lines - a.lines);
  console.log('Files by length');
  for (const { name, lines } of byLength) console.log(`${String(lines).padStart(5)}  src/${name}`);
  console.log(`\nThe ${SHOWN} longest functions`);
  const functions = measured.flatMap((file) => file.functions).sort((a, b) => b.lines - a.lines);
  for (const { name, lines } of functions.slice(0, SHOWN))
    console.log(`${String(lines).padStart(5)}  ${name}`);
  printLayers(measured);
  return verdict(byLength);
}

/** For each layer: files, lines, and how many imports go to which other layer or package. */
function printLayers(measured) {
  console.log('\nImports by layer');
  const layers = [...new Set(measured.map(({ name }) => layerOf(name)))].sort();
  for (const layer of layers) {
    const own = measured.filter(({ name }) => layerOf(name) === layer);
    const counts = new Map();
    for (const target of own.flatMap(({ imports }) => imports))
      if (target !== layer) counts.set(target, (counts.get(target) ?? 0) + 1);
    const targets = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    const list = targets.map(([target, count]) => `${target} ${count}`).join(', ');
    const lines = own.reduce((sum, file) => sum + file.lines, 0);
    console.log(`  ${layer} (${own.length} files, ${lines} lines) -> ${list || 'nothing'}`);
  }
}

function verdict(byLength) {
  const median = byLength[Math.floor(byLength.length / 2)]?.lines ?? 0;
  const files = byLength.filter(({ name }) => layerOf(name) === 'kernel');
  const kernel = files.reduce((sum, { name }) => sum + linesOfCode(name), 0);
  const whole = files.reduce((sum, { lines }) => sum + lines, 0);
  console.log(`\n${byLength.length} files, median ${median} lines (at most ${LONGEST_MEDIAN})`);
  console.log(
    `kernel ${kernel} lines of code (at most ${LARGEST_KERNEL}), ${whole} with comments and blank lines`,
  );
  return median <= LONGEST_MEDIAN && kernel <= LARGEST_KERNEL ? 0 : 1;
}

/** Lines of a file that hold more than a comment. */
function linesOfCode(name) {
  const text = readFileSync(`${root}/src/${name}`, 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const lines = new Set();
  const visit = (node) => {
    if (ts.isJSDoc(node)) return;
    const children = node.getChildren(source);
    children.forEach(visit);
    if (children.length > 0 || node.kind === ts.SyntaxKind.EndOfFileToken) return;
    for (const position of [node.getStart(source), node.end])
      lines.add(source.getLineAndCharacterOfPosition(position).line);
  };
  visit(source);
  return lines.size;
}

function layerOf(name) {
  return name.includes('/') ? name.split('/')[0] : '(root)';
}

function measure(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const line = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const functions = [];
  const imports = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const start = line(node.getStart());
      functions.push({
        name: `src/${name}:${start} ${node.name?.getText() ?? ''}`,
        lines: line(node.end) - start + 1,
      });
    }
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
      imports.push(targetOf(name, node.moduleSpecifier.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { name, lines: text.split('\n').length - 1, functions, imports };
}

/** The layer or package that an import goes to. */
function targetOf(from, specifier) {
  if (specifier.startsWith('.')) return layerOf(join(dirname(from), specifier));
  const [scope, name] = specifier.split('/');
  return specifier.startsWith('@') ? `${scope}/${name}` : scope;
}
