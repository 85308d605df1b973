/** What the browser tests do with the page. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, type Page } from '@playwright/test';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Address of the single file. */
export const SINGLE = pathToFileURL(`${root}dist-single/zonelab.html`).href;

/** Opens the app and gathers every console message and error; a test that goes well ends with none. */
export async function open(page: Page, address = '/'): Promise<string[]> {
  const messages: string[] = [];
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(error.message));
  await page.goto(address);
  await expect(page.locator('#chart .lines path').first()).toBeAttached({ timeout: 30_000 });
  return messages;
}

/** Shapes of the scenario's lines. */
export const lines = (page: Page) =>
  page
    .locator('#chart .lines path.scenario')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

const printed = new Map<string, string>();

/** Fingerprint as the command line prints it, asked for once. */
export function fingerprintInNode(scenario: string): string {
  const known = printed.get(scenario) ?? printFingerprint(scenario);
  printed.set(scenario, known);
  return known;
}

function printFingerprint(scenario: string): string {
  const file = `scenarios/${scenario}.yaml`;
  const args = ['src/cli/zonelab.mjs', 'fingerprint', file, '--format', 'json'];
  const answer: unknown = JSON.parse(
    execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' }),
  );
  if (typeof answer !== 'object' || answer === null || !('fingerprint' in answer))
    throw new Error('no fingerprint');
  return String(answer.fingerprint);
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
