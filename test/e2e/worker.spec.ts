/** Claim: nobody who moves a slider waits for a worker: not for a killed one, not for one that has older work. */
import { expect, test } from '@playwright/test';
import { fingerprintInNode, lines, open, watchWorkers, workersStarted } from './page.ts';

test('@hours a worker killed in the middle is replaced, and the action plan has the fingerprint of Node', async ({
  page,
}) => {
  const expected = fingerprintInNode();
  // As from an address without a certificate, where the browser hashes nothing for a page; the file from disk is the other case.
  await page.addInitScript(() =>
    Object.defineProperty(window, 'isSecureContext', { value: false }),
  );
  await watchWorkers(page);
  const messages = await open(page);
  const before = await workersStarted(page);
  await expect(page.locator('#stop')).toBeVisible();
  await page.evaluate(() => window.started[0]?.terminate());
  await expect(page.locator('#fingerprint')).toHaveText(expected, { timeout: 50_000 });
  expect(await workersStarted(page)).toBe(before + 1);
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(messages).toEqual([]);
});

test('@hours a page without workers computes by itself and says so', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'the same code in both; shown once');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'Worker', { value: undefined });
  });
  const messages = await open(page);
  await expect(page.locator('.notice')).toBeVisible();
  const slider = page.locator('#lever-fundCommitment');
  await slider.focus();
  await slider.press('PageUp');
  await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false', { timeout: 30_000 });
  expect(messages).toEqual([]);
});

test('@hours a slider on the move draws new lines all the while', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'speed is measured in one browser');
  const messages = await open(page);
  const before = await lines(page);
  const track = page.locator('#lever-fundCommitment');
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error('no slider');
  const inks = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    new MutationObserver(() => {
      const ink = document.querySelector('#chart .growing')?.getAttribute('d');
      if (ink) seen.add(ink);
    }).observe(document.querySelector('#chart') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
    });
    return seen;
  });
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  const EVENTS = 60;
  for (let event = 1; event <= EVENTS; event++) {
    await page.mouse.move(box.x + (event / EVENTS) * (box.width - 4), y);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 16)));
  }
  const during = await inks.evaluate((seen) => seen.size);
  await page.mouse.up();
  expect(during).toBeGreaterThanOrEqual(3);
  process.stdout.write(`lines drawn in a drag of ${EVENTS} moves: ${during}\n`);
  await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false', { timeout: 30_000 });
  await expect.poll(() => lines(page), { timeout: 30_000 }).not.toEqual(before);
  expect(messages).toEqual([]);
});
