/** Claim: the page can be used by everyone: nothing clipped, nothing unlabelled, bad input answered. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'layout and accessibility are checked in one browser',
);

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  for (const locale of ['zh-CN', 'en']) {
    test(`fits ${width} x ${height} in ${locale}, without serious accessibility faults`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height }, locale });
      const page = await context.newPage();
      await page.goto('/');
      await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overflow).toBeLessThanOrEqual(0);
      const clipped = await page
        .locator('button, label, h1, h2, th, td, legend, .unit')
        .evaluateAll((elements) =>
          elements
            .filter(
              (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0,
            )
            .map((element) => element.textContent),
        );
      expect(clipped).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(
        ({ impact }) => impact === 'serious' || impact === 'critical',
      );
      expect(
        serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await context.close();
    });
  }
}

test('a number out of range is put back inside, and says so', async ({ page }) => {
  await page.goto('/');
  const box = page.locator('input[type=number][max="60"]').first();
  await box.fill('5000');
  await box.press('Enter');
  await expect(box).toHaveValue('60');
  await expect(page.locator('.allowed')).toHaveText(/0–60/u);
});

test('data that cannot be read give a message, not a blank page', async ({ page }) => {
  await page.route('**/data/drivers.csv', (route) =>
    route.fulfill({ body: 'driver,month\nnonsense,2015-01\n' }),
  );
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('drivers.csv:2');
});
