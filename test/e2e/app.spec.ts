/** Claim: in each browser a person can move a lever and see the chart change. */
import { expect, test } from '@playwright/test';
import { lines, open } from './page.ts';

test.describe('the page', () => {
  test('a slider moves, the chart follows and names the state of its numbers', async ({ page }) => {
    const messages = await open(page);
    const before = await lines(page);
    const slider = page.locator('#lever-fundCommitment');
    await slider.focus();
    for (let press = 0; press < 10; press++) await slider.press('PageUp');
    await expect(slider).not.toHaveValue('0');
    await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false', {
      timeout: 30_000,
    });
    await expect.poll(() => lines(page), { timeout: 30_000 }).not.toEqual(before);
    await expect(page.locator('#status')).toHaveText(/\d+/u);
    expect(messages).toEqual([]);
  });

  test('speaks Chinese and English', async ({ page }) => {
    await open(page);
    const first = await page.locator('h1').textContent();
    await page.click('#language');
    await expect(page.locator('h1')).not.toHaveText(first ?? '');
    await page.selectOption('#indicator', 'monthsAtAccess');
    await expect(page.locator('figure h2')).toContainText(/准入环节用时|Months at access/u);
    await page.click('#language');
    await expect(page.locator('h1')).toHaveText(first ?? '');
  });
});
