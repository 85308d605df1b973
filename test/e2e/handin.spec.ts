/** Claim: what is on the page leaves it for spreadsheets, documents, slides and paper, and says the same there. */
import { readFileSync } from 'node:fs';
import { dsvFormat } from 'd3-dsv';
import { expect, test, type Download, type Page } from '@playwright/test';
import { partsOf, sheetsOf } from '../fixtures/office.ts';
import { fingerprint, open, settled } from './page.ts';

test.skip(
  ({ browserName }) => browserName === 'firefox',
  'its driver tells of no saved file; the hour hands in there',
);

const MENU = '.take summary';

/** Presses an entry of a card's menu by its place, and takes the file that comes. */
async function taken(page: Page, card: string, entry: number): Promise<Download> {
  const coming = page.waitForEvent('download');
  await page.locator(`${card} .take-menu button`).nth(entry).click();
  return coming;
}

const bytesOf = async (file: Download) => readFileSync(await file.path());
const csv = dsvFormat(',');

/** A number as the page writes it. */
const numberOf = (shown: string) => Number(shown.replaceAll(',', '').replace('\u2212', '-'));

/** A few quick runs of a programme whose title and notes a spreadsheet would compute. */
const FEW = `title: { zh: '=1+1 少量', en: '=1+1 few' }
replications: 6
programme:
  - { lever: surveyPosts, value: 10, note: { zh: '=1+1', en: '=1+1' } }
  - { lever: fundCommitment, value: 1000 }
`;

async function openFew(page: Page): Promise<string[]> {
  const messages = await open(page);
  const buffer = Buffer.from(FEW);
  await page
    .locator('#open-file')
    .setInputFiles({ name: 'few.yaml', mimeType: 'text/yaml', buffer });
  await expect(page.locator('#status')).toHaveText(/^6/u, { timeout: 45_000 });
  await settled(page);
  return messages;
}

test('@hours the data table leaves as CSV, number by number', async ({ page }) => {
  const messages = await open(page);
  await expect(page.locator('.effects tbody').first()).toBeVisible({ timeout: 40_000 });
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('#stop')?.click());
  await page.locator('.chart-notes details.data > summary').first().click();
  await page.locator(`.chart-notes ${MENU}`).click();
  const file = await taken(page, '.chart-notes', 0);
  expect(file.suggestedFilename()).toMatch(/^\p{L}[\p{L}\p{N}-]*\.csv$/u);
  const text = (await bytesOf(file)).toString('utf8');
  expect(text.startsWith('\ufeff')).toBe(true);
  const rows = csv.parseRows(text.slice(1)).slice(1);
  const table = await page
    .locator('#data-table tbody tr')
    .evaluateAll((lines) =>
      lines.map((line) => [...line.children].slice(0, 4).map(({ textContent }) => textContent)),
    );
  expect(table).toHaveLength(21);
  for (const [year = '', ...shown] of table) {
    const values = rows.filter(([of]) => of === year).map((row) => Number(row[6]));
    expect(values.slice(0, 3).map(Math.round), year).toEqual(shown.map(numberOf).map(Math.round));
  }
  expect(messages).toEqual([]);
});

