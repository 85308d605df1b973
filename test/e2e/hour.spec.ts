/** Claim: a planner's hour goes through in one sitting, in Chinese: compare, move dates, see who loses, follow a number, read a life, keep, hand in. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { partsOf, sheetsOf } from '../fixtures/office.ts';
import { fingerprint, open } from './page.ts';
import { savedBy } from './saved.ts';

const PROGRAMMES = ['present', 'regulation-first', 'money-first'] as const;
const PLAN = 'title: { zh: 本市方案, en: Ours }\nextends: action-plan\nreplications: 6\n';

/** Presses an entry of a card's menu by its name. @returns the file that comes */
const taken = (page: Page, card: string, entry: string): Promise<Buffer> =>
  savedBy(page, () =>
    page.locator(`${card} .take-menu button`, { hasText: entry }).first().click(),
  );

/** Waits until the runs on screen are those of the settings, however busy the machine is. */
async function rested(page: Page): Promise<void> {
  await expect(page.locator('#status')).toHaveText(/^6/u, { timeout: 120_000 });
  await expect(page.locator('#stop')).not.toBeAttached({ timeout: 120_000 });
}

/** Sets the month from which a lever acts. */
async function beginIn(lever: Locator, month: string): Promise<void> {
  await lever.locator('.timing button[aria-expanded]').click();
  const from = lever.locator('.dates fieldset label', { hasText: '起始' }).locator('input').first();
  await from.selectText(); // typed as a hand does: Firefox tells of no change where a value is set
  await from.pressSequentially(month);
  await from.press('Enter');
  await expect(lever.locator('.timing button[aria-expanded]')).toContainText(month);
}

test('@hours a planner’s hour', async ({ page }) => {
  test.setTimeout(1_200_000); // Firefox takes three times as long as Chromium
  const messages = await open(page, '/#l=zh');
  await page.setInputFiles('#open-file', {
    name: 'plan.yaml',
    mimeType: 'text/yaml',
    buffer: Buffer.from(PLAN),
  });
  await rested(page);
  const before = await fingerprint(page);

  await test.step('three programmes at equal money, and who loses', async () => {
    for (const [at, letter] of ['A', 'B', 'C', 'D'].entries())
      await page.selectOption(`#compare-${letter}`, PROGRAMMES[at] ?? '');
    await page.locator('input[name=compare-money]').last().check({ force: true });
    await page.fill('#compare-budget', '50亿');
    await page.locator('#compare-budget').press('Enter');
    await page.click('#compare-start');
    await expect(page.locator('#compare-effects')).toBeVisible({ timeout: 600_000 });
    await expect(page.locator('#compare-stop')).not.toBeAttached({ timeout: 300_000 });
    await expect(page.locator('.money-found')).toHaveCount(3);
    const effects = page.locator('#compare-effects');
    for (const kind of ['风险与损失', '分布影响', '成本'])
      await expect(effects.locator('.kind', { hasText: kind }).first()).toBeVisible();
    await expect(effects.locator('[data-indicator=rent] [data-year="2035"] td').first()).toHaveText(
      /[0-9]/u,
    );
    await expect(page.locator('#compare-wins tbody tr')).toHaveCount(6);
  });

  await test.step('the comparison on two pages, before the sliders move on', async () => {
    await page.locator('.compare-head .take summary').click();
    const html = (await taken(page, '.compare-head', '网页')).toString('utf8');
    expect(html).toContain('本市方案');
    await page.keyboard.press('Escape');
  });

  await test.step('two dates are moved', async () => {
    for (const [id, month] of [
      ['fundCommitment', '2023-01'],
      ['surveyPosts', '2022-06'],
    ] as const)
      await beginIn(page.locator('.lever', { has: page.locator(`#lever-${id}`) }), month);
    await rested(page);
    expect(await fingerprint(page)).not.toBe(before);
  });

  await test.step('a number is followed to its source', async () => {
    await page.locator('.effects tbody tr').nth(2).locator('td').nth(2).click();
    const dialog = page.locator('#provenance');
    await dialog.locator('.chain details summary').nth(1).click();
    await dialog.locator('.chain details').nth(1).locator('li button').first().click();
    await expect(dialog.locator('.origin-status').first()).toBeVisible();
    await page.click('#provenance-close');
  });

  await test.step('a firm’s life is read', async () => {
    await page.click('#tell-lives');
    const list = page.locator('.life-list');
    await expect(list).toBeVisible({ timeout: 180_000 });
    await list.locator('button').first().click();
    await expect(page.locator('#lives')).toContainText(/[VF]-[0-9]{4}/u);
    await expect(page.locator('#lives')).toContainText('虚拟主体');
  });

  await test.step('three scenarios are kept', async () => {
    for (const name of ['方案一', '方案二', '方案三']) {
      await page.fill('#keep-name', name);
      await page.click('#keep');
    }
    await expect(page.locator('.kept-name')).toHaveText(['本市方案', '方案一', '方案二', '方案三']);
  });

  await test.step('the ledger for Word and Excel', async () => {
    await page.locator('#ledger .take summary').click();
    const print = await fingerprint(page);
    const word = partsOf(await taken(page, '#ledger', 'Word'));
    expect(word.get('word/document.xml')).toContain(print);
    const sheets = sheetsOf(await taken(page, '#ledger', 'Excel'));
    const total = Number(sheets[2]?.rows.at(-2)?.[5]?.value);
    expect(word.get('word/document.xml')).toContain(total.toLocaleString('en'));
  });
  expect(messages).toEqual([]);
});
