// Claim: every scenario survives the way through a link, and no link, however made, throws, hangs or brings in what a
// scenario file could not.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ANSWERS,
  BRANCH_MONTH,
  LEVER_IDS,
  LEVERS,
  MONTHS,
  RESULTS_VERSION,
  type LeverSetting,
  type Rule,
} from '../../src/model/index.ts';
import { encoded } from '../../src/scenario/link-code.ts';
import { LEVER_NUMBERS } from '../../src/scenario/lever-numbers.ts';
import { isLink, linkOf, readLink } from '../../src/scenario/link.ts';
import { sealed, inflated, LARGEST_UNPACKED, LONGEST_PACKED } from '../../src/scenario/pack.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { inCatalogueOrder, type ResolvedScenario } from '../../src/scenario/resolve.ts';
import { PUBLISHED_IDS } from '../../src/scenario/schema.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { pack } from '../fixtures/old-link.ts';

const firstLever = LEVER_IDS[0] ?? 'accessReviewPosts';
const top = LEVERS[firstLever].range[1];

const kept = JSON.parse(
  readFileSync(new URL('../fixtures/kept-b9c6381.json', import.meta.url), 'utf8'),
) as {
  readonly scenario: ResolvedScenario;
  readonly link: string;
  readonly file: string;
  readonly saved: string;
}[];
const unknownLever = {
  lever: 'futureLever' as 'greenLane',
  from: BRANCH_MONTH,
  ramp: 0,
  value: 1,
  after2025: 'keep',
} as const;

const word = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((text) => /\S/u.test(text));

