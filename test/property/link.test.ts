// Claim: every scenario survives the way through a link, and no link, however made, throws, hangs or brings in what a
// scenario file could not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BRANCH_MONTH,
  LEVER_IDS,
  LEVERS,
  RESULTS_VERSION,
  type LeverSetting,
} from '../../src/model/index.ts';
import { encoded } from '../../src/scenario/link-code.ts';
import { LEVER_NUMBERS } from '../../src/scenario/lever-numbers.ts';
import { isLink, linkOf, readLink } from '../../src/scenario/link.ts';
import { sealed, inflated, LARGEST_UNPACKED, LONGEST_PACKED } from '../../src/scenario/pack.ts';
import { inCatalogueOrder } from '../../src/scenario/resolve.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { scenario } from '../fixtures/any-scenario.ts';
import { pack } from '../fixtures/old-link.ts';

const firstLever = LEVER_IDS[0] ?? 'accessReviewPosts';
const top = LEVERS[firstLever].range[1];

const unknownLever = {
  lever: 'futureLever' as 'greenLane',
  from: BRANCH_MONTH,
  ramp: 0,
  value: 1,
  after2025: 'keep',
} as const;

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
        en: expect.stringMatching(/perhaps cut on the way: copy it again/u) as string,
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
