/** Claim: what a worker carries holds no words of either language; words stand beside what they are about, all of them. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import type { CardsOf } from '../../src/model/levers/declare.cards.ts';
import type { WordsOf } from '../../src/model/levers/declare.words.ts';
import type { financeLevers } from '../../src/model/levers/finance.ts';
import { financeCards } from '../../src/model/levers/finance.cards.ts';
import { financeWords } from '../../src/model/levers/finance.words.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** A text of so many words is a sentence, not a name. */
const SENTENCE = 6;

/** The sources that a module brings along when it is loaded, itself included; types bring nothing. */
function closureOf(start: string): ts.SourceFile[] {
  const found = new Map<string, ts.SourceFile>();
  const open = [join(root, start)];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (found.has(path)) continue;
    const text = readFileSync(path, 'utf8');
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    found.set(path, source);
    open.push(...importsOf(source));
  }
  return [...found.values()];
}

function importsOf(source: ts.SourceFile): string[] {
  return source.statements.flatMap((node) => {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) return [];
    const { moduleSpecifier } = node;
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)) return [];
    const isType = ts.isImportDeclaration(node)
      ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
      : node.isTypeOnly;
    const isOwn = moduleSpecifier.text.startsWith('.');
    return isOwn && !isType ? [join(dirname(source.fileName), moduleSpecifier.text)] : [];
  });
}

/** Texts that a source holds, but for what an error says and why a process stands at its place. */
function textsIn(node: ts.Node): string[] {
  if (ts.isTypeNode(node) || isError(node) || isReason(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) return [node.text];
  return node.getChildren().flatMap(textsIn);
}

/** An error, or a broken invariant that becomes one. */
function isError(node: ts.Node): boolean {
  if (ts.isYieldExpression(node)) return true;
  return ts.isNewExpression(node) && node.expression.getText().endsWith('Error');
}

function isReason(node: ts.Node): boolean {
  return ts.isPropertyAssignment(node) && node.name.getText() === 'why';
}

describe('the worker', () => {
  const files = closureOf('src/worker/browser.worker.ts');
  const names = files.map(({ fileName }) => relative(root, fileName));

  it('brings the whole mechanism along', () => {
    expect(names).toContain('src/model/levers/platforms.ts');
    expect(names).toContain('src/model/parameters/firms.ts');
    expect(names).toContain('src/model/processes/firm/entry.ts');
  });

  it('brings no words and no cards', () => {
    expect(names.filter((name) => /\b(?:words|cards)\.ts$/u.test(name))).toEqual([]);
  });

  it.each(files.map((file) => [relative(root, file.fileName), file] as const))(
    '%s holds no Chinese and no sentence',
    (_name, file) => {
      const texts = textsIn(file);
      expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
      expect(texts.filter((text) => text.split(/\s+/u).length >= SENTENCE)).toEqual([]);
    },
  );
});

/** The compiler refuses what the comments name; without them this file would not compile. */
describe('words for a theme', () => {
  type Words = WordsOf<typeof financeLevers>;
  type Cards = CardsOf<typeof financeLevers>;
  const { guaranteeCover } = financeCards;

  it('are for each of its levers, and for no other', () => {
    // @ts-expect-error no words for a lever
    const missing = {} satisfies Words;
    // @ts-expect-error words for something that is no lever of the theme
    const surplus = { ...financeWords, greenLane: financeWords.guaranteeCover } satisfies Words;
    expect([missing, surplus]).toHaveLength(2);
  });

  it('say what each account pays, and where evidenced values were seen', () => {
    // @ts-expect-error an account that the lever does not post to
    const pays = { ...guaranteeCover.pays, feesWaived: guaranteeCover.binds } satisfies Pays;
    const { evidenced, ...rest } = guaranteeCover;
    // @ts-expect-error the lever has evidenced values
    const silent = { guaranteeCover: rest } satisfies Cards;
    expect([pays, evidenced, silent]).toHaveLength(3);
  });

  type Pays = Cards['guaranteeCover']['pays'];
});
