/** Files that the page saves, in every browser. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The file that the page saves when something is pressed. */
export async function savedBy(page: Page, press: () => Promise<void>): Promise<Buffer> {
  if (page.context().browser()?.browserType().name() === 'firefox') return madeBy(page, press);
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await press();
  return readFileSync(await (await coming).path());
}

/**
 * The next file that the page makes. Debian's Firefox tells a test of no download, and its list of downloads takes the keys from
 * the page, so that the file is not saved there.
 */
async function madeBy(page: Page, press: () => Promise<void>): Promise<Buffer> {
  await page.evaluate(() => {
    const make = URL.createObjectURL.bind(URL);
    const made = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob: Blob) => {
        URL.createObjectURL = make;
        HTMLAnchorElement.prototype.click = () => undefined;
        const reader = new FileReader();
        reader.onload = () =>
          resolve(typeof reader.result === 'string' ? reader.result.replace(/^.*?,/u, '') : '');
        reader.readAsDataURL(blob);
        return make(blob);
      };
    });
    Object.assign(window, { made });
  });
  await press();
  const base64 = await page.evaluate(() => (window as unknown as { made: Promise<string> }).made);
  return Buffer.from(base64, 'base64');
}
