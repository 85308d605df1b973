// Claim: every scenario survives the way through a link, and no link, however made, throws, hangs or brings in what a
// scenario file could not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  BRANCH_MONTH,
  LEVER_IDS,
  LEVERS,
  MONTHS,
  type LeverSetting,
} from '../../src/model/index.ts';
import { isLink, linkOf, readLink } from '../../src/scenario/link.ts';
import { LARGEST_UNPACKED, LONGEST_PACKED, pack, unpack } from '../../src/scenario/pack.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { shippedScenario } from '../fixtures/data.ts';

const firstLever = LEVER_IDS[0] ?? 'accessReviewPosts';
const top = LEVERS[firstLever].range[1];

const word = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((text) => /\S/u.test(text));

const setting = (lever: (typeof LEVER_IDS)[number]): fc.Arbitrary<LeverSetting> => {
  const [low, high] = LEVERS[lever].range;
  return fc
    .record({
      value: fc.oneof(
        fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0),
        fc.constantFrom(low, high),
      ),
      from: fc.integer({ min: BRANCH_MONTH, max: MONTHS - 1 }),
      length: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
      ramp: fc.nat({ max: 180 }),
      after2025: fc.constantFrom('keep' as const, 'fade' as const),
    })
    .map(({ length, from, ...rest }) => ({
      lever,
      from,
      ...rest,
      ...(length === undefined ? {} : { until: Math.min(MONTHS - 1, from + length) }),
    }));
};

const scenario: fc.Arbitrary<ResolvedScenario> = fc
  .record({
    id: fc.constant('link'),
    title: fc.record({ zh: word, en: word }),
    replications: fc.integer({ min: 1, max: 100000 }),
    seed: fc.integer({ min: 0, max: 4294967295 }),
    scale: fc.constantFrom(1, 0.1, 0.05, 0.025),
    future: fc.record({
      demand: fc.double({ min: -6, max: 6, noNaN: true }).map((points) => points + 0),
      authorisation: fc.constantFrom(...ANSWERS),
    }),
    programme: fc.subarray([...LEVER_IDS]).chain((ids) => fc.tuple(...ids.map(setting))),
  })
  .map((drawn) => ({ ...drawn, programme: [...drawn.programme] }));

/** The link of any JSON, as someone could make it by hand. */
const linkTo = async (value: unknown) => `#s=a${await pack(JSON.stringify(value))}`;
const minimal = { v: 1, scale: 0.025, programme: [] as unknown[] };

async function droppedFrom(value: unknown) {
  const read = await readLink(await linkTo(value));
  if (!read.ok) return expect.unreachable(JSON.stringify(read.issues));
  return { ...read, paths: read.dropped.map(({ path }) => path) };
}

