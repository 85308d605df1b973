// Claim: a page that goes while its address is being written leaves the address as it is, so that what was kept for a reload
// belongs to it; a page that comes back writes again.
import { expect, it, vi } from 'vitest';

const heard = new Map<string, () => void>();
const stored = new Map<string, string>();
const replaced: string[] = [];
vi.stubGlobal('addEventListener', (name: string, listener: () => void) =>
  heard.set(name, listener),
);
vi.stubGlobal('location', { hash: '', search: '', href: 'https://zone.example/' });
vi.stubGlobal('history', {
  replaceState: (_state: unknown, _title: string, address: string) => replaced.push(address),
});
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, text: string) => stored.set(key, text),
  removeItem: (key: string) => stored.delete(key),
});
vi.mock(
  '../../src/ui/state/runs.ts',
  async () => (await import('../fixtures/aside-runs.ts')).mockedRuns,
);
vi.stubGlobal('navigator', { language: 'en' });
vi.useFakeTimers();

const { fragment, startLinks } = await import('../../src/ui/state/link.ts');
const { setLever } = await import('../../src/ui/state/scenario.ts');

it('is left alone by a write that began before the page went, and followed again once it is back', async () => {
  await startLinks();
  setLever('surveyPosts', 20);
  vi.advanceTimersByTime(400); // the write begins
  heard.get('pagehide')?.();
  vi.useRealTimers();
  await vi.waitFor(() => expect(stored.size).toBe(1));
  await fragment(); // as long as the write takes, and once more
  await fragment();
  expect(replaced).toEqual([]);
  heard.get('pageshow')?.();
  setLever('surveyPosts', 40);
  await vi.waitFor(() => expect(replaced).toHaveLength(1));
  expect(replaced[0]).toMatch(/^#/u);
});
