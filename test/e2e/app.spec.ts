/** Claim: in each browser a person can move a lever, see the chart change, go back, and pass the state on. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drag, fingerprint, lines, open, settled } from './page.ts';

test('a dragged slider dims the old picture, counts, and draws a fan of twenty', async ({
  page,
}) => {
  const messages = await open(page);
  const before = await lines(page);
  await drag(page, '#lever-fundCommitment', 0.9);
  await expect(page.locator('#lever-fundCommitment')).not.toHaveValue('3000');
  await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'true');
  await expect(page.locator('#status')).toHaveText(/(?:Computing|计算中) \d+/u);
  await settled(page);
  expect(await lines(page)).not.toEqual(before);
  await expect(page.locator('#chart .bands path')).toHaveCount(4);
  await expect(page.locator('#status')).toHaveText(/20/u);
  expect(messages).toEqual([]);
});

test('a step back needs no new run, by button and by key', async ({ page }) => {
  const messages = await open(page);
  const slider = page.locator('#lever-surveyPosts');
  const first = { value: await slider.inputValue(), print: await fingerprint(page) };
  await slider.focus();
  await slider.press('End');
  await expect(slider).not.toHaveValue(first.value);
  await expect(page.locator('#fingerprint')).not.toBeAttached();
  await page.click('#undo');
  await expect(slider).toHaveValue(first.value);
  await expect(page.locator('#fingerprint')).toHaveText(first.print, { timeout: 500 });
  await expect(page.locator('#undo')).toBeDisabled();
  await page.keyboard.press('Control+Shift+Z');
  await expect(slider).not.toHaveValue(first.value);
  await page.keyboard.press('Control+Z');
  await expect(page.locator('#fingerprint')).toHaveText(first.print, { timeout: 500 });
  expect(messages).toEqual([]);
});

test('speaks Chinese and English, and remembers which', async ({ page }) => {
  await open(page);
  const first = (await page.locator('h1').textContent()) ?? '';
  await page.click('#language');
  await expect(page.locator('h1')).not.toHaveText(first);
  await page.selectOption('#indicator', 'monthsAtAccess');
  await expect(page.locator('#chart-title')).toContainText(/准入环节用时|Months at access/u);
  await page.reload();
  await expect(page.locator('h1')).not.toHaveText(first);
  await page.click('#language');
  await expect(page.locator('h1')).toHaveText(first);
});

test('a link opened in a fresh profile shows the same settings, view and fingerprint', async ({
  page,
  browser,
}) => {
  const messages = await open(page);
  await drag(page, '#lever-guaranteeCover', 0.8);
  await page.selectOption('#indicator', 'exits');
  await page.getByRole('radio').last().check({ force: true });
  const print = await fingerprint(page);
  await page.click('#copy-link');
  const link = await page.locator('#link').inputValue();
  const value = await page.locator('#lever-guaranteeCover').inputValue();
  const context = await browser.newContext();
  const other = await context.newPage();
  const otherMessages = await open(other, link);
  await expect(other.locator('#lever-guaranteeCover')).toHaveValue(value);
  await expect(other.locator('#indicator')).toHaveValue('exits');
  await expect(other.getByRole('radio').last()).toBeChecked();
  expect(await fingerprint(other)).toBe(print);
  expect([...messages, ...otherMessages]).toEqual([]);
  await context.close();
});

test('a scenario saved as a file and opened again is the same', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'the same code in both; shown once');
  const messages = await open(page);
  await page.locator('#number-inspectionPosts').fill('３２０');
  await page.locator('#number-inspectionPosts').press('Enter');
  const print = await fingerprint(page);
  const downloading = page.waitForEvent('download');
  await page.click('#save');
  const saved = await downloading;
  const text = readFileSync(await saved.path(), 'utf8');
  expect(text).toContain('{ lever: inspectionPosts, from: 2021-01, ramp: 36, value: 320,');
  await page.click('#reset');
  await expect(page.locator('#lever-inspectionPosts')).toHaveValue('0');
  const file = { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) };
  await page.setInputFiles('#open-file', file);
  await expect(page.locator('#lever-inspectionPosts')).toHaveValue('320');
  expect(await fingerprint(page)).toBe(print);
  expect(messages).toEqual([]);
});
