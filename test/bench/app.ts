/** Speed of the built app in Chromium against the latency budget: L0-L3, L5, L8; with the processor as it is or slowed. */
import { loadavg } from 'node:os';
import { chromium, type Browser, type Page } from 'playwright-core';
import { calibration } from './calibration.ts';
import { INDICATOR_IDS, MONTHS } from '../../src/model/index.ts';
import { answeringWorker } from './answering-worker.ts';
import { median, quantile } from './inputs.ts';
import { judged, moveOften, openPage, pointOn, press, settled, shareOf } from './page-driver.ts';
import { slowness } from '../tooling/slowness.mjs';

const [address, executablePath, times, industry] = process.argv.slice(2);
if (address === undefined || executablePath === undefined || industry === undefined)
  throw new Error('usage: address, browser, times that the processor is slowed, reduced industry');

const MOVES = 17;
/** So many that the 95th percentile is not just the longest. */
const FANS = 21;
const LOADS = 3;
const DRAG_MS = 3000;
const MOST_RUNS = 200;
const PATIENCE = 60_000;

/** Milliseconds, and what they would be on the development machine by the machine's pace just before and after. */
interface Sample {
  readonly time: number;
  readonly free: number;
}

/** How many times longer than on the development machine things took, whenever it was asked. */
const paces: number[] = [];

async function pace(): Promise<number> {
  const now = await slowness(industry ?? '');
  paces.push(now);
  return now;
}

/** Does something and says how slow the machine was meanwhile. */
async function paced<T>(
  act: () => Promise<T>,
): Promise<{ readonly value: T; readonly pace: number }> {
  const before = await pace();
  const value = await act();
  return { value, pace: (before + (await pace())) / 2 };
}

const sampled = (values: readonly number[], pace: number): Sample[] =>
  values.map((time) => ({ time, free: time / pace }));

const print = (text: string) => process.stdout.write(`${text}\n`);

/** Moves that are left alone until all their pairs are done. */
async function fans(page: Page): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (let fan = 1; fan <= FANS; fan++) {
    const { pace: fanning } = await paced(async () => {
      await press(page, shareOf(MOVES + fan));
      await page.waitForFunction(() => window.moves.at(-1)?.fan !== undefined);
    });
    const time = await page.evaluate(() => window.moves.at(-1)?.fan ?? Number.NaN);
    samples.push(...sampled([time], fanning));
  }
  return samples;
}

interface Traced {
  readonly name: string;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args: { readonly name?: string };
}

/** Milliseconds of every task of the page's main thread while the slider is dragged to and fro. */
async function dragTasks(browser: Browser, page: Page): Promise<number[]> {
  await page.mouse.move(...(await pointOn(page, 0.1)));
  await page.mouse.down();
  const tasks = await tasksDuring(browser, page, async () => {
    const began = performance.now();
    for (let event = 0; performance.now() - began < DRAG_MS; event++) {
      const phase = (event % 120) / 60;
      await page.mouse.move(...(await pointOn(page, 0.1 + 0.8 * (phase < 1 ? phase : 2 - phase))));
    }
  });
  await page.mouse.up();
  return tasks;
}

/** The same while an ensemble grows to two hundred runs and is judged: what the page itself costs, since its workers only answer. */
async function ensembleTasks(browser: Browser, slowed: number): Promise<number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const script = answeringWorker({ months: MONTHS, columns: INDICATOR_IDS.length, pause: 30 });
  await context.route('**/browser.worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: script }),
  );
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await page.goto(address ?? '');
  await judged(page, 20);
  const tasks = await tasksDuring(browser, page, async () => {
    await page.selectOption('#runs', String(MOST_RUNS));
    await judged(page, MOST_RUNS);
  });
  await context.close();
  return tasks;
}

async function tasksDuring(
  browser: Browser,
  page: Page,
  act: () => Promise<void>,
): Promise<number[]> {
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await act();
  const trace = await browser.stopTracing();
  return tasksOf(JSON.parse(trace.toString()) as { traceEvents: Traced[] });
}

function tasksOf({ traceEvents }: { traceEvents: Traced[] }): number[] {
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const perThread = threads.map(({ pid, tid }) =>
    traceEvents
      .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
      .map(({ dur = 0 }) => dur / 1000),
  );
  return perThread.sort((a, b) => b.length - a.length)[0] ?? []; // the busiest is the page's
}