const rule: fc.Arbitrary<Rule> = fc.oneof(
  fc.record({ year: fc.integer({ min: 2021, max: 2035 }) }),
  fc
    .record({
      indicator: fc.constantFrom(...PUBLISHED_IDS),
      side: fc.constantFrom('above' as const, 'below' as const),
      bound: fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0),
      years: fc.integer({ min: 1, max: 21 }),
      latch: fc.boolean(),
    })
    .map(({ side, bound, indicator, ...rest }) => ({ indicator, [side]: bound, ...rest }) as Rule),
);
const rules = fc.option(fc.array(rule, { minLength: 1, maxLength: 3 }), { nil: undefined });

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
      when: rules,
      unless: rules,
      rank: fc.nat({ max: 3 }),
      note: fc.option(fc.record({ zh: word, en: word }), { nil: undefined }),
    })
    .map(({ length, from, when, unless, rank, note, ...rest }) => ({
      lever,
      from,
      ...rest,
      ...(when === undefined ? {} : { when }),
      ...(unless === undefined ? {} : { unless }),
      ...(rank === 0 ? {} : { rank }),
      ...(note === undefined ? {} : { note }),
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
    programme: fc
      .subarray([...LEVER_IDS])
      .chain((ids) => fc.tuple(...ids.map((id) => fc.array(setting(id), { maxLength: 4 })))),
    tasks: fc.option(fc.constant({ T1: { lead: { zh: '发改委', en: 'NDRC' } } }), {
      nil: undefined,
    }),
  })
  .map(({ tasks, ...drawn }) => ({
    ...drawn,
    ...(tasks === undefined ? {} : { tasks }),
    programme: inCatalogueOrder(drawn.programme.flatMap(apart)),
  }));

/** No two entries of a lever with one beginning. */
function apart(settings: readonly LeverSetting[]): LeverSetting[] {
  return settings.filter(
    ({ from }, at) => settings.findIndex((other) => other.from === from) === at,
  );
}

/** The link of any JSON, as someone could make it by hand. */
const linkTo = (value: unknown) => `#s=a${pack(JSON.stringify(value))}`;
const minimal = { v: 1, scale: 0.025, programme: [] as unknown[] };

async function droppedFrom(value: unknown) {
  const read = await readLink(linkTo(value));
  if (!read.ok) return expect.unreachable(JSON.stringify(read.issues));
  return { ...read, paths: read.dropped.map(({ path }) => path) };
}

describe('a link', () => {
  it('gives back the scenario it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(scenario, async (given) => {
        const link = await linkOf(given);
        expect(link).toMatch(/^#s=b[\w-]+$/u);
        const read = await readLink(link);
        const made = { results: RESULTS_VERSION };
        expect(read).toEqual({ ok: true, scenario: { made, ...given }, dropped: [] });
      }),
      { numRuns: 150, seed: 1 },
    );
  });

  it('is the same text every time, and short', async () => {
    const plan = shippedScenario('action-plan');
    const link = await linkOf(plan);
    expect(await linkOf(plan)).toBe(link);
    expect(link.length).toBeLessThan(170);
    expect((await linkOf(shippedScenario('no-zone'))).length).toBeLessThan(60);
  });

  it('has at most 400 letters for 40 entries, whatever their months', async () => {
    const months = [0, 7, 13, 29, 31, 58, 90, 101];
    const programme = Array.from({ length: 40 }, (_, at): LeverSetting => {
      const lever = LEVER_IDS[at % LEVER_IDS.length] ?? firstLever;
      const [low, high] = LEVERS[lever].range;
      const value = Number((low + ((at * 37) % 97) * ((high - low) / 97)).toPrecision(3));
      const from = BRANCH_MONTH + 3 * at + (months[at % 8] ?? 0) / 2;
      return {
        lever,
        from: Math.floor(from),
        ramp: [0, 6, 12, 24, 36][at % 5] ?? 0,
        value,
        after2025: 'keep',
      };
    });
    const title = { zh: '先监管后资金的分期方案', en: 'Regulation first, then money, in phases' };
    const made = { results: RESULTS_VERSION, fingerprint: '0123456789abcdef' };
    const plan = {
      ...shippedScenario('action-plan'),
      title,
      made,
      programme: inCatalogueOrder(programme),
    };
    const link = await linkOf(plan);
    expect(link.length).toBeLessThanOrEqual(400);
    expect(await readLink(link)).toEqual({
      ok: true,
      dropped: [],
      scenario: { ...plan, id: 'link' },
    });
  });

  it('is read as chats and mails leave it: in a sentence, with other signs, and not when it was cut', async () => {
    const link = await linkOf(shippedScenario('action-plan'));
    const address = `https://x.org/zonelab.html${link}`;
    for (const text of [
      `${address}。`,
      `${address}）`,
      `${address}&l=zh，请看`,
      address.replace('#s=', '%23s%3D'),
      address.replace('#s=', '＃s＝'),
      `\u200b${address}\u200b`,
      ` ${address}\n`,
    ])
      expect(await readLink(text)).toMatchObject({ ok: true, dropped: [] });
    for (let length = 12; length < link.length; length += 7) {
      const read = await readLink(link.slice(0, length));
      expect(read.ok ? '' : read.issues[0]?.message).toEqual({
        en: expect.stringMatching(/it may have been cut on the way: copy it again/u) as string,
        zh: '无法读取：链接不完整，可能被截断，请重新复制',
      });
    }
  });

  it('names a lever that this version does not know', async () => {
    const numbers = LEVER_NUMBERS as Record<string, number>;
    numbers['futureLever'] = 77;
    const bytes = encoded({ ...shippedScenario('no-zone'), programme: [unknownLever] });
    Reflect.deleteProperty(numbers, 'futureLever');
    const read = await readLink(`#s=b${sealed(bytes)}`);
    expect(read.ok && read.dropped.map(({ path }) => path)).toEqual(['programme[0].lever']);
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

describe('links and files of b9c6381', () => {
  it.each(kept.map((sample) => [sample.scenario.id, sample] as const))(
    '%s opens as it did',
    async (_id, { scenario: then, link, file, saved }) => {
      const read = await readLink(link);
      expect(read).toEqual({ ok: true, dropped: [], scenario: { ...then, id: 'link' } });
      const find = (name: string) =>
        readFileSync(new URL(`../../scenarios/${name}.yaml`, import.meta.url));
      for (const text of [file, saved]) {
        const parsed = parseScenario(new TextEncoder().encode(text), `${then.id}.yaml`, find);
        expect(parsed).toEqual({ ok: true, warnings: [], scenario: then });
      }
    },
  );
});

describe('numbers of levers', () => {
  it('are complete, unique, and those that they were', () => {
    expect(Object.keys(LEVER_NUMBERS).sort()).toEqual([...LEVER_IDS].sort());
    expect(new Set(Object.values(LEVER_NUMBERS)).size).toBe(LEVER_IDS.length);
    const before = JSON.parse(
      readFileSync(new URL('../fixtures/lever-numbers.json', import.meta.url), 'utf8'),
    ) as Record<string, number>;
    for (const [lever, number] of Object.entries(before)) {
      const present = Object.entries(LEVER_NUMBERS).find(([, each]) => each === number);
      expect(present === undefined || present[0] === lever, `${number} was ${lever}`).toBe(true);
    }
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
    expect((await readLink(linkTo(value))).ok).toBe(false);
  });

  it('a bomb is not unpacked', async () => {
    const bomb = pack(' '.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_PACKED);
    await expect(inflated(bomb)).rejects.toThrow(/more than a scenario may/u);
    const read = await readLink(`#s=a${bomb}`);
    expect(read.ok ? '' : read.issues[0]?.message.en).toMatch(/more than a scenario may/u);
    expect((await inflated(pack(' '.repeat(LARGEST_UNPACKED)))).length).toBe(LARGEST_UNPACKED);
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
    const read = await readLink(`#s=a${pack(text)}`);
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
        const read = await readLink(linkTo(value));
        return read.ok ? read.scenario.programme.length >= 0 : read.issues.length > 0;
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
