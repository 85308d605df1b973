// Claim: targets of one's own are read from files and links as they were written, refused by line and column with the
// nearest name, and change no run; files and links without them stay what they were.
import { describe, expect, it } from 'vitest';
import { issueLine } from '../../src/scenario/issue.ts';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { parseScenario, type Parsed } from '../../src/scenario/parse.ts';
import { scenarioText } from '../../src/scenario/write.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = 'title: { zh: 试, en: Try }\n';
const parse = (targets: string): Parsed => parseScenario(bytes(`${HEAD}${targets}`), 'own.yaml');

function scenarioOf(parsed: Parsed) {
  if (!parsed.ok) throw new Error(parsed.issues.map((issue) => issueLine(issue, 'en')).join('\n'));
  return parsed.scenario;
}

function refusal(targets: string): string[] {
  const parsed = parse(targets);
  return parsed.ok ? [] : parsed.issues.map((issue) => issueLine(issue, 'en'));
}

const TARGETS = [
  'targets:',
  '  - { indicator: researchIntensity, year: 2025, atLeast: 5.5, source: "十四五: 规划, draft" }',
  '  - { indicator: rent, year: 2030, atMost: 1.5 }',
  '',
].join('\n');
const MEANT = [
  { indicator: 'researchIntensity', year: 2025, atLeast: 5.5, source: '十四五: 规划, draft' },
  { indicator: 'rent', year: 2030, atMost: 1.5 },
];

describe('a file', () => {
  it('holds them, and what Save writes holds them again', () => {
    const scenario = scenarioOf(parse(TARGETS));
    expect(scenario.targets).toEqual(MEANT);
    const again = scenarioOf(parseScenario(bytes(scenarioText(scenario)), 'own.yaml'));
    expect(again).toEqual(scenario);
  });

  it('takes those of the scenario that it extends, unless it has its own', () => {
    const find = () => bytes(`${HEAD}${TARGETS}`);
    const child = (more: string) =>
      scenarioOf(parseScenario(bytes(`${HEAD}extends: own\n${more}`), 'child.yaml', find));
    expect(child('').targets).toEqual(MEANT);
    const own = child('targets: [{ indicator: rent, year: 2030, atMost: 2 }]\n');
    expect(own.targets).toEqual([{ indicator: 'rent', year: 2030, atMost: 2 }]);
  });

  it('without any has none', () => {
    expect(scenarioOf(parse(''))).not.toHaveProperty('targets');
    expect(scenarioOf(parse('targets: []\n'))).not.toHaveProperty('targets');
  });

  it.each([
    [
      'targets:\n  - { indicator: reserchIntensity, year: 2025, atLeast: 5 }\n',
      'own.yaml:3:7 targets[0].indicator: unknown indicator "reserchIntensity" (expected an indicator of `zonelab indicators`; did you mean "researchIntensity"?)',
    ],
    [
      'targets:\n  - { indicator: rent, year: 2040, atMost: 5 }\n',
      'own.yaml:3:24 targets[0].year: 2040 is not allowed here (expected a year from 2021 to 2035)',
    ],
    [
      'targets:\n  - { indicator: rent, year: 2030, atleast: 5 }\n',
      'own.yaml:3:36 targets[0].atleast: unknown key "atleast" (expected indicator, year, atLeast, atMost, source; did you mean "atLeast"?)',
    ],
    [
      'targets:\n  - { indicator: rent, year: 2030 }\n',
      'own.yaml:3:5 targets[0]: needs atLeast or atMost, one of them (expected { indicator, year, atLeast or atMost, source })',
    ],
    [
      'targets:\n  - { indicator: rent, year: 2030, atLeast: 1, atMost: 2 }\n',
      'own.yaml:3:5 targets[0]: needs atLeast or atMost, one of them (expected { indicator, year, atLeast or atMost, source })',
    ],
    [
      'targets: 2030\n',
      'own.yaml:2:1 targets: 2030 is not allowed here (expected a list of at most 12 targets: { indicator, year, atLeast or atMost, source })',
    ],
  ])('is refused: %s', (targets, said) => {
    expect(refusal(targets)).toEqual([said]);
  });
});

describe('a link', () => {
  it('carries them', async () => {
    const scenario = scenarioOf(parse(TARGETS));
    const read = await readLink(await linkOf(scenario));
    if (!read.ok) throw new Error('refused');
    expect(read.dropped).toEqual([]);
    expect(read.scenario.targets).toEqual(MEANT);
  });

  it('without them is as short as it was, and has none', async () => {
    const { targets, ...plain } = scenarioOf(parse(TARGETS));
    expect(targets).toHaveLength(2);
    const link = await linkOf(plain);
    expect(link.length).toBeLessThan((await linkOf({ ...plain, targets: [] })).length);
    const read = await readLink(link);
    expect(read.ok && 'targets' in read.scenario).toBe(false);
  });

  it('drops by name what it cannot use, and keeps the programme', async () => {
    const plan = scenarioOf(parse('programme: [{ lever: surveyPosts, value: 5 }]\n'));
    const faulty = { ...plan, targets: [{ indicator: 'rent' as const, year: 2030 }] };
    const read = await readLink(await linkOf(faulty));
    if (!read.ok) throw new Error('refused');
    expect(read.scenario.programme).toHaveLength(1);
    expect(read.scenario).not.toHaveProperty('targets');
    expect(read.dropped.map(({ path }) => path)).toEqual(['targets']);
  });
});
