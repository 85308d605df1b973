// `npm run shape`: how long files and functions are.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { root } from './process.mjs';

const LONGEST_MEDIAN = 120;
const SHOWN = 10;

export function shape() {
  const files = readdirSync(`${root}/src`, { recursive: true }).filter(
    (name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'),
  );
  const measured = files.map((name) => measure(name, readFileSync(`${root}/src/${name}`, 'utf8')));
  const byLength = [...measured].sort((a, b) => b.lines - a.lines);
  console.log('Longest files');
  for (const { name, lines } of byLength.slice(0, SHOWN))
    console.log(`${String(lines).padStart(5)}  src/${name}`);
  console.log('Longest functions');
  const functions = measured.flatMap((file) => file.functions).sort((a, b) => b.lines - a.lines);
  for (const { name, lines } of functions.slice(0, SHOWN))
    console.log(`${String(lines).padStart(5)}  ${name}`);
  const median = byLength[Math.floor(byLength.length / 2)]?.lines ?? 0;
  console.log(`${measured.length} files, median ${median} lines (at most ${LONGEST_MEDIAN})`);
  return median <= LONGEST_MEDIAN ? 0 : 1;
}

function measure(name, text) {
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const line = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const functions = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const lines = line(node.end) - line(node.getStart()) + 1;
      functions.push({
        name: `src/${name}:${line(node.getStart())} ${node.name?.getText() ?? ''}`,
        lines,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { name, lines: text.split('\n').length - 1, functions };
}
