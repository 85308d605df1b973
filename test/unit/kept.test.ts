// Claim: what is kept on the device is there again at the next visit, under a name of its own in both languages; deleted
// scenarios come back where they were; what cannot be read stays; where the browser refuses or has no room, the list works.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { ResolvedScenario } from '../../src/scenario/resolve.ts';
import { LONGEST_TITLE } from '../../src/scenario/title.ts';
import { scenarioText } from '../../src/scenario/write.ts';
import { shippedScenario } from '../fixtures/data.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('addEventListener', () => undefined);
});
vi.mock('../../src/ui/state/runs.ts', async () => {
  const { signal } = await import('@preact/signals');
  return { runs: signal([]), isStale: signal(false), shownKey: signal(undefined) };
});

const PLACE = 'zonelab.scenarios';
const plan = shippedScenario('action-plan');
const first = shippedScenario('regulation-first');

/** A browser's storage that refuses once there is too much in it. */
function storageOf(room = Infinity, refusal = 'QuotaExceededError') {
  const held = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, text: string) => {
      if (text.length > room) throw Object.assign(new Error('no'), { name: refusal });
      held.set(key, text);
    },
  });
  return held;
}

/** The page's list at a new visit. */
async function visit() {
  vi.resetModules();
  const kept = await import('../../src/ui/state/kept.ts');
  const { scenario } = await import('../../src/ui/state/scenario.ts');
  scenario.value = plan;
  return { ...kept, scenario };
}

type Page = Awaited<ReturnType<typeof visit>>;
const titles = ({ kept }: Page) => kept.value.map((each) => each.scenario.title.en);
const keyOf = ({ kept }: Page, at: number) => kept.value[at]?.key ?? Number.NaN;
const settingsOf = ({ programme, seed, scale, future, replications }: ResolvedScenario) => ({
  ...{ programme, seed, scale, future, replications },
});

describe('kept scenarios', () => {
  let held = new Map<string, string>();
  beforeEach(() => (held = storageOf()));
  afterAll(() => vi.unstubAllGlobals());

  it('are there again at the next visit, and are what was on the sliders', async () => {
    const page = await visit();
    await page.keepPresent('  My <b>plan</b>  ');
    expect(page.scenario.value.title).toEqual({ en: 'My <b>plan</b>', zh: 'My <b>plan</b>' });
    const next = await visit();
    await next.startKept();
    expect(titles(next)).toEqual(['My <b>plan</b>']);
    expect(next.kept.value.map(({ scenario }) => settingsOf(scenario))).toEqual([settingsOf(plan)]);
  });

  it('are lost by no change that comes before they are read', async () => {
    held.set(PLACE, JSON.stringify([scenarioText(first)]));
    const page = await visit();
    await page.keepPresent('Plan');
    expect(titles(page)).toEqual([first.title.en, 'Plan']);
    expect(JSON.parse(held.get(PLACE) ?? '')).toHaveLength(2);
  });

  it('have names of their own, no longer than a title may be', async () => {
    const page = await visit();
    for (const name of ['Plan', 'Plan', 'x'.repeat(300)]) await page.keepPresent(name);
    await page.duplicate(keyOf(page, 0));
    expect(titles(page).slice(0, 3)).toEqual(['Plan', 'Plan (3)', 'Plan (2)']);
    expect(titles(page)[3]).toHaveLength(LONGEST_TITLE);
    await page.rename(keyOf(page, 1), 'Plan (2)');
    await page.rename(keyOf(page, 0), 'Plan');
    expect(titles(page).slice(0, 3)).toEqual(['Plan', 'Plan (2) (2)', 'Plan (2)']);
  });

  it('come back where they were when they were deleted', async () => {
    const page = await visit();
    for (const name of ['A', 'B', 'C']) await page.keepPresent(name);
    await page.remove(keyOf(page, 1));
    expect(titles(page)).toEqual(['A', 'C']);
    await page.putBack();
    expect(titles(page)).toEqual(['A', 'B', 'C']);
    await page.putBack();
    expect(titles(await reread())).toEqual(['A', 'B', 'C']);
  });

  async function reread(): Promise<Page> {
    const page = await visit();
    await page.startKept();
    return page;
  }

  it('take in what is opened, once', async () => {
    const page = await visit();
    await page.keepOpened([plan, first]);
    await page.keepOpened([first]);
    expect(titles(page)).toEqual([plan.title.en, first.title.en]);
  });

  it('that cannot be read are named, and stay in the storage', async () => {
    held.set(PLACE, JSON.stringify(['title: 3\n', scenarioText(first)]));
    const page = await reread();
    expect(titles(page)).toEqual([first.title.en]);
    expect(page.unreadable.value[0]?.file).toBe('1.yaml');
    await page.keepPresent('Plan');
    const stored = JSON.parse(held.get(PLACE) ?? '') as string[];
    expect(stored).toHaveLength(3);
    expect(stored).toContain('title: 3\n');
    expect(parseScenario(new TextEncoder().encode(stored[1]), 'x.yaml').ok).toBe(true);
  });

  it.each([['not a list'], ['{"a":1}']])(
    'are not lost when %j stands in their place',
    async (text) => {
      held.set(PLACE, text);
      const page = await reread();
      await page.keepPresent('Plan');
      expect(JSON.parse(held.get(PLACE) ?? '')).toContain(text);
    },
  );

  it.each([
    ['has no room', storageOf.bind(undefined, 200), 'full'],
    ['refuses', storageOf.bind(undefined, -1, 'SecurityError'), 'refused'],
  ])('work for the visit where the browser %s, and say so', async (_, open, state) => {
    open();
    const page = await reread();
    await page.keepPresent('Plan');
    expect(titles(page)).toEqual(['Plan']);
    expect(page.storage.value).toBe(state);
  });
});
