/** Claim: what is on the chart can be stopped, read as a sentence and a table, and split by class: the same numbers each time. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { expect, test, type Page } from '@playwright/test';
import { open, watchWorkers } from './page.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'the same code in both; shown once');

/** Presses Stop as the next pair is answered. @returns the sentence below the chart just before and after */
function stopAtNextPair(page: Page): Promise<Record<'before' | 'after', string>> {
  return page.evaluate(
    () =>
      new Promise<Record<'before' | 'after', string>>((resolve) => {
        const sentence = () => document.querySelector('#chart-summary')?.textContent ?? '';
        const stopAtPair = ({ data }: MessageEvent<{ value?: { treatment?: unknown } }>) => {
          if (data.value?.treatment === undefined) return;
          for (const worker of window.started) worker.removeEventListener('message', stopAtPair);
          // The pair just answered is known to the page, and its drawing waits.
          const before = sentence();
          document.querySelector<HTMLButtonElement>('#stop')?.click();
          requestAnimationFrame(() => setTimeout(() => resolve({ before, after: sentence() })));
        };
        for (const worker of window.started) worker.addEventListener('message', stopAtPair);
      }),
  );
}

test('Stop shows every pair that is done; the chart has a sentence and a table of the same numbers', async ({
  page,
}) => {
  await watchWorkers(page);
  await open(page, '/#l=en');
  const summary = page.locator('#chart-summary');
  await expect(summary).toContainText('2035: baseline', { timeout: 40_000 });
  const { before, after: sentence } = await stopAtNextPair(page);
  expect(sentence).not.toBe(before);
  await expect(page.locator('#resume')).toBeVisible();
  expect(await page.locator('#chart').getAttribute('aria-label')).toBe(sentence);
  await page.getByText('Data table').click();
  const rows = page.locator('#data-table tbody tr');
  await expect(rows).toHaveCount(21);
  const cells = await rows.last().locator('td').allTextContents();
  expect(sentence).toContain(`2035: baseline ${cells[0] ?? ''}, scenario ${cells[1] ?? ''}`);
  await expect(rows.nth(4).locator('td').last()).toHaveText(/\d/u);
  await test.step('the table leaves as a file for spreadsheets', async () => {
    await page.locator('.chart-notes .take summary').click();
    const coming = page.waitForEvent('download');
    await page.locator('.chart-notes .take-menu button').first().click();
    const text = readFileSync(await (await coming).path(), 'utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    const levels = csvParseRows(text.slice(1)).flatMap(([year, ...row]) =>
      year === '2035' ? [Math.round(Number(row[5]))] : [],
    );
    expect(levels.slice(0, 2)).toEqual(
      cells.slice(0, 2).map((shown) => Number(shown.replaceAll(',', ''))),
    );
  });
  await test.step('a year under the pointer and the arrow keys reads the same figures', async () => {
    const box = await page.locator('#chart').boundingBox();
    const { width, height } = box ?? { width: 0, height: 0 };
    await page.locator('.reading').hover({ position: { x: width - 22, y: height / 2 } });
    await expect(page.locator('.reading .year')).toHaveText('2035');
    await expect(page.locator('.reading dd').first()).toHaveText(cells[0] ?? '');
    await page.mouse.move(0, 0);
    await expect(page.locator('.reading dl')).toHaveCount(0);
    const keys = page.locator('.reading input');
    await keys.focus();
    await keys.press('End');
    await expect(keys).toHaveAttribute(
      'aria-valuetext',
      new RegExp(`scenario ${cells[1] ?? ''}`, 'u'),
    );
    await keys.press('ArrowLeft');
    await expect(page.locator('.reading .year')).toHaveText('2034');
    await keys.blur();
    await expect(page.locator('.milestone .value').last()).toHaveText(cells[1] ?? '');
  });
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
  await expect(summary).toHaveText(sentence);
  await page.getByText('Paired difference').first().click();
  await expect(page.locator('#chart .zero')).toBeAttached();
});