test('@hours the chart leaves as a picture, by file and over the clipboard', async ({
  page,
  browserName,
}) => {
  test.setTimeout(120_000);
  if (browserName === 'chromium')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const messages = await openFew(page);
  const print = await fingerprint(page);
  await page.locator(`.chart-card ${MENU}`).click();
  const svg = (await bytesOf(await taken(page, '.chart-card', 2))).toString('utf8');
  expect(svg).toContain(print);
  expect(svg).toMatch(/=1\+1/u);
  expect(svg).not.toMatch(/class=|<script|<style/u);
  const png = await bytesOf(await taken(page, '.chart-card', 3));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  const width = Number(/<svg[^>]* width="(\d+)/u.exec(svg)?.[1]);
  expect(png.readUInt32BE(16)).toBe(2 * width);
  const said = page.locator('.chart-card .take-menu [role=status]');
  await page.locator('.chart-card .take-menu button').nth(4).click();
  await expect(said).toHaveText(/^(?:Copied|已复制|The browser refuses|浏览器不允许)/u);
  if (browserName === 'chromium') {
    await expect(said).toHaveText(/^(?:Copied|已复制)$/u);
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(['image/png']);
  }
  await test.step('a browser that refuses is told of, and the text is there to copy', async () => {
    await page.evaluate(() =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
    );
    await page.locator('.chart-card .take-menu button').nth(1).click();
    await expect(page.locator('.chart-card .take-menu textarea')).toHaveValue(/\t2?\d*/u);
    await page.keyboard.press('Escape');
    await expect(page.locator('.chart-card .take-menu')).not.toBeVisible();
    await expect(page.locator(`.chart-card ${MENU}`)).toBeFocused();
  });
  expect(messages).toEqual([]);
});

test('@hours the task ledger leaves for Word and Excel, and totals agree', async ({ page }) => {
  test.setTimeout(180_000);
  const messages = await openFew(page);
  const print = await fingerprint(page);
  await page.fill('#yearly-line', '1e');
  await page.locator('#yearly-line').blur();
  await expect(page.locator('#line-said')).toHaveText(/no sum|不是金额/u);
  await page.fill('#yearly-line', '5');
  await page.locator('#yearly-line').blur();
  await expect(page.locator('#line-said')).toHaveText(/15/u);
  await page.locator(`#ledger ${MENU}`).click();
  await page.locator('#ledger .take-menu select').last().selectOption('both');
  const word = partsOf(await bytesOf(await taken(page, '#ledger', 2)));
  const sheets = sheetsOf(await bytesOf(await taken(page, '#ledger', 3)));
  const cells = sheets.map(({ rows }) => rows.flat().filter((cell) => cell !== undefined));
  expect(cells.flat().filter(({ isFormula }) => isFormula)).toEqual([]);
  const outlays = sheets[2]?.rows ?? [];
  const total = Number(outlays.at(-2)?.[5]?.value);
  expect(total).toBeGreaterThan(0);
  for (const sheet of cells.slice(0, 2)) expect(sheet.map(({ value }) => value)).toContain(total);
  const text = word.get('word/document.xml') ?? '';
  expect(text).toContain(total.toLocaleString('en'));
  expect(text).toContain(print);
  expect(text).toContain('任务台账');
  expect(text).toContain('Task ledger');
  expect(messages).toEqual([]);
});

/** What is wrong with a page of HTML that was handed in, in print: too wide for its paper, or not whole by itself. */
async function faultsOf(page: Page, html: string): Promise<readonly string[]> {
  const other = await page.context().newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.setViewportSize({ width: 1040, height: 720 });
  await other.setContent(html);
  await other.emulateMedia({ media: 'print' });
  const wide = await other.evaluate(() =>
    [...document.querySelectorAll('table')]
      .filter(({ scrollWidth }) => scrollWidth > document.documentElement.clientWidth)
      .map(({ textContent }) => textContent.slice(0, 40)),
  );
  await other.close();
  return [...wide, ...asked];
}

test('@hours annual assessment, white paper and comparison leave, and totals agree', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const messages = await openFew(page);
  const print = await fingerprint(page);
  const menu = page.locator('#ledger .take-menu');
  const chosen = async (paper: string, ...more: readonly (readonly [at: number, to: string])[]) => {
    await menu.locator('select').first().selectOption(paper);
    for (const [at, to] of more) await menu.locator('select').nth(at).selectOption(to);
  };
  await expect(page.locator('#targets .target')).toHaveCount(9);
  await expect(page.locator('#targets')).not.toHaveClass(/stale/u, { timeout: 30_000 });
  await page.locator(`#ledger ${MENU}`).click();
  const total = await test.step('the total of the ledger', async () => {
    const [, , outlays] = sheetsOf(await bytesOf(await taken(page, '#ledger', 3)));
    return Number(outlays?.rows.at(-2)?.[5]?.value);
  });
  expect(total).toBeGreaterThan(0);
  await test.step('an annual assessment of 2024, in both languages, as a page', async () => {
    await chosen('annual', [1, '2024'], [2, 'both']);
    const file = await taken(page, '#ledger', 4);
    expect(file.suggestedFilename()).toMatch(/2024\.html$/u);
    const html = (await bytesOf(file)).toString('utf8');
    for (const said of [total.toLocaleString('en'), print, '年度评估', 'annual assessment 2024'])
      expect(html).toContain(said);
    expect(html).toContain('=1+1 few');
    expect(await faultsOf(page, html)).toEqual([]);
  });
  await test.step('a white paper for Word and for Excel', async () => {
    await chosen('white', [1, 'zh']);
    const word = partsOf(await bytesOf(await taken(page, '#ledger', 2)));
    const text = word.get('word/document.xml') ?? '';
    for (const said of [total.toLocaleString('en'), print, '白皮书', '局限'])
      expect(text).toContain(said);
    const sheets = sheetsOf(await bytesOf(await taken(page, '#ledger', 3)));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);
    expect(cells.filter(({ value }) => value === total).length).toBeGreaterThanOrEqual(3);
    expect(cells.filter(({ isFormula }) => isFormula)).toEqual([]);
  });
  await test.step('a comparison on two pages', async () => {
    await page.keyboard.press('Escape');
    await page.selectOption('#compare-B', 'no-zone');
    for (const letter of ['C', 'D']) await page.selectOption(`#compare-${letter}`, '');
    await page.click('#compare-start');
    await expect(page.locator('#compare-effects')).toBeVisible({ timeout: 60_000 });
    await expect(page.locator('#compare-stop')).not.toBeAttached({ timeout: 60_000 });
    const shown = await page
      .locator('#compare-effects [data-year="2035"] td b')
      .first()
      .textContent();
    await page.locator(`.compare-head ${MENU}`).click();
    const svg = (await bytesOf(await taken(page, '.compare-head', 2))).toString('utf8');
    expect(svg).toContain('6 paired runs');
    expect(svg).toContain('stroke-dasharray="8px, 4px"'); // the line of B
    const html = (await bytesOf(await taken(page, '.compare-head', 6))).toString('utf8');
    expect(html).toContain('B – – –');
    expect(html).toContain('stroke-dasharray="8 4"');
    expect(html).toContain(`>${shown ?? 'nothing'} (`);
    expect(await faultsOf(page, html)).toEqual([]);
  });
  expect(messages).toEqual([]);
});

