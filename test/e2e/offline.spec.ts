/** Claim: after one visit the hosted page works without a network, and no version of it is mixed with another. */
import { expect, test, type Page } from '@playwright/test';
import { linkOf } from '../../src/scenario/link.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { partsOf } from '../fixtures/office.ts';
import { startHost, type Host } from './host.ts';
import { fingerprint, open, settled, SINGLE } from './page.ts';
import { savedBy } from './saved.ts';

let host: Host;
/** A few runs are enough to have a fingerprint. */
let few: string;

test.beforeAll(async () => {
  host = await startHost();
  few = await linkOf({ ...shippedScenario('action-plan'), scale: 0.025, replications: 6 });
});
test.afterAll(() => host.close());

const kept = (page: Page) => page.locator('#kept-on-device');
const script = (page: Page) =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src);
const keptVersions = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

/** Takes a paper for Word: its writer is the largest part that comes only when it is asked for. */
async function takeDocument(page: Page): Promise<void> {
  await page.locator('#ledger .take summary').click();
  const file = await savedBy(page, () =>
    page.locator('#ledger .take-menu button', { hasText: 'Word' }).first().click(),
  );
  expect(partsOf(file).has('word/document.xml')).toBe(true);
}

async function openProvenance(page: Page): Promise<void> {
  await page.locator('.effects .source').first().click();
  await expect(page.locator('#provenance .chain').first()).toBeVisible();
  await page.click('#provenance-close');
}

test('@hours the hosted page starts and runs without a network after one visit', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const messages = await open(page, `${host.address}${few}&l=en`);
  await expect(kept(page)).toBeVisible({ timeout: 40_000 });
  await settled(page);
  const before = await fingerprint(page);
  const link = page.url();
  await context.setOffline(true);
  await page.goto('about:blank');
  await page.goto(link);
  await settled(page);
  expect(await fingerprint(page)).toBe(before);
  await expect(kept(page)).toBeVisible();
  await takeDocument(page);
  await openProvenance(page);
  await page.click('#language');
  await expect(kept(page)).toContainText('断网');
  expect(messages).toEqual([]);
});

test('@hours another version is told of, taken over by a reload, and leaves nothing of the one before', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const messages = await open(page, `${host.address}${few}&l=zh`);
  await expect(kept(page)).toBeVisible({ timeout: 40_000 });
  await settled(page);
  const [first, print] = [await script(page), await fingerprint(page)];
  host.release();
  await page.reload();
  await expect(page.locator('#new-version')).toContainText('新版本', { timeout: 40_000 });
  expect(await script(page)).toBe(first);
  // The host has nothing of the version before any more, and the page goes on with it.
  await takeDocument(page);
  expect(await keptVersions(page)).toBe(2);
  await page.locator('#new-version button').click();
  await expect.poll(() => script(page)).toContain('-2');
  await settled(page);
  expect(await fingerprint(page)).toBe(print);
  await expect.poll(() => keptVersions(page)).toBe(1);
  await context.setOffline(true);
  await page.reload();
  await settled(page);
  await openProvenance(page);
  await expect(page.locator('#new-version')).not.toBeAttached();
  expect(messages).toEqual([]);
});

test('@hours where the browser keeps nothing the page works as before', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'serviceWorker', {
      value: {
        addEventListener: () => undefined,
        register: () => Promise.reject(new DOMException('refused', 'SecurityError')),
      },
    });
  });
  const messages = await open(page, `${host.address}${few}&l=en`);
  await settled(page);
  await openProvenance(page);
  await expect(kept(page)).not.toBeAttached();
  expect(messages).toEqual([]);
});

test('@hours a part that cannot be had without a network is told in the language of the page', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await open(page, `${host.address}${few}&l=zh`);
  await settled(page);
  await context.setOffline(true);
  await page.locator('.effects .source').first().click();
  await expect(page.locator('#provenance')).toContainText('请在联网后刷新页面');
  await page.click('#provenance-close');
  await page.locator('#ledger .take summary').click();
  await page.locator('#ledger .take-menu button', { hasText: 'Word' }).first().click();
  await expect(page.locator('#ledger .take-menu [role=status]')).toContainText('未能');
});

test('@hours what is served on the machine itself, and the single file, keep nothing', async ({
  page,
}) => {
  for (const address of ['/', SINGLE]) {
    await open(page, address + few);
    await settled(page);
    const workers = () => navigator.serviceWorker.getRegistrations();
    if (address === '/') expect(await page.evaluate(workers)).toEqual([]);
    await expect(kept(page)).not.toBeAttached();
  }
});
