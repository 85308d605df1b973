/** Claim: scenarios are kept on the device as long as the reader wants, leave it as files and come back, and nothing is lost. */
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { drop, fileOf, GREEN_LANE } from './dropped.ts';
import { open } from './page.ts';

test('@hours kept scenarios are named, copied, deleted, put back, exported and opened again', async ({
  page,
  browserName,
}) => {
  test.skip(browserName === 'firefox', 'its driver tells of no saved file');
  const messages = await open(page, '/#l=zh');
  await page.click('#stop');
  await page.fill('#keep-name', '方案甲');
  await page.click('#keep');
  await expect(page.locator('.kept-name')).toHaveText(['方案甲']);
  await page.getByRole('button', { name: '复制：方案甲' }).click();
  await expect(page.locator('.kept-name')).toHaveText(['方案甲', '方案甲 (2)']);
  await page.getByRole('button', { name: '改名：方案甲 (2)' }).click();
  await page.getByLabel('新名称').fill('方案乙');
  await page.keyboard.press('Enter');
  await expect(page.locator('.kept-name')).toHaveText(['方案甲', '方案乙']);
  await page.getByRole('button', { name: '删除：方案甲' }).click();
  await expect(page.locator('.kept-name')).toHaveText(['方案乙']);
  await page.click('#put-back');
  await expect(page.locator('.kept-name')).toHaveText(['方案甲', '方案乙']);
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#export-all')]);
  const file = await download.path();
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.locator('#keep')).toBeVisible({ timeout: 120_000 });
  await expect(page.locator('.kept-name')).toHaveCount(0);
  await page.setInputFiles('#open-file', {
    name: download.suggestedFilename(),
    mimeType: 'text/yaml',
    buffer: readFileSync(file),
  });
  await expect(page.locator('.kept-name')).toHaveText(['方案甲', '方案乙']);
  await drop(page, [
    fileOf('a.yaml', GREEN_LANE, '丙'),
    fileOf('a.yaml', '  - { lever: surveyPosts, value: 20 }\n', '丁'),
  ]);
  await expect(page.locator('.kept-name')).toHaveText(['方案甲', '方案乙', '丙', '丁']);
  expect(messages).toEqual([]);
});

test('@hours where the browser keeps nothing the page says so, and the list works', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  const messages = await open(page, '/#l=zh');
  await expect(page.locator('#storage-state')).toContainText('本浏览器不允许保存');
  await page.fill('#keep-name', '方案甲');
  await page.click('#keep');
  await expect(page.locator('.kept-name')).toHaveText(['方案甲']);
  expect(messages).toEqual([]);
});

test('@hours a programme is added to the sliders with its conflicts named, in one step', async ({
  page,
}) => {
  const messages = await open(page, '/#l=zh');
  await page.click('#stop');
  await page.selectOption('#preset', 'regulation-first');
  await page.locator('#compare summary').first().click();
  await page.selectOption('#stack-pick', 'money-first');
  await expect(page.locator('#stack-conflicts li').first()).toBeVisible();
  await expect(page.locator('#stack-conflicts')).toContainText('政府产业基金');
  await page.click('#stack-apply');
  await expect(page.locator('#preset option:checked')).toHaveText(/监管先行.*＋资金先行/u);
  await page.click('#undo');
  await expect(page.locator('#preset')).toHaveValue('regulation-first');
  expect(messages).toEqual([]);
});
