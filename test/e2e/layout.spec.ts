/** Claim: at a desk and on a phone, in both languages, nothing is cut, covered or nameless, and keys reach everything. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { linkOf } from '../../src/scenario/link.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { layoutFaults } from './audit.ts';
import { open, settled } from './page.ts';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'layout and accessibility are checked in one browser',
);

/** The page has no frames of others: legacy mode asks it alone, and takes a quarter of the time. */
async function seriousFaults(page: Page): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens, or closes again, what is on the page only on demand. */
async function toggleDetails(page: Page): Promise<void> {
  await page.locator('.info').first().click();
  for (const summary of await page.locator('details.data > summary').all()) await summary.click();
}

/** From a small phone to a wide screen; 640 is a laptop's page at twice its size. */
const WIDTHS = [
  360, 390, 640, 768, 801, 844, 900, 901, 950, 998, 1024, 1134, 1135, 1280, 1440, 1920,
];

const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;

test('fits a desk and a phone in both languages, without serious accessibility faults', async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: SIZES[0], locale: 'zh-CN' });
  const page = await context.newPage();
  const messages = await open(page);
  await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('#by-class tbody tr')).toHaveCount(13);
  await page.click('#stop');
  await expect(page.locator('#targets .target')).toHaveCount(9);
  for (const size of SIZES)
    await test.step(`${size.width} x ${size.height}`, async () => {
      await page.setViewportSize(size);
      await expectGoodLayout(page, size === SIZES[0] ? 'opened' : 'closed');
    });
  await test.step('a tablet, upright and on its side', () => expectGoodWidths(page, [844, 1024]));
  await test.step('a number leads to its source', async () => {
    await page.locator('.effects tbody tr').nth(2).locator('td').nth(2).click();
    await expect(page.locator('#provenance .pressed')).toContainText('2035');
    await expect(page.locator('#provenance .chain summary')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(page.locator('#provenance')).not.toBeAttached();
  });
  expect(messages).toEqual([]);
  await context.close();
});

test('@hours fits every width from a small phone to a wide screen, in both languages', async ({
  page,
}) => {
  const messages = await open(page);
  await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
  await page.click('#stop');
  await expect(page.locator('#targets .target')).toHaveCount(9);
  await expectGoodWidths(page, WIDTHS);
  expect(await seriousFaults(page)).toEqual([]);
  await page.click('#language');
  await expectGoodWidths(page, WIDTHS);
  await toggleDetails(page);
  expect(await seriousFaults(page)).toEqual([]);
  expect(messages).toEqual([]);
});

test('@hours fits every width with both languages at once', async ({ page }) => {
  test.setTimeout(180_000);
  const few = await linkOf({ ...shippedScenario('action-plan'), scale: 0.025, replications: 6 });
  const messages = await open(page, `/${few}&l=both`);
  await settled(page);
  await expect(page.locator('#targets .target')).toHaveCount(9);
  await expectGoodWidths(page, WIDTHS);
  expect(await seriousFaults(page)).toEqual([]);
  await toggleDetails(page);
  await page.evaluate(() => scrollTo(0, 0)); // the chart's card lies over what is scrolled under it
  await expectGoodWidths(page, [390, 801, 1280, 1920]);
  expect(await seriousFaults(page)).toEqual([]);
  await page.selectOption('#theme', 'projector');
  await expectGoodWidths(page, [390, 1280, 1920]);
  expect(messages).toEqual([]);
});

for (const theme of ['dark', 'projector'] as const)
  test(`@hours fits every width in both languages when it looks ${theme}`, async ({ page }) => {
    test.setTimeout(180_000);
    const messages = await open(page, '/#l=zh');
    await settled(page);
    await expect(page.locator('#targets .target')).toHaveCount(9);
    await page.selectOption('#theme', theme);
    await expectGoodWidths(page, WIDTHS);
    expect(await seriousFaults(page)).toEqual([]);
    await toggleDetails(page);
    await page.click('#language');
    await expectGoodWidths(page, WIDTHS);
    expect(await seriousFaults(page)).toEqual([]);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    expect(messages).toEqual([]);
  });

test('@hours a page that is dark prints and exports in black on white', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '/#l=en');
  await settled(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const inkOf = () => page.evaluate(() => getComputedStyle(document.body).color);
  expect(await inkOf()).toBe('rgb(232, 237, 242)');
  await page.locator('.chart-card .take summary').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.chart-card .take-menu button', { hasText: 'SVG' }).click(),
  ]);
  const picture = readFileSync(await download.path(), 'utf8');
  expect(picture).toContain('rgb(11, 110, 117)');
  expect(picture).not.toContain('rgb(79, 195, 201)');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await inkOf()).toBe('rgb(0, 0, 0)');
});

async function expectGoodWidths(page: Page, widths: readonly number[]): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    await expect.poll(() => page.evaluate(layoutFaults), `${width} px wide`).toEqual([]);
  }
}

/**
 * Looks at the page in both languages, with all that it shows on demand, and leaves it as it was.
 *
 * @param asked whether its accessibility is asked for with what is on demand, or without; the walk of widths asks for both
 */
async function expectGoodLayout(page: Page, asked: 'opened' | 'closed'): Promise<void> {
  const mode = page.locator('input[name=mode]');
  const strictness = page.locator('input[name=strictness]');
  await expect.poll(() => page.evaluate(layoutFaults)).toEqual([]); // the chart follows a new width
  if (asked === 'closed') expect(await seriousFaults(page)).toEqual([]);
  await toggleDetails(page);
  await strictness.last().check({ force: true });
  await mode.last().focus(); // on a phone the card comes down with it
  await mode.last().check({ force: true });
  await page.click('#copy-link');
  await expect(page.locator('#link')).toBeVisible();
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  await page.click('#language');
  await expect(page.locator('#language')).toHaveText('中文');
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  if (asked === 'opened') expect(await seriousFaults(page)).toEqual([]);
  await toggleDetails(page);
  await page.locator('#notice button').click();
  await mode.first().focus();
  await mode.first().check({ force: true });
  expect(await page.evaluate(layoutFaults)).toEqual([]);
  await strictness.first().check({ force: true });
  await page.click('#language');
  await expect(page.locator('#language')).toHaveText('English');
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
