// Claim: the tables of docs/model and docs/credibility are what the sources declare; `npm run docs` writes them.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedParts, pagesOf, partsIn, withParts } from '../docs/files.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = pagesOf(root);

describe('the description of the model', () => {
  it.each(pages)('$file is fresh: run `npm run docs` when it is not', ({ present, fresh }) => {
    expect(present === fresh).toBe(true);
  });

  it('holds every generated table', () => {
    const held = pages.flatMap(({ present }) => partsIn(present));
    expect(held.sort()).toEqual(Object.keys(generatedParts(root)).sort());
  });

  it('is noticed when it is stale, and refuses a marker that nothing fills or that has no end', () => {
    const parts = { part: 'new' };
    const page = (name: string, end = '<!-- end -->') =>
      `a\n<!-- generated: ${name} -->\nold\n${end}\nb\n`;
    expect(withParts(page('part'), parts, 'x')).toBe(
      'a\n<!-- generated: part -->\n\nnew\n\n<!-- end -->\nb\n',
    );
    expect(() => withParts(page('parts'), parts, 'x')).toThrow(/nothing generates "parts"/u);
    expect(() => withParts(page('part', ''), parts, 'x')).toThrow(/has no end/u);
  });

  it('says everything that the ODD protocol asks for', () => {
    const odd = pages.find(({ file }) => file === 'docs/model/README.md')?.present ?? '';
    const headings = [
      'Purpose and patterns',
      'Entities, state variables and scales',
      'Process overview and scheduling',
      'Design concepts',
      'Initialisation',
      'Input data',
      'Submodels',
    ];
    for (const [index, heading] of headings.entries())
      expect(odd).toContain(`## ${index + 1}. ${heading}`);
  });
});
