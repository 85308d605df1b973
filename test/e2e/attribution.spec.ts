/** Claim: what each group of levers did is asked for, stopped, gone on with, told in both languages, taken out, and old once the programme moves. */
import { expect, test, type Page } from '@playwright/test';
import { layoutFaults } from './audit.ts';
import { openControls, settled, takenOut } from './page.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'the same code in both; shown once');

const PAIRS = 6;
const PLAN = [
  'title: { zh: 两组, en: Two groups }',
  `replications: ${PAIRS}`,
  'programme:',
  '  - { lever: accessReviewPosts, value: 100 }',
  '  - { lever: inspectionPosts, value: 400 }',
].join('\n');

const status = (page: Page) => page.locator('#attribution-status');

test('@hours what each group of levers did is computed when asked for, and old once the programme moves', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const messages = await openControls(page, '/#l=en');
  await page.setInputFiles('#open-file', {
    name: 'plan.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(PLAN),
  });
  await settled(page);
  const start = page.locator('#attribution-start');
  await test.step('nothing is computed before somebody asks', async () => {
    // All of both groups has run for the chart.
    await expect(start).toHaveText(`Compute, ${2 * PAIRS} runs`, { timeout: 30_000 });
    await expect(page.locator('#attribution-found')).not.toBeAttached();
  });
  await test.step('stopped, it says how far it came, and goes on from there', async () => {
    await start.click();
    await page.click('#attribution-stop');
    await expect(status(page)).toContainText(`of ${3 * PAIRS} runs`);
    await start.click();
    await expect(status(page)).toHaveText(
      `${PAIRS} pairs of runs for each of 3 combinations of groups`,
      { timeout: 120_000 },
    );
  });
  await test.step('bars, a sentence, groups not used, tables', async () => {
    await expect(page.locator('#attribution-verdict')).toHaveText(
      /^In 2035 the programme (is more than|is less than|equals) the sum of its parts.*against/u,
    );
    await expect(page.locator('#attribution-bars .bar.alone')).toHaveCount(2);
    await expect(page.locator('#attribution-bars .bar.share')).toHaveCount(2);
    await expect(page.locator('#attribution-unused')).toContainText('Statistics and measurement');
    await page.locator('#attribution').getByText('Table of the groups').click();
    await expect(page.locator('#attribution-groups [data-group=risk] td')).toHaveCount(3);
    await page.locator('#attribution .switch').getByText('2025').click();
    await expect(page.locator('#attribution-verdict')).toContainText('In 2025');
    expect(await page.evaluate(layoutFaults)).toEqual([]);
  });
  await test.step('as a table and as a picture', async () => {
    const csv = await takenOut(page, '#attribution', 'Table, CSV');
    expect(csv).toContain('On top of the others');
    expect(csv).toContain('seed 1, runs 1–6');
    const svg = await takenOut(page, '#attribution', 'Picture, SVG');
    expect(svg).toContain('Guarding against new risks');
  });
  await test.step('in Chinese', async () => {
    await page.locator('#language').click();
    await expect(page.locator('#attribution-verdict')).toContainText('2025年，方案整体');
    await expect(status(page)).toHaveText(`3种组别组合，各${PAIRS}组配对推演`);
    await page.locator('#language').click();
  });
  await test.step('a move makes it old, and undo does not', async () => {
    await page.locator('#lever-surveyPosts').press('End');
    await expect(page.locator('#attribution .outdated')).toContainText('has changed since');
    await expect(start).toContainText('Compute anew');
    await page.click('#undo');
    await expect(page.locator('#attribution .outdated')).not.toBeAttached();
  });
  expect(messages).toEqual([]);
});
