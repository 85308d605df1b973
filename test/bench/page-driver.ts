/** What the measurements of the page do with it: open it, wait for it, move its slider. */
import type { Browser, Page } from 'playwright-core';
import { LEVERS } from '../../src/model/index.ts';
import { installProbe, type Move } from './app-probe.ts';
import { programme } from './inputs.ts';

const PATIENCE = 60_000;
const LEVER = 'fundCommitment';
const SLIDER = `#lever-${LEVER}`;

export interface Opened {
  readonly page: Page;
  /** Milliseconds from the address to twenty pairs. */
  readonly cold: number;
}

/** Opens the page in a context of its own. @param slowed how many times slower its processor is made */
export async function openPage(browser: Browser, address: string, slowed: number): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.addInitScript(installProbe);
  const began = performance.now();
  await page.goto(address);
  await settled(page);
  const cold = performance.now() - began;
  await page.locator(SLIDER).scrollIntoViewIfNeeded();
  return { page, cold };
}

/** Waits until twenty pairs are done. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#fingerprint', { state: 'attached' });
  await page.waitForSelector('#stop', { state: 'detached' });
}

/** Middle of the slider's thumb at a share of its track. */
export async function pointOn(page: Page, share: number): Promise<readonly [number, number]> {
  const box = await page.locator(SLIDER).boundingBox();
  if (box === null) throw new Error('no slider');
  const THUMB = 18;
  return [box.x + THUMB / 2 + share * (box.width - THUMB), box.y + box.height / 2];
}

const { range, step } = LEVERS[LEVER];
const [least, most] = range;
const STEPS = (most - least) / step;
const PLANNED = ((programme.find(({ lever }) => lever === LEVER)?.value ?? least) - least) / step;
/** Steps from one stop to the next, round and round the track; no divisor of its stops, so that each comes once. */
const JUMP = 17;
/**
 * Stops of the slider, none at rest or as planned: what was computed before is not computed again. Each is farther from the
 * one before, the first from the plan, than the thumb is wide: a press on it moves nothing.
 */
const places = Array.from({ length: STEPS }, (_, turn) => ((turn + 2) * JUMP) % (STEPS + 1)).filter(
  (place) => place !== 0 && place !== PLANNED,
);
export const shareOf = (move: number) => (places[move - 1] ?? 0) / STEPS;

export async function press(page: Page, share: number): Promise<void> {
  await page.mouse.move(...(await pointOn(page, share)));
  await page.mouse.down();
  await page.mouse.up();
}

/** Waits until so many runs are counted in the target cells. */
export async function judged(page: Page, runs: number): Promise<void> {
  await page.waitForSelector('#targets:not(.stale)');
  await page.waitForFunction(
    (count) => document.querySelector('#targets .verdicts')?.childElementCount === count,
    runs,
  );
}

/** Moves the slider so many times, each as soon as the line of the move before is complete: its other pairs are then running. */
export async function moveOften(page: Page, moves: number): Promise<Move[]> {
  for (let move = 1; move <= moves; move++) {
    await press(page, shareOf(move));
    await page.waitForFunction((count) => {
      const last = window.moves.at(-1);
      return window.moves.length >= count && last?.line !== undefined;
    }, move);
  }
  return page.evaluate(() => window.moves);
}
