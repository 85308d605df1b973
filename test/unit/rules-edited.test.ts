// Claim: rules of a dated value are edited in parts, one step each; files and links keep every rule that the page can make.
import { describe, expect, it } from 'vitest';
import { INDICATORS, LAST_YEAR, type LeverSetting, type Rule } from '../../src/model/index.ts';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { PUBLISHED_IDS } from '../../src/scenario/schema.ts';
import { usualSetting } from '../../src/scenario/shown.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import {
  bounded,
  boundOf,
  canBe,
  onIndicator,
  PUBLISHED,
  RULE_ENDS,
  sideOf,
  waitingFor,
} from '../../src/ui/state/rules.ts';
import { shippedScenario } from '../fixtures/data.ts';

const setting: LeverSetting = usualSetting('demonstrationSites', 240);
const rule = bounded({ indicator: 'researchIntensity', years: 2, latch: false }, 'above', 6);

describe('a rule on the page', () => {
  it('reads what is published, and no other figure', () => {
    expect(PUBLISHED).toEqual(PUBLISHED_IDS);
    expect(PUBLISHED.every((id) => INDICATORS[id].published !== undefined)).toBe(true);
  });

  it('keeps years and lasting when it turns to another figure or side', () => {
    expect(rule).toEqual({ indicator: 'researchIntensity', above: 6, years: 2, latch: false });
    const other = onIndicator(bounded(rule, 'below', 6), 'talentStock', 300);
    expect(other).toEqual({ indicator: 'talentStock', below: 300, years: 2, latch: false });
    expect([sideOf(other), boundOf(other)]).toEqual(['below', 300]);
    const usual = { indicator: 'talentStock', above: 300, years: 1, latch: true };
    expect(onIndicator({ year: 2026 }, 'talentStock', 300)).toEqual(usual);
  });

  it.each([
    ['bound', [0, -5, 6.25, 1e12], [Number.NaN, Infinity]],
    ['years', [1, 21], [0, 22, 1.5, Number.NaN]],
    ['year', [2021, LAST_YEAR], [2020, LAST_YEAR + 1, 2026.5, Number.NaN]],
  ] as const)('takes what a file takes as %s', (field, good, bad) => {
    expect(good.map((value) => canBe(field, value))).toEqual(good.map(() => true));
    expect(bad.map((value) => canBe(field, value))).toEqual(bad.map(() => false));
  });

  it('leaves no empty list behind when the last is removed', () => {
    const waiting = waitingFor(setting, [rule]);
    expect(waiting.when).toEqual([rule]);
    expect(waitingFor(waiting, [])).toEqual(setting);
  });
});

describe('links and files', () => {
  const ends = [...RULE_ENDS.years, ...[2]];
  const rules: Rule[] = [
    ...RULE_ENDS.year.map((year) => ({ year })),
    ...PUBLISHED.flatMap((indicator) =>
      ends.map((years, at) =>
        bounded(
          { indicator, years, latch: at === 0 },
          at === 1 ? 'below' : 'above',
          -0.5 + at * 123.25,
        ),
      ),
    ),
  ];
  const plan = shippedScenario('no-zone');

  it('keep each rule that can be made', async () => {
    for (const each of rules) {
      const made = { ...plan, programme: [waitingFor(setting, [each, { year: 2030 }])] };
      const read = await readLink(await linkOf(made));
      expect(read.ok && read.scenario.programme).toEqual(made.programme);
      const parsed = parseScenario(new TextEncoder().encode(scenarioText(made)), 'made.yaml');
      expect(parsed.ok && parsed.scenario.programme).toEqual(made.programme);
    }
  });
});
