/** Claim: at a desk and on a phone, in both languages, nothing is cut, covered or nameless, and keys reach everything. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { layoutFaults } from './audit.ts';
import { open } from './page.ts';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'layout and accessibility are checked in one browser',
);

async function seriousFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens, or closes again, what is on the page only on demand. */
async function toggleDetails(page: Page): Promise<void> {
  await page.locator('.info').first().click();
  for (const summary of await page.locator('details.data summary').all()) await summary.click();
}

for (const [width, height] of [
  [1280, 800],
  [390, 844],
] as const) {
  test(`fits ${width} x ${height} in both languages, without serious accessibility faults`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: { width, height }, locale: 'zh-CN' });
    const page = await context.newPage();
    const messages = await open(page);
    await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
    await expect(page.locator('#by-class tbody tr')).toHaveCount(13);
    await page.click('#stop');
    await expect(page.locator('#targets .target')).toHaveCount(9);
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await toggleDetails(page);
    await page.locator('input[name=strictness]').last().check({ force: true });
    await page.locator('input[name=mode]').last().focus(); // on a phone the card comes down with it
    await page.locator('input[name=mode]').last().check({ force: true });
    await page.click('#copy-link');
    await expect(page.locator('#link')).toBeVisible();
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    await page.click('#language');
    await expect(page.locator('#language')).toHaveText('中文');
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    expect(await seriousFaults(page)).toEqual([]);
    await toggleDetails(page);
    await page.locator('#notice button').click();
    await page.locator('input[name=mode]').first().focus();
    await page.locator('input[name=mode]').first().check({ force: true });
    expect(await page.evaluate(layoutFaults)).toEqual([]);
    expect(messages).toEqual([]);
    await context.close();
  });
}

test('@hours the Tab key reaches every control and shows where it is', async ({ page }) => {
  await open(page);
  await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
  await page.click('#stop');
  await expect(page.locator('#stop')).not.toBeAttached();
  await expect(page.locator('#targets .dots-row').first()).toBeVisible();
  const controls = await page.evaluate(() => {
    const all = 'button:enabled, select, input, summary, a[href], [tabindex="0"]';
    const reachable = [...document.querySelectorAll<HTMLElement>(all)].filter(
      (element) =>
        element.checkVisibility() &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
    );
    reachable.forEach((element) => (element.dataset['tab'] = 'no'));
    return reachable.length;
  });
  let invisible: string[] = [];
  const missing = page.locator('[data-tab=no]');
  // What is still being judged may add controls on the way, but none may be passed over twice.
  for (let press = 0; press < 2 * controls && (await missing.count()) > 0; press++) {
    await page.keyboard.press('Tab');
    invisible = invisible.concat(
      await page.evaluate(() => {
        const now = document.activeElement;
        if (!(now instanceof HTMLElement) || now === document.body) return [];
        now.dataset['tab'] = 'yes';
        const marked = now.closest('label') ?? now;
        const outlined = [now, marked].some(
          (each) => getComputedStyle(each).outlineStyle !== 'none',
        );
        return outlined ? [] : [now.outerHTML.slice(0, 80)];
      }),
    );
  }
  const missed = await missing.evaluateAll((elements) =>
    elements.map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(missed).toEqual([]);
  expect(invisible).toEqual([]);
});

test('the chart has a sentence and a table of the same numbers', async ({ page }) => {
  await open(page, '/#l=en');
  await expect(page.locator('#chart-summary')).toContainText('2035: baseline', { timeout: 40_000 });
  await page.locator('#stop').click();
  await expect(page.locator('#resume')).toBeVisible();
  const sentence = (await page.locator('#chart-summary').textContent()) ?? '';
  expect(await page.locator('#chart').getAttribute('aria-label')).toBe(sentence);
  await page.getByText('Data table').click();
  const rows = page.locator('#data-table tbody tr');
  await expect(rows).toHaveCount(21);
  const cells = await rows.last().locator('td').allTextContents();
  expect(sentence).toContain(`2035: baseline ${cells[0] ?? ''}, scenario ${cells[1] ?? ''}`);
  await expect(rows.nth(4).locator('td').last()).toHaveText(/\d/u);
  await test.step('the classes of technology add up to it, in the year and figure that one chooses', async () => {
    const classes = page.locator('#by-class tbody tr');
    const baselines = async () =>
      (await classes.locator('td:nth-child(2)').allTextContents()).map((text) =>
        Number(text.replaceAll(',', '')),
      );
    const expectSum = async () => {
      const [city = Number.NaN, ...parts] = (await baselines()).reverse();
      expect(parts).toHaveLength(12);
      const sum = parts.reduce((total, value) => total + value, 0);
      expect(Math.abs(sum - city)).toBeLessThanOrEqual((parts.length + 1) / 2);
    };
    await expectSum();
    expect((await baselines()).at(-1)).toBe(Number(cells[0]?.replaceAll(',', '')));
    await page.locator('#by-class input[value="2022"]').check({ force: true });
    await page.selectOption('#by-class-indicator', 'firms');
    await expect(page.locator('#by-class small').first()).toHaveText('firms');
    await expectSum();
    await expect(classes.first().locator('.part-bars i').nth(1)).not.toHaveCSS('width', '0px');
  });
  await page.getByText('Paired difference').first().click();
  await expect(page.locator('#chart .zero')).toBeAttached();
});
