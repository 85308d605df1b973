// `npm run screens`: the pictures of docs/screens, from the built app with the action plan computed;
// `npm run screens -- folder` draws them elsewhere, and the whole length of each page beside them.
import { findBrowsers } from './browsers.mjs';
import { root, run, tool } from './process.mjs';

const SIZES = [
  [1280, 800],
  [390, 844],
];
const LANGUAGES = ['zh', 'en'];
/** Programmes of the picture of a comparison. */
const COMPARED = ['present', 'regulation-first', 'money-first'];
const PATIENCE = 120_000;

export async function screens(elsewhere) {
  const folder = elsewhere ?? `${root}/docs/screens`;
  const { chromium: executablePath } = findBrowsers();
  if (!executablePath) {
    console.error('Chromium was not found; name one in CHROMIUM_PATH.');
    return 2;
  }
  const built = await run('build', [tool('vite'), 'build', '--logLevel', 'warn']);
  if (built !== 0) return built;
  const { preview } = await import('vite');
  const { chromium } = await import('playwright-core');
  const server = await preview({ configFile: `${root}/vite.config.ts`, preview: { port: 0 } });
  const browser = await chromium.launch({ executablePath });
  try {
    const [address] = server.resolvedUrls.local;
    for (const [width, height] of SIZES)
      await pictures(
        browser,
        address,
        { folder, whole: elsewhere !== undefined },
        { width, height },
      );
    await cards(browser, address, folder);
    return 0;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** One page for both languages, so that the runs are computed once. */
async function pictures(browser, address, { folder, whole }, viewport) {
  const page = await browser.newPage({ viewport, locale: 'zh-CN' });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(address);
  await page.waitForSelector('#fingerprint', { state: 'attached' });
  await page.waitForSelector('#stop', { state: 'detached' });
  for (const language of LANGUAGES) {
    if (language !== LANGUAGES[0]) await page.click('#language');
    const size = `${viewport.width}x${viewport.height}`;
    await page.screenshot({ path: `${folder}/${language}-${size}.png` });
    if (whole)
      await page.screenshot({ path: `${folder}/${language}-${size}-whole.png`, fullPage: true });
  }
  await page.close();
}

/** Pictures of two parts of the page by themselves: a comparison, and the target cells. */
async function cards(browser, address, folder) {
  for (const language of LANGUAGES) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${address}#l=${language}`);
    await page.waitForSelector('#targets:not(.stale)');
    await page.waitForSelector('#stop', { state: 'detached' });
    await page.locator('#targets').screenshot({ path: `${folder}/${language}-targets.png` });
    for (const [at, letter] of ['A', 'B', 'C'].entries())
      await page.selectOption(`#compare-${letter}`, COMPARED[at]);
    await page.click('#compare-start');
    await page.waitForSelector('#compare-effects');
    await page.waitForSelector('#compare-stop', { state: 'detached' });
    await page.locator('#compare').evaluate((card) => card.scrollIntoView());
    await page.screenshot({ path: `${folder}/${language}-compare.png` });
    await page.close();
  }
}
