/** Claim: an indicator is found by name; two or four charts stand together, travel in the link and print; classes show over time. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { INDICATOR_IDS } from '../../src/model/index.ts';
import { layoutFaults } from './audit.ts';
import { open, settled } from './page.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'the same code in both; shown once');

const TWO_PAIRS = Buffer.from(
  'title: { zh: 两组, en: Two pairs }\nextends: action-plan\nreplications: 2\n',
);
/** What comes after the first chart may take its time. */
const LATER = { timeout: 40_000 };
const WIDTHS = [360, 390, 801, 1024, 1280, 1920];

async function openTwo(page: Page, address: string): Promise<string[]> {
  const messages = await open(page, address);
  const file = { name: 'two.yaml', mimeType: 'text/yaml', buffer: TWO_PAIRS };
  await page.setInputFiles('#open-file', file);
  await settled(page);
  await expect(page.locator('#by-class tbody tr')).toHaveCount(13);
  return messages;
}

/** Picks one of a few by what the choice is called; on a phone a card may lie over it. */
async function pick(page: Page, name: string, value: string): Promise<void> {
  const option = page.locator(`input[name=${name}][value="${value}"]`);
  await option.evaluate((radio: HTMLInputElement) => radio.click());
  await expect(option).toBeChecked();
}

