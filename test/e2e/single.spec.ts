/** Claim: the single file starts from a disk, with workers, under its own security policy, and gives Node's numbers. */
import { expect, test } from '@playwright/test';
import {
  fingerprintInNode,
  open,
  runsForeignScript,
  SINGLE,
  watchWorkers,
  workersStarted,
} from './page.ts';

test('starts from a disk with workers and gives the fingerprint that Node gives', async ({
  page,
}) => {
  const expected = fingerprintInNode();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await watchWorkers(page);
  const messages = await open(page, SINGLE);
  await page.selectOption('#preset', 'action-plan');
  await expect(page.locator('#fingerprint')).toHaveText(expected, { timeout: 50_000 });
  expect(await workersStarted(page)).toBeGreaterThanOrEqual(2);
  await expect(page.locator('.notice')).toHaveCount(0);
  expect(requests.filter((url) => url !== SINGLE && !/^(blob|data):/u.test(url))).toEqual([]);
  expect(messages).toEqual([]);
});

test('runs no script but its own', async ({ page }) => {
  await page.goto(SINGLE);
  expect(await runsForeignScript(page)).toBe(false);
});
