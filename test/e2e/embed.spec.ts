// Claim: a page of another origin frames one chart, sets a lever and reads figures that are those of the full page; an
// address that names no chart says so with the nearest; the frame keeps nothing on the device.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test, type Page } from '@playwright/test';
import { linkOf } from '../../src/scenario/link.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { fingerprint, settled, SINGLE } from './page.ts';
import { PORT } from './serve.ts';

const ZONELAB = `http://127.0.0.1:${PORT}/`;
const WAIT = { timeout: 120_000 };

/** A link to a few runs of the action plan: as many as a fingerprint takes. */
const fewRuns = () => linkOf({ ...shippedScenario('action-plan'), replications: 5 });

/** The page of the guide, with the address of the page under test and a few runs. */
async function example(): Promise<string> {
  const link = await fewRuns();
  const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const [, html = ''] = /```html\n(.*?)```/su.exec(guide) ?? [];
  return html.replace(/src="[^"?]*/u, `src="${ZONELAB}`).replace('#l=en', () => `${link}&amp;l=en`);
}

interface Told {
  readonly fingerprint: string;
  readonly levers: Readonly<Record<string, number>>;
  readonly years: readonly number[];
  readonly series: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
}

/** What the frame answers to a question of the page around. */
function answerTo(page: Page, question: object): Promise<unknown> {
  return page.evaluate((asked) => {
    const frame = document.querySelector('iframe');
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      frame?.contentWindow?.postMessage(asked, new URL(frame.src).origin, [port2]);
    });
  }, question);
}

test('@hours the page of the guide sets a lever and reads the figures of the full page', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const body = await example();
  // A server of its own: a browser lets no page that a test makes up frame one of the machine itself.
  const course = createServer((_, response) => response.end(body));
  await new Promise<void>((resolve) => course.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(course.address() as AddressInfo).port}/`);
  await expect(page.locator('#said')).toContainText(/^2035: -?\d+ more$/u, WAIT);
  const told = (await answerTo(page, { zonelab: 'get' })) as Told;
  expect(told.levers['greenLane']).toBe(20);
  expect(
    await answerTo(page, { zonelab: 'set', id: 2, lever: 'greenLine', value: 1 }),
  ).toMatchObject({
    ...{ zonelab: 'error', id: 2, nearest: 'greenLane' },
  });
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('#chart-summary')).toContainText('2035');
  await expect
    .poll(() =>
      page.locator('iframe').evaluate((element) => element.getBoundingClientRect().height),
    )
    .not.toBe(420);
  const address = (await frame.locator('#whole').getAttribute('href')) ?? '';
  course.close();
  await page.goto(new URL(address, ZONELAB).href);
  await settled(page);
  expect(await fingerprint(page)).toBe(told.fingerprint);
  await page.locator('.chart-notes summary', { hasText: 'Data table' }).click();
  const row = page.locator('#data-table tbody tr', { hasText: '2035' });
  const at = told.years.indexOf(2035);
  const shown = (value = Number.NaN) => Math.round(value).toLocaleString('en');
  await expect(row.locator('td').nth(0)).toHaveText(shown(told.series['baseline']?.['mean']?.[at]));
  await expect(row.locator('td').nth(1)).toHaveText(shown(told.series['scenario']?.['mean']?.[at]));
  const median = shown(told.series['difference']?.['median']?.[at]);
  await expect(row.locator('td').nth(2)).toContainText(median);
});

for (const [build, address] of [
  ['hosted page', ZONELAB],
  ['single file', SINGLE],
] as const)
  test(`an address of the ${build} that names no chart gets the nearest, and nothing is kept`, async ({
    page,
  }) => {
    await page.goto(`${address}?embed=chart:valueAded&theme=dark#l=zh`);
    const said = page.locator('#embed-refused');
    await expect(said).toContainText('embed=chart:valueAded 不是可嵌入的图');
    await expect(said.locator('a')).toHaveText('embed=chart:valueAdded');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('#preset')).not.toBeAttached();
    const kept = await page.evaluate(() =>
      Object.keys(localStorage).filter((key) => key.startsWith('zonelab')),
    );
    expect(kept).toEqual([]);
  });
