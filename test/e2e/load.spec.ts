/** Claim: the hosted page needs little before its first chart, whatever its type, and runs nothing that it did not bring. */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page, type Response } from '@playwright/test';
import { open, runsForeignScript, SINGLE } from './page.ts';

/** Page, style, scripts and data that the page itself needs; its worker's script counts by itself. */
const PAGE_KB = 100;
/** 140 once all of the model that is planned stands in it. */
const WORKER_KB = 75;
const SINGLE_MB = 3;

test.skip(({ browserName }) => browserName === 'firefox', 'the same files for both browsers');

interface Loaded {
  readonly name: string;
  readonly isWorker: boolean;
  readonly kilobytes: number;
  readonly text: string;
}

/** What was transferred until the first line of the chart was there, each file once. */
async function loadedBeforeChart(page: Page): Promise<Loaded[]> {
  const responses: Response[] = [];
  const sofar: Response[][] = [];
  page.on('response', (response) => void responses.push(response));
  await page.exposeFunction('firstChart', () => void sofar.push([...responses]));
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector('#chart .lines path') === null) return;
      watch.disconnect();
      void (globalThis as unknown as { firstChart: () => Promise<void> }).firstChart();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await open(page);
  await expect.poll(() => sofar.length).toBeGreaterThan(0);
  const byUrl = new Map((sofar[0] ?? []).map((response) => [response.url(), response]));
  return Promise.all([...byUrl.values()].map(measured));
}

async function measured(response: Response): Promise<Loaded> {
  const name = new URL(response.url()).pathname.replace(/^.*\//u, '') || 'index.html';
  const body = await response.body();
  const kilobytes = gzipSync(body, { level: 9 }).length / 1000;
  return { name, isWorker: /worker.*\.js$/u.test(name), kilobytes, text: body.toString('utf8') };
}

function totalOf(part: string, files: readonly Loaded[]): number {
  const listed = files.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)}`).join(', ');
  const total = files.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  process.stdout.write(`${part} before the first chart: ${total.toFixed(1)} KB gzip (${listed})\n`);
  return total;
}

test(`loads at most ${PAGE_KB} KB of page and ${WORKER_KB} KB of worker before the first chart`, async ({
  page,
}) => {
  const files = await loadedBeforeChart(page);
  const worker = files.filter(({ isWorker }) => isWorker);
  const others = files.filter(({ isWorker }) => !isWorker);
  const [ofPage, ofWorker] = [totalOf('page', others), totalOf('worker', worker)];
  expect(worker).not.toEqual([]);
  for (const kind of ['.html', '.css', '.js', '.csv'])
    expect(others.some(({ name }) => name.endsWith(kind))).toBe(true);
  expect(ofPage).toBeLessThanOrEqual(PAGE_KB);
  expect(ofWorker).toBeLessThanOrEqual(WORKER_KB);
  for (const { text } of worker) expect(text).not.toMatch(/\p{Script=Han}/u);
});

test('@hours explanations and sources come after the first chart', async ({ page }) => {
  const before = await loadedBeforeChart(page);
  expect(before.filter(({ name }) => name.startsWith('cards'))).toEqual([]);
  await expect(page.locator('.of-indicator')).not.toBeEmpty();
  await page.locator('.lever .info').first().click();
  await expect(page.locator('.explanation dl')).toBeVisible();
});

test('@hours words of the other language come when it is asked for; the page says so when they cannot', async ({
  page,
}) => {
  const before = await loadedBeforeChart(page);
  const dictionaries = before.filter(({ name }) => /^(?:en|zh)-/u.test(name));
  expect(dictionaries).toHaveLength(1);
  await page.route(/\/zh-[^/]*\.js$/u, (route) => route.abort());
  await page.click('#language');
  await expect(page.locator('#notice')).toContainText('Reload');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('@hours says so when explanations cannot be had, and works on', async ({ page }) => {
  await page.route(/\/cards-[^/]*\.js$/u, (route) => route.abort());
  await page.goto('/');
  await page.locator('.lever .info').first().click();
  await expect(page.locator('.explanation [role=status]')).toContainText(/reload|刷新/iu);
  await expect(page.locator('#chart .lines path').first()).toBeAttached({ timeout: 30_000 });
});

test(`the single file has everything in it and at most ${SINGLE_MB} MB`, () => {
  const file = fileURLToPath(SINGLE);
  expect(statSync(file).size).toBeLessThanOrEqual(SINGLE_MB * 1e6);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('observed.csv');
  expect(text).not.toMatch(/\bimport\(["'`]\.\//u);
});

test('the hosted page runs no script from elsewhere and none written into it', async ({ page }) => {
  await page.goto('/');
  expect(await runsForeignScript(page)).toBe(false);
});
