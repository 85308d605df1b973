/** Claim: in each browser a person can move a lever and see the chart change, and gets the same numbers as in Node. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Fingerprint as the command line prints it. */
function fingerprintInNode(scenario: string): string {
  const args = [
    'src/cli/zonelab.mjs',
    'fingerprint',
    `scenarios/${scenario}.yaml`,
    '--format',
    'json',
  ];
  const printed: unknown = JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }),
  );
  if (typeof printed !== 'object' || printed === null || !('fingerprint' in printed))
    throw new Error('no fingerprint');
  return String(printed.fingerprint);
}

/** Opens the app in a language and fails the test on any console message or error. */
async function open(page: Page): Promise<string[]> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto('/');
  await expect(page.locator('#chart .lines path').first()).toBeAttached();
  return messages;
}

const lines = (page: Page) =>
  page
    .locator('#chart .lines path.scenario')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

test.describe('the page', () => {
  test('a slider moves, the chart follows and names the state of its numbers', async ({ page }) => {
    const messages = await open(page);
    const before = await lines(page);
    const slider = page.locator('#lever-fundCommitment');
    await slider.focus();
    for (let press = 0; press < 10; press++) await slider.press('PageUp');
    await expect(slider).not.toHaveValue('0');
    await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false', {
      timeout: 30_000,
    });
    await expect.poll(() => lines(page), { timeout: 30_000 }).not.toEqual(before);
    await expect(page.locator('#status')).toHaveText(/\d+/u);
    expect(messages).toEqual([]);
  });

  test('the action plan has the fingerprint that Node gives', async ({ page }) => {
    const expected = fingerprintInNode('action-plan');
    await open(page);
    await page.selectOption('#preset', 'action-plan');
    await expect(page.locator('#lever-inspectionPosts')).toHaveValue('200');
    await expect(page.locator('#fingerprint')).toHaveText(expected, { timeout: 50_000 });
  });

  test('speaks Chinese and English', async ({ page }) => {
    await open(page);
    const first = await page.locator('h1').textContent();
    await page.click('#language');
    await expect(page.locator('h1')).not.toHaveText(first ?? '');
    await page.selectOption('#indicator', 'monthsAtAccess');
    await expect(page.locator('figure h2')).toContainText(/准入环节用时|Months at access/u);
    await page.click('#language');
    await expect(page.locator('h1')).toHaveText(first ?? '');
  });
});
