// Claim: what the page keeps goes into one file and comes back scenario by scenario, and what is wrong in one is found at its
// line of the file; a file of one scenario stays as it is.
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { documentsIn, joinedTexts } from '../../src/scenario/several.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { bytes } from '../fixtures/language.ts';

const shipped = ['action-plan', 'regulation-first', 'report-order-venture'].map(shippedScenario);
const whole = joinedTexts(shipped.map(scenarioText));

describe('several scenarios in one file', () => {
  it('come back as they were', () => {
    const read = documentsIn(bytes(whole)).map((document, at) =>
      parseScenario(document, `${shipped[at]?.id ?? ''}.yaml`),
    );
    expect(read.map((parsed) => (parsed.ok ? parsed.scenario : parsed.issues))).toEqual(shipped);
  });

  it('are the same with the line ends of another system', () => {
    const documents = documentsIn(bytes(whole.replaceAll('\n', '\r\n')));
    expect(documents.map((each) => parseScenario(each, 'x.yaml').ok)).toEqual([true, true, true]);
  });

  it('keep the lines of the file', () => {
    const wrong = whole.replace(/lever: accessReviewPosts/gu, 'lever: nobody');
    const line = wrong.split('\n').findIndex((each) => each.includes('nobody')) + 1;
    const issues = documentsIn(bytes(wrong)).flatMap((each) => {
      const parsed = parseScenario(each, 'all.yaml');
      return parsed.ok ? [] : parsed.issues;
    });
    expect(line).toBeGreaterThan(1);
    expect(issues[0]?.line).toBe(line);
    expect(issues.length).toBeGreaterThan(1);
  });

  it.each([
    ['one scenario', 'title: { zh: 甲, en: A }\n'],
    ['one that begins with the sign', '---\ntitle: { zh: 甲, en: A }\n'],
    ['one behind a comment', '# mine\n---\ntitle: { zh: 甲, en: A }\n'],
    ['nothing', ''],
  ])('are not seen in a file with %s', (_, text) => {
    expect(documentsIn(bytes(text))).toEqual([bytes(text)]);
  });

  it('are not looked for in what is no text', () => {
    const picture = new Uint8Array([0x89, 0x50, 0xff, 0x0a, 0x2d, 0x2d, 0x2d, 0x0a, 0x41]);
    expect(documentsIn(picture)).toEqual([picture]);
  });
});
