/** What the browser tests do with the page. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Address of the single file. */
export const SINGLE = pathToFileURL(`${root}dist-single/zonelab.html`).href;

/** Opens the app and gathers every console message and error; a test that goes well ends with none. */
export async function openControls(page: Page, address = '/'): Promise<string[]> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(address);
  await expect(page.locator('#preset')).toBeVisible();
  return messages;
}

/** Opens the app and waits for its first line. */
export async function open(page: Page, address = '/'): Promise<string[]> {
  const messages = await openControls(page, address);
  await expect(page.locator('#chart .lines path').first()).toBeAttached({ timeout: 30_000 });
  return messages;
}

/** Waits until the runs on screen are those of the settings, and all of them. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('#stop')).not.toBeAttached({ timeout: 120_000 });
  // Right after a load nothing runs yet: the first run may be some seconds away.
  await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false', { timeout: 120_000 });
}

/** Fingerprint of the present settings, as soon as the page has it. */
export async function fingerprint(page: Page): Promise<string> {
  const shown = page.locator('#fingerprint');
  await expect(shown).toBeAttached({ timeout: 120_000 });
  return (await shown.textContent()) ?? '';
}

/** Gathers from now on the captions under a picture of other settings: it may be gone before a test looks. */
export function staleStates(page: Page) {
  return page.evaluateHandle(() => {
    const captions = new Set<string>();
    new MutationObserver(() => {
      if (document.querySelector('#chart[data-stale=true]') === null) return;
      captions.add(document.querySelector('#status')?.textContent ?? '');
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    return captions;
  });
}

/** Drags a slider's thumb with the mouse to a share of its track. */
export async function drag(page: Page, slider: string, to: number, events = 12): Promise<void> {
  const track = page.locator(slider);
  await track.scrollIntoViewIfNeeded();
  const box = await track.boundingBox();
  if (box === null) throw new Error(`no slider ${slider}`);
  const from = await track.evaluate((element) => {
    const { value, min, max } = element as HTMLInputElement;
    return (Number(value) - Number(min)) / (Number(max) - Number(min));
  });
  const THUMB = 18;
  const x = (share: number) => box.x + THUMB / 2 + share * (box.width - THUMB);
  const y = box.y + box.height / 2;
  await page.mouse.move(x(from), y);
  await page.mouse.down();
  for (let event = 1; event <= events; event++) {
    await page.mouse.move(x(from + ((to - from) * event) / events), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  await page.mouse.up();
}

/** Shapes of the scenario's lines. */
export const lines = (page: Page) =>
  page
    .locator('#chart .lines path.scenario')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

/** Fingerprint of the action plan in Node: the golden file's, which the tests of the model hold Node to. */
export function fingerprintInNode(): string {
  const golden: unknown = JSON.parse(readFileSync(`${root}test/golden/golden.json`, 'utf8'));
  if (typeof golden !== 'object' || golden === null || !('fingerprint' in golden))
    throw new Error('the golden file has no fingerprint');
  return String(golden.fingerprint);
}

/** What a menu for taking out offers as a file, as text. @param part selector of the part with the menu */
export async function takenOut(page: Page, part: string, entry: string): Promise<string> {
  const taken = page.waitForEvent('download');
  await page.locator(`${part} .take summary`).click();
  await page.locator(part).getByRole('button', { name: entry }).click();
  await page.keyboard.press('Escape');
  return readFileSync(await (await taken).path(), 'utf8');
}

/** What the command line answers, as JSON. */
export function answerOfNode(args: readonly string[]): unknown {
  const command = ['src/cli/zonelab.mjs', ...args];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: root, encoding: 'utf8' }));
}

/** Whether the page runs a script that was not in it when it was built. */
export function runsForeignScript(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.foreign = "ran"';
    document.body.append(script);
    return document.documentElement.dataset['foreign'] === 'ran';
  });
}

declare global {
  interface Window {
    /** Workers that the page has started, in order; see {@link watchWorkers}. */
    started: Worker[];
  }
}

/** From the next page on, keeps the workers that the page starts in reach of the test. */
export async function watchWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.started = [];
    window.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        window.started.push(this);
      }
    };
  });
}

export const workersStarted = (page: Page) => page.evaluate(() => window.started.length);
