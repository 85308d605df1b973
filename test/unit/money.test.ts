// Claim: sums of money are understood as people write them, in both languages, and nothing else is.
import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { yuanOf } from '../../src/scenario/money.ts';
import { scenarioText } from '../../src/scenario/write.ts';

describe('a sum of money', () => {
  it.each([
    ['5000000000', 5e9],
    ['5e9', 5e9],
    ['50亿', 5e9],
    ['50 亿元', 5e9],
    ['5 billion', 5e9],
    ['5,000,000,000 yuan', 5e9],
    ['0.5亿', 5e7],
    ['800万', 8e6],
    [' 2.5 million', 2.5e6],
  ])('%s', (text, yuan) => {
    expect(yuanOf(text)).toBe(yuan);
  });

  it.each([
    '',
    '0',
    '0.0亿',
    '-5',
    '5 trillion',
    'fifty',
    '5e',
    '1e999',
    '亿',
    '5亿6',
    'NaN',
    'Infinity',
  ])('%s is none', (text) => {
    expect(yuanOf(text)).toBeUndefined();
  });
});

describe('equalMoney of a scenario', () => {
  const bytes = (money: string) =>
    new TextEncoder().encode(
      `title: { zh: 方案, en: Plan }\nequalMoney: ${money}\nprogramme: []\n`,
    );

  it('stands in files and links, and comes back from both', async () => {
    const parsed = parseScenario(bytes('50亿'), 'plan.yaml');
    if (!parsed.ok) throw new Error('not read');
    expect(parsed.scenario.equalMoney).toBe(5e9);
    const text = new TextEncoder().encode(scenarioText(parsed.scenario));
    expect(parseScenario(text, 'plan.yaml')).toMatchObject({ scenario: { equalMoney: 5e9 } });
    expect(await readLink(await linkOf(parsed.scenario))).toMatchObject({
      scenario: { equalMoney: 5e9 },
      dropped: [],
    });
  });

  it.each(['-1', '0', 'much', '[1]'])('is refused at its line when it is %s', (money) => {
    const parsed = parseScenario(bytes(money), 'plan.yaml');
    expect(parsed).toMatchObject({ ok: false, issues: [{ line: 2, path: 'equalMoney' }] });
    if (!parsed.ok) expect(JSON.stringify(parsed.issues[0]?.expected)).toMatch(/50亿/u);
  });
});