async function measure(browser: Browser, slowed: number): Promise<void> {
  const cold: Sample[] = [];
  for (let load = 1; load < LOADS; load++) {
    const { value: opened, pace: opening } = await paced(() =>
      openPage(browser, address ?? '', slowed),
    );
    cold.push(...sampled([opened.cold], opening));
    await opened.page.context().close();
  }
  const { value: opened, pace: opening } = await paced(() =>
    openPage(browser, address ?? '', slowed),
  );
  cold.push(...sampled([opened.cold], opening));
  const { page } = opened;
  const loops = [await page.evaluate(calibration)];
  const { value: moves, pace: moving } = await paced(() => moveOften(page, MOVES));
  const stops = await page.evaluate(() => window.stops);
  const warm = await fans(page);
  const tasks = await dragTasks(browser, page);
  await settled(page);
  loops.push(await page.evaluate(calibration));
  const inWorker = (await page.workers()[0]?.evaluate(calibration)) ?? Number.NaN;
  const unit = median(loops);
  print(
    `\nprocessor ${slowed === 1 ? 'as it is' : `${slowed} times slower`}: calibration loop ${unit.toFixed(0)} ms in the page, ${inWorker.toFixed(0)} ms in a worker`,
  );
  const rowOf = rowsAgainst(unit);
  const of = (what: 'label' | 'ink' | 'line') =>
    sampled(
      moves.map((move) => move[what] ?? Number.NaN),
      moving,
    );
  print(
    '| what | n | median, ms | p95, ms | longest, ms | budget, ms | median / loop | p95 / loop | median / pace, ms | p95 / pace, ms |',
  );
  print('|---|---|---|---|---|---|---|---|---|---|');
  print(rowOf('L0 number beside the slider', of('label'), 16));
  print(rowOf('L1 first new ink', of('ink'), 100));
  print(rowOf('L2 complete line', of('line'), 350));
  print(rowOf('L3 twenty pairs, warm', warm, 2500));
  print(rowOf('L3 twenty pairs, from the address', cold, 8000));
  const stopTimes = (lead: boolean) =>
    sampled(
      stops.filter((stop) => stop.lead === lead).map(({ milliseconds }) => milliseconds),
      moving,
    );
  print(rowOf('L5 old pair stops', stopTimes(false), 25));
  if (stopTimes(true).length > 0) print(rowOf('L5 old lead line stops', stopTimes(true), 250));
  print(rowOf('L8 tasks of the main thread in a drag', sampled(tasks, Number.NaN), 50));
  const grown = await ensembleTasks(browser, slowed);
  print(
    rowOf(
      `L8 the same while ${MOST_RUNS} runs grow and are judged`,
      sampled(grown, Number.NaN),
      50,
    ),
  );
  const over = [tasks, grown].map((each) => each.filter((task) => task > 50).length);
  print(`tasks over 50 ms: ${over[0]} in the drag, ${over[1]} in the growing ensemble`);
  print(
    `the machine took ${Math.min(...paces).toFixed(2)} to ${Math.max(...paces).toFixed(2)} times as long as the development machine`,
  );
  await page.context().close();
}

function rowsAgainst(unit: number) {
  const inMs = (time: number) => (Number.isNaN(time) ? '–' : time.toFixed(time < 10 ? 1 : 0));
  return (name: string, samples: readonly Sample[], budget: number): string => {
    const times = samples.map(({ time }) => time);
    const free = samples.map((sample) => sample.free);
    const p95 = quantile(times, 0.95);
    const middle = median(times);
    const figures = [middle, p95, Math.max(...times), budget].map(inMs);
    const ratios = [middle, p95].map((time) => (time / unit).toFixed(2));
    const atPace = [median(free), quantile(free, 0.95)].map(inMs);
    return `| ${[name, times.length, ...figures, ...ratios, ...atPace].join(' | ')} |`;
  };
}

const browser = await chromium.launch({ executablePath, args: ['--disable-dev-shm-usage'] });
try {
  print(
    `the app in Chromium ${browser.version()}; p95 of the moves, load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  await measure(browser, Number(times));
} finally {
  await browser.close();
}
