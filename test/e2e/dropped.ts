/** Scenario files that a walk drops on the page. */
import type { Page } from '@playwright/test';

export const TITLE = '<img src=x onerror=alert(1)>';
export const fileOf = (name: string, programme: string, title = TITLE) => ({
  name,
  mimeType: 'text/yaml',
  buffer: Buffer.from(
    `title: { zh: '${title}', en: '${title}' }\nreplications: 6\nprogramme:\n${programme}`,
  ),
});
export const GREEN_LANE = '  - { lever: greenLane, value: 20 }\n';

export async function drop(
  page: Page,
  files: readonly { name: string; buffer: Buffer }[],
): Promise<void> {
  const given = files.map(({ name, buffer }) => ({ name, text: buffer.toString('utf8') }));
  await page.evaluate((all) => {
    const dataTransfer = new DataTransfer();
    for (const { name, text } of all) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(
        new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
      );
  }, given);
}
