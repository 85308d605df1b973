/** Claim: the hosted page needs little before its first chart, and runs nothing that it did not bring. */
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { open, runsForeignScript } from './page.ts';

const BUDGET_KB = 170;

test.skip(({ browserName }) => browserName === 'firefox', 'the same files for both browsers');

test(`loads at most ${BUDGET_KB} KB of JavaScript, page and worker, before the first chart`, async ({
  page,
}) => {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js'))
      scripts.set(response.url(), response.body());
  });
  await open(page);
  const sizes = await Promise.all(
    [...scripts].map(async ([url, body]) => ({
      name: url.replace(/^.*\//u, ''),
      kilobytes: gzipSync(await body, { level: 9 }).length / 1000,
    })),
  );
  const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const listed = sizes.map(({ name, kilobytes }) => `${name} ${kilobytes.toFixed(1)}`).join(', ');
  process.stdout.write(`first load: ${total.toFixed(1)} KB gzip (${listed})\n`);
  expect(sizes.some(({ name }) => name.includes('worker'))).toBe(true);
  expect(total).toBeLessThanOrEqual(BUDGET_KB);
});

test('the hosted page runs no script from elsewhere and none written into it', async ({ page }) => {
  await page.goto('/');
  expect(await runsForeignScript(page)).toBe(false);
});
