/** Two builds of the page in turn, in Chromium: speed and memory as ratios of this build to the other. */
import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { median, quantile } from './inputs.ts';
import { moveOften, openPage, press, settled, shareOf } from './page-driver.ts';

const [own, other, executablePath, turnsText = '7'] = process.argv.slice(2);
if (own === undefined || other === undefined || executablePath === undefined)
  throw new Error('usage: address of this build, of the other, browser, turns');

const TURNS = Number(turnsText);
const MOVES = 30;
const MOST_RUNS = 200;
const PATIENCE = 300_000;
const MEGABYTE = 1024 * 1024;

/** What is measured of one build in one turn; milliseconds, megabytes. */
interface Measured {
  readonly cold: number;
  readonly inks: readonly number[];
  readonly warm: number;
  readonly afterMoves: number;
  readonly afterRuns: number;
}

/** Memory of the processes that draw and compute the page, workers with them: proportional set size, as the system counts it. */
async function memoryOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => /^Pss:\s+(\d+) kB/mu.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8')));
  return sizes.reduce((sum, found) => sum + Number(found?.[1] ?? 0) * 1024, 0) / MEGABYTE;
}

async function warmFan(page: Page): Promise<number> {
  await press(page, shareOf(MOVES + 1));
  await page.waitForFunction(() => window.moves.at(-1)?.fan !== undefined);
  return page.evaluate(() => window.moves.at(-1)?.fan ?? Number.NaN);
}

async function measure(address: string): Promise<Measured> {
  const browser = await chromium.launch({
    ...{ executablePath: executablePath ?? '', args: ['--disable-dev-shm-usage'] },
  });
  try {
    const { page, cold } = await openPage(browser, address, 1);
    page.setDefaultTimeout(PATIENCE);
    const moves = await moveOften(page, MOVES);
    const inks = moves.map(({ ink }) => ink ?? Number.NaN);
    await settled(page);
    const afterMoves = await memoryOf(browser);
    const warm = await warmFan(page);
    await page.selectOption('#runs', String(MOST_RUNS));
    await page.waitForSelector('#stop');
    await settled(page);
    return { cold, inks, warm, afterMoves, afterRuns: await memoryOf(browser) };
  } finally {
    await browser.close();
  }
}

/** What only this build can do: milliseconds. */
interface Alone {
  readonly fourFromAddress: number;
  readonly fourWarm: number;
  readonly breakEven: number;
}

const FIRST = ['regulation-first', 'money-first', 'mixed'] as const;
const THEN = ['market-led', 'government-led', 'safeguards-only'] as const;

/** Compares the present programme with three others. @returns milliseconds from the start of the comparison to its end */
async function compareWith(page: Page, others: readonly string[]): Promise<number> {
  for (const [at, letter] of ['A', 'B', 'C', 'D'].entries())
    await page.selectOption(`#compare-${letter}`, ['present', ...others][at] ?? '');
  const began = performance.now();
  await page.click('#compare-start');
  await page.waitForSelector('#compare-effects');
  await page.waitForSelector('#compare-stop', { state: 'detached' });
  return performance.now() - began;
}

/** Asks for the break-even of the cells that levels decide. @returns milliseconds until it is there */
async function breakEven(page: Page): Promise<number> {
  const cell = page.locator('#target-2025a');
  await cell.locator('.find-even:enabled').waitFor();
  const began = performance.now();
  await cell.locator('.find-even').click();
  await cell.getByRole('status').waitFor();
  await cell.getByRole('status').waitFor({ state: 'detached' });
  return performance.now() - began;
}

async function measureAlone(address: string): Promise<Alone> {
  const browser = await chromium.launch({
    ...{ executablePath: executablePath ?? '', args: ['--disable-dev-shm-usage'] },
  });
  try {
    const { page, cold } = await openPage(browser, address, 1);
    page.setDefaultTimeout(PATIENCE);
    const fourFromAddress = cold + (await compareWith(page, FIRST));
    const even = await breakEven(page);
    await press(page, shareOf(1));
    // Four programmes of which nothing was run: the present one, whose fan stands for its part, and three others.
    const began = performance.now();
    await settled(page);
    const fan = performance.now() - began;
    const fourWarm = fan + (await compareWith(page, THEN));
    return { fourFromAddress, fourWarm, breakEven: even };
  } finally {
    await browser.close();
  }
}

/** One figure of a build over all turns. */
const FIGURES: readonly (readonly [name: string, of: (turns: readonly Measured[]) => number])[] = [
  ['first ink, median, ms', (turns) => median(turns.flatMap(({ inks }) => inks))],
  [
    'first ink, p95, ms',
    (turns) =>
      quantile(
        turns.flatMap(({ inks }) => inks),
        0.95,
      ),
  ],
  ['twenty pairs from the address, ms', (turns) => median(turns.map(({ cold }) => cold))],
  ['twenty pairs warm, ms', (turns) => median(turns.map(({ warm }) => warm))],
  [`memory after ${MOVES} moves, MB`, (turns) => median(turns.map((each) => each.afterMoves))],
  [`memory after ${MOST_RUNS} pairs, MB`, (turns) => median(turns.map((each) => each.afterRuns))],
];

const alone: Alone[] = [];
const measured: Record<'own' | 'other', Measured[]> = { own: [], other: [] };
for (let turn = 0; turn < TURNS; turn++) {
  const order = turn % 2 === 0 ? (['own', 'other'] as const) : (['other', 'own'] as const);
  for (const build of order) measured[build].push(await measure(build === 'own' ? own : other));
  alone.push(await measureAlone(own));
  process.stderr.write(`turn ${turn + 1} of ${TURNS}\n`);
}
process.stdout.write(
  `${TURNS} turns of both builds\n\n| what | this build | other | ratio |\n|---|---|---|---|\n`,
);
for (const [name, of] of FIGURES) {
  const [here, there] = [of(measured.own), of(measured.other)];
  process.stdout.write(
    `| ${name} | ${here.toFixed(0)} | ${there.toFixed(0)} | ${(here / there).toFixed(2)} |\n`,
  );
}

const [cold, warm] = [(each: Measured) => each.cold, (each: Measured) => each.warm].map((of) =>
  median(measured.own.map(of)),
);
const four = median(alone.map((each) => each.fourFromAddress));
const again = median(alone.map((each) => each.fourWarm));
const even = median(alone.map((each) => each.breakEven));
process.stdout.write(
  `\nfour programmes from the address: ${four.toFixed(0)} ms, ${(four / (cold ?? Number.NaN)).toFixed(2)} times one; ` +
    `warm: ${again.toFixed(0)} ms, ${(again / (warm ?? Number.NaN)).toFixed(2)} times one; ` +
    `break-even of the level cells: ${even.toFixed(0)} ms\n`,
);