async function expectGoodWidths(page: Page, what: string): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => scrollTo(0, 0)); // on a phone the main card stays on top of what is scrolled to
    await expect.poll(() => page.evaluate(layoutFaults), `${what}, ${width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

const pathsOf = (page: Page, chart: string) =>
  page
    .locator(`${chart} .lines path`)
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('class')));

test('@hours an indicator is found by keyboard, in both languages and by initials', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const messages = await openTwo(page, '/#l=zh');
  await expect(page.locator('#indicator optgroup')).toHaveCount(12);
  const button = page.locator('#find-indicator');
  const finder = page.locator('.finder');
  const box = finder.getByRole('combobox');
  await button.click();
  await expect(box).toBeFocused();
  await expect(finder.getByRole('option')).toHaveCount(INDICATOR_IDS.length);
  await expectAccessible(page, '.finder');
  await box.fill('lfcp');
  await expect(finder.getByRole('option')).toHaveCount(1);
  await expect(finder.getByRole('option')).toContainText('漏放产品');
  await expect(finder.getByRole('group')).toContainText('件/年');
  await box.press('Enter');
  await expect(finder).not.toBeAttached();
  await expect(page.locator('#indicator')).toHaveValue('harmfulPassed');
  await expect(button).toBeFocused();
  await page.click('#language');
  await button.click();
  await box.fill('pay');
  await box.press('ArrowDown');
  const second = finder.getByRole('option').nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  const id = (await second.getAttribute('id')) ?? '';
  await expect(box).toHaveAttribute('aria-activedescendant', id);
  await box.fill('no such figure');
  await expect(finder.getByRole('status')).toHaveText('No indicator is called that.');
  await box.press('Enter');
  await expect(finder).toBeVisible();
  await box.press('Escape');
  await expect(finder).not.toBeAttached();
  await expect(page.locator('#indicator')).toHaveValue('harmfulPassed');
  await page.setViewportSize({ width: 390, height: 844 });
  await button.click();
  await box.fill('rent');
  const first = finder.getByRole('option').first();
  expect((await first.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await first.click();
  await expect(page.locator('#indicator')).toHaveValue('rent');
  expect(messages).toEqual([]);
});

test('@hours two and four charts stand together, travel in the link, and print', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const messages = await openTwo(page, '/#l=en');
  await pick(page, 'layout', '2');
  await test.step('levels beside the paired difference', async () => {
    await expect(page.locator('#chart-2 .zero')).toBeAttached();
    await expect(page.locator('#chart .zero')).not.toBeAttached();
    await expect(page.locator('.charts .legend .of-zero')).toBeVisible();
    await pick(page, 'mode', 'difference');
    await expect(page.locator('#chart .zero')).toBeAttached();
    await expect(page.locator('#chart-2 .zero')).not.toBeAttached();
    await pick(page, 'mode', 'levels');
    await expectGoodWidths(page, 'two charts');
    await expectAccessible(page, '.chart-card');
  });
  await pick(page, 'layout', '4');
  await test.step('four indicators, each picked by name', async () => {
    await expect(page.locator('.small-chart')).toHaveCount(3);
    await page.locator('#pick-3').click();
    await page.locator('.finder').getByRole('combobox').fill('exits');
    await page.keyboard.press('Enter');
    await expect(page.locator('#pick-3')).toHaveText('Exits');
    await expect(page.locator('#chart-3')).toHaveAttribute('aria-label', /^Exits/u);
    await expect(page).toHaveURL(/c=4\.talentStock\.exits\.harmfulPassed/u);
    await page.getByText('Data table').click();
    await expect(page.locator('.chart-notes table')).toHaveCount(4);
    await page.getByText('Data table').click();
    await expectGoodWidths(page, 'four charts');
    await expectAccessible(page, '.chart-card');
    await page.click('#language');
    await expectGoodWidths(page, 'four charts, other language');
    await page.click('#language');
  });
  await test.step('on paper every chart has its name and no control', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#pick-2')).toBeVisible();
    for (const control of ['.enlarge', '.layout-switch', '#find-indicator'])
      await expect(page.locator(control).first()).toBeHidden();
    for (const chart of ['#chart', '#chart-2', '#chart-3', '#chart-4'])
      await expect(page.locator(`${chart} svg`)).toHaveAttribute('viewBox', /^0 0 \d+ \d+$/u);
    await page.emulateMedia({ media: 'screen' });
  });
  await test.step('one is made large; what the other chart drew is what the large one draws', async () => {
    const before = await pathsOf(page, '#chart-3');
    await page.getByRole('button', { name: 'Enlarge Exits' }).click();
    await expect(page.locator('#indicator')).toHaveValue('exits');
    await expect(page.locator('.small-chart')).toHaveCount(0);
    await expect.poll(() => pathsOf(page, '#chart')).toEqual(before);
    await expect(page).not.toHaveURL(/c=/u);
    await pick(page, 'layout', '4');
    await expect(page.locator('#pick-3')).toHaveText('Value added of the seven industries');
  });
  await test.step('a link opens as it was; one with unknown charts says so', async () => {
    await expect(page).toHaveURL(/c=4\.talentStock\.valueAdded\.harmfulPassed/u);
    await page.reload();
    await expect(page.locator('#pick-3')).toHaveText('Value added of the seven industries', LATER);
    await page.goto('about:blank');
    await page.goto('/#i=rent&c=4.rent.nothing.exits&l=en');
    await expect(page.locator('#notice')).toContainText('unknown view');
    await expect(page.locator('#find-indicator')).toBeVisible(LATER);
    await expect(page.locator('.small-chart')).toHaveCount(0);
  });
  expect(messages).toEqual([]);
});

test('@hours classes stand over time, on one axis or their own, with their figures as a table', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const messages = await openTwo(page, '/#l=en');
  const last = await page.locator('#by-class tbody tr td:nth-child(3)').first().textContent();
  await pick(page, 'by-class-view', 'years');
  const charts = page.locator('#by-class figure svg');
  await expect(charts).toHaveCount(12);
  await expect(charts.first()).toHaveAttribute(
    'aria-label',
    new RegExp(`scenario ${last ?? ''}`, 'u'),
  );
  const shape = () => charts.nth(7).locator('path.scenario').getAttribute('d');
  const same = await shape();
  await pick(page, 'by-class-axis', 'own');
  await expect.poll(shape).not.toBe(same);
  await page.locator('#by-class details.data > summary').click();
  await expect(page.locator('.part-table tbody tr')).toHaveCount(24);
  await expect(page.locator('.part-table tbody tr').nth(1).locator('td').last()).toHaveText(
    last ?? '',
  );
  await expectAccessible(page, '#by-class');
  await expectGoodWidths(page, 'classes over time');
  await page.click('#language');
  await expectGoodWidths(page, 'classes over time, other language');
  expect(messages).toEqual([]);
});

test('@hours runs are shown one after the other, and bands of whole runs on request', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, '/#l=en');
  await expect(page.locator('#stop')).not.toBeAttached({ timeout: 120_000 });
  const bands = () =>
    page
      .locator('#chart .bands path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
  const byMonth = await bands();
  await page.locator('input[name=band-kind][value=curves]').check({ force: true });
  await expect.poll(bands).not.toEqual(byMonth);
  await expect(page.locator('.chart-notes')).toContainText('most central');
  await page.click('#play-runs');
  await expect(page.locator('.said')).toContainText(/Run \d+, 2035/u);
  await page.click('#play-runs');
  const told = page.locator('#chart .lines .told');
  await expect(told).toHaveCount(2);
  const said = await page.locator('.said').textContent();
  await page.click('#next-run');
  await expect(page.locator('.said')).not.toHaveText(said ?? '');
  await page.click('#all-runs');
  await expect(told).toHaveCount(0);
  await page.locator('input[name=band-kind][value=months]').check({ force: true });
  await expect.poll(bands).toEqual(byMonth);
});