describe('a link', () => {
  it('gives back the scenario it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const link = await linkOf(given);
        expect(link).toMatch(/^#s=a[\w-]+$/u);
        const read = await readLink(link);
        expect(read).toEqual({ ok: true, scenario: given, dropped: [] });
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('is the same text every time, and short', async () => {
    const plan = shippedScenario('action-plan');
    const link = await linkOf(plan);
    expect(await linkOf(plan)).toBe(link);
    expect(link.length).toBeLessThan(600);
    expect((await linkOf(shippedScenario('no-zone'))).length).toBeLessThan(200);
  });

  it('is read from a whole address, among other parts of the fragment', async () => {
    const link = await linkOf({ ...shippedScenario('no-zone'), id: 'link' });
    for (const text of [
      link,
      `http://127.0.0.1:4173/${link}`,
      `x.html${link}&lang=zh`,
      link.slice(1),
    ]) {
      expect(await readLink(text)).toMatchObject({ ok: true, dropped: [] });
    }
  });

  it('is told from the name of a file', () => {
    expect(['#s=a', 'https://x/#s=a', 'http://x'].map(isLink)).toEqual([true, true, true]);
    expect(['plan.yaml', 'a/b.yaml', 's=.yaml', '-'].map(isLink)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('a link that cannot be read says why', () => {
  it.each([
    ['no scenario', 'http://127.0.0.1/', /no scenario in the link/u],
    ['unknown codec', '#s=zAAAA', /unknown codec "z"; the link may come from a newer version/u],
    ['empty', '#s=', /unknown codec ""/u],
    ['nothing packed', '#s=a', /cannot be read/u],
    ['no base64', '#s=a%%%', /cannot be read/u],
    ['no deflate', '#s=aAAAAAAAA', /cannot be read/u],
    ['too long', `#s=a${'A'.repeat(LONGEST_PACKED + 1)}`, /longer than a link may be/u],
  ])('%s', async (_name, link, reason) => {
    const read = await readLink(link);
    expect(read.ok ? '' : read.issues[0]?.message.en).toMatch(reason);
    expect(read.ok ? '' : read.issues[0]?.message.zh).not.toBe('');
  });

  it('cut short', async () => {
    const link = await linkOf(shippedScenario('action-plan'));
    for (const length of [10, 40, link.length - 4])
      expect((await readLink(link.slice(0, length))).ok).toBe(false);
  });

  it.each([[1], ['x'], [null], [[]], [{}], [{ v: 2 }], [{ v: '1' }]])('%j', async (value) => {
    expect((await readLink(await linkTo(value))).ok).toBe(false);
  });

  it('a bomb is not unpacked', async () => {
    const bomb = await pack(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_PACKED);
    await expect(unpack(bomb)).rejects.toThrow(/more than a scenario may/u);
    const read = await readLink(`#s=a${bomb}`);
    expect(read.ok ? '' : read.issues[0]?.message.en).toMatch(/more than a scenario may/u);
    expect((await unpack(await pack(' '.repeat(LARGEST_UNPACKED)))).length).toBe(LARGEST_UNPACKED);
  });
});

describe('what cannot be used of a link is dropped and named', () => {
  const good = { lever: firstLever, value: top };
  it.each([
    ['unknown key', { ...minimal, sede: 3 }, ['sede']],
    ['seed', { ...minimal, seed: -1 }, ['seed']],
    ['broken seed', { ...minimal, seed: 0.5 }, ['seed']],
    ['seed in words', { ...minimal, seed: '1' }, ['seed']],
    ['a trillion replications', { ...minimal, replications: 1e12 }, ['replications']],
    ['scale', { ...minimal, scale: 3 }, ['scale']],
    ['title', { ...minimal, title: { zh: 'x' } }, ['title']],
    ['programme', { ...minimal, programme: { a: 1 } }, ['programme']],
    [
      'unknown lever',
      { ...minimal, programme: [{ lever: 'x', value: 1 }] },
      ['programme[0].lever'],
    ],
    [
      'above the range',
      { ...minimal, programme: [{ ...good, value: top + 1 }] },
      ['programme[0].value'],
    ],
    ['no value', { ...minimal, programme: [{ lever: firstLever }] }, ['programme[0].value']],
    ['date', { ...minimal, programme: [{ ...good, from: '2020-01' }] }, ['programme[0].from']],
    [
      'dates out of order',
      { ...minimal, programme: [{ ...good, from: '2023-01', until: '2022-12' }] },
      ['programme[0].until'],
    ],
    ['lever twice', { ...minimal, programme: [good, good] }, ['programme[1].lever']],
    ['entry', { ...minimal, programme: [good, 3, null] }, ['programme[1]', 'programme[2]']],
  ])('%s', async (_name, value, paths) => {
    expect((await droppedFrom(value)).paths).toEqual(paths);
  });

  it('keeps the rest, and suggests a name', async () => {
    const wrong = { lever: `${firstLever}x`, value: 1 };
    const read = await droppedFrom({ ...minimal, seed: 9, programme: [wrong, good] });
    expect(read.scenario.seed).toBe(9);
    expect(read.scenario.programme.map(({ lever }) => lever)).toEqual([firstLever]);
    expect(read.dropped[0]?.suggestion).toBe(firstLever);
  });

  it('__proto__ reaches nothing', async () => {
    const text = '{"v":1,"scale":1,"__proto__":{"seed":5,"polluted":1},"programme":[]}';
    const read = await readLink(`#s=a${await pack(text)}`);
    if (!read.ok) return expect.unreachable('refused');
    expect(read.scenario.seed).toBe(1);
    expect(read.dropped.map(({ path }) => path)).toEqual(['__proto__']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('property', () => {
  it('any fragment and any JSON is read or refused', async () => {
    const letters = fc.string({
      unit: fc.constantFrom('A', 'B', 'a', '0', '1', '-', '_', '%', '=', '&', '#', 'é'),
    });
    await fc.assert(
      fc.asyncProperty(
        letters,
        async (text) => typeof (await readLink(`#s=a${text}`)).ok === 'boolean',
      ),
      { numRuns: 300, seed: 1 },
    );
    const json = fc.jsonValue({ maxDepth: 4 });
    const near = fc.record(
      {
        v: fc.constant(1),
        title: json,
        seed: json,
        scale: json,
        programme: fc.array(json),
        x: json,
      },
      { requiredKeys: ['v'] },
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, near), async (value) => {
        const read = await readLink(await linkTo(value));
        return read.ok ? read.scenario.programme.length >= 0 : read.issues.length > 0;
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