/** What of the page is on paper that should not be, and marks that would vanish without backgrounds. */
function faultsOnPaper(): string[] {
  const controls = 'button, input, textarea, [role=toolbar], .levers, .take, summary';
  const seen = [...document.querySelectorAll<HTMLElement>(controls)].filter(
    (each) =>
      each.checkVisibility() &&
      // The headline figures are buttons, and are what is printed of them.
      !each.matches('details[open] > summary, input[type=radio], .headlines button:not(.source)'),
  );
  const marks = [...document.querySelectorAll('.met, .stack span, .part-bars i, .spread i')];
  const hollow = marks.filter((mark) => {
    const { borderTopWidth, borderLeftWidth } = getComputedStyle(mark);
    return Number.parseFloat(borderTopWidth) + Number.parseFloat(borderLeftWidth) < 2;
  });
  const boxes = [...document.querySelectorAll('.results > *')]
    .map((each) => each.getBoundingClientRect())
    .filter(({ height }) => height > 0);
  const over = boxes.filter((box, at) => (boxes[at + 1]?.top ?? Infinity) < box.bottom - 1);
  return [...seen, ...hollow]
    .map(({ outerHTML }) => outerHTML.slice(0, 120))
    .concat(over.map(({ top }) => `parts of the page overlap at ${top}`));
}

test('@hours the page prints whole, without controls, with or without backgrounds', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'only Chromium prints for a test');
  test.setTimeout(180_000);
  await openFew(page);
  const print = await fingerprint(page);
  await expect(page.locator('#targets .target')).toHaveCount(9);
  await expect.poll(() => page.evaluate(() => location.hash)).toContain('s=');
  for (const title of ['=1+1 few', '=1+1 少量']) {
    if (!(await page.locator('#preset').innerText()).includes(title)) await page.click('#language');
    const [bare, full] = await Promise.all(
      [false, true].map(async (printBackground) => {
        const paper = await page.pdf({ printBackground, preferCSSPageSize: true });
        return (/\/Count (\d+)/u.exec(paper.toString('latin1')) ?? [])[1];
      }),
    );
    expect(bare).toBe(full);
    await page.setViewportSize({ width: 688, height: 1000 }); // what A4 leaves between its margins
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(faultsOnPaper)).toEqual([]);
    const sheet = page.locator('#sheet');
    for (const said of [title, print, 'results-', '6', '#s=', String(new Date().getFullYear())])
      await expect(sheet).toContainText(said);
    await expect(page.locator('#settings tbody tr')).toHaveCount(2);
    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).not.toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});
