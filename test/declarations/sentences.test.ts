// Claim: no English sentence that a person reads has more than thirty words, on the page, in the command line or in the docs.
import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const MOST = 30;

/** Sentences of a text that have too many words; a sentence ends where a capital, a digit or a sign may follow. */
function longIn(text: string): string[] {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
    .split(/(?<=[.!?][)*"”]*)\s+/u)
    .filter((sentence) => sentence.split(/\s+/u).filter(isWord).length > MOST);
}

function isWord(part: string): boolean {
  return /[a-z0-9]/iu.test(part);
}

/** The texts of a source, joined where it joins them; what is put into a template counts as one word. */
function textsOf(node: ts.Node): string[] {
  const whole = textOf(node);
  if (whole !== undefined) return isMarkup(whole) ? [] : [whole];
  return node.getChildren().flatMap(textsOf);
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken)
    return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

/** A page or its style as a text, which nobody reads. */
function isMarkup(text: string): boolean {
  return /<\w+[ >]|\{[^}]*:[^}]*;/u.test(text);
}

/** Paragraphs, entries of lists and cells of tables; code is none. */
function paragraphsOf(page: string): string[] {
  return page
    .replace(/^```[\s\S]*?^```/gmu, '\n\n')
    .replace(/^\s*(?:[*-]|\d+\.)\s/gmu, '\n\n')
    .replace(/^(?:#|<!--).*$/gmu, '\n\n')
    .split(/\n\s*\n|\|/u);
}

const files = ['src', 'docs'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name}`,
  ),
);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

describe('sentences', () => {
  it.each(files.filter((name) => /\.tsx?$/u.test(name)))('%s', (file) => {
    const source = ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);
    expect(textsOf(source).flatMap(longIn)).toEqual([]);
  });

  const pages = ['README.md', ...files.filter((name) => name.endsWith('.md'))];
  it.each(pages)('%s', (file) => {
    expect(paragraphsOf(read(file)).flatMap(longIn)).toEqual([]);
  });

  it('are found where they are too long', () => {
    const long = `Of ${'word '.repeat(MOST)}end.`;
    expect(longIn(`Short. ${long} Short again.`)).toEqual([long]);
    const source = ts.createSourceFile(
      'x.ts',
      `const a = \`\${b} ${'word '.repeat(20)}\` + '${'word '.repeat(10)}';`,
      ts.ScriptTarget.Latest,
      true,
    );
    expect(textsOf(source).flatMap(longIn)).toHaveLength(1);
    expect(paragraphsOf(`# A\n\n* ${long}\n\n| a | ${long} |\n`).flatMap(longIn)).toHaveLength(2);
  });
});
