// Claim: in WebKit the page opens, draws its fan, takes a slider drawn with the mouse, copies its link, is laid out for paper,
// and comes to the fingerprint of every other engine.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import serve, { PORT } from '../e2e/serve.ts';
import { startWebKit, type WebKit } from './driver.ts';

const { fingerprint } = JSON.parse(
  readFileSync(new URL('../golden/golden.json', import.meta.url), 'utf8'),
) as { fingerprint: string };
const LEVER = '#lever-fundCommitment';

describe('the page in WebKit', { timeout: 240_000 }, () => {
  let webkit: WebKit;
  let close: () => Promise<void>;
  const text = (selector: string) =>
    webkit.run(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? ''`);

  beforeAll(async () => {
    close = await serve();
    webkit = await startWebKit();
    await webkit.open(`http://localhost:${PORT}/#l=zh`);
  }, 120_000);
  afterAll(async () => {
    await webkit.end();
    await close();
  });

  it('draws the fan of the action plan and has the fingerprint of the other engines', async () => {
    await webkit.until(`return document.querySelectorAll('#chart .lines path').length > 0`, 90_000);
    const print = `return document.querySelector('#fingerprint')?.textContent`;
    expect(await webkit.until(print, 200_000)).toBe(fingerprint);
    await webkit.until(
      `return document.querySelectorAll('#chart .bands path').length > 1`,
      200_000,
    );
    expect(await text('#preset option:checked')).toBe('行动方案');
  });

  it('takes a slider drawn with the mouse, in one step to undo', async () => {
    const value = () => webkit.run(`return document.querySelector('${LEVER}').value`);
    const before = await value();
    await webkit.run(`document.querySelector('${LEVER}').scrollIntoView({ block: 'center' })`);
    await webkit.drag(LEVER, 40);
    expect(await value()).not.toBe(before);
    await webkit.click('#undo');
    expect(await value()).toBe(before);
  });

  it('copies its link on the first click', async () => {
    await webkit.click('#copy-link');
    await webkit.until(`return document.querySelector('#link')?.value.includes('#s=')`);
    expect(await text('#notice')).toContain('已复制');
  });

  it('opens the link that it copied', async () => {
    const link = String(await webkit.run(`return document.querySelector('#link').value`));
    await webkit.click('#language');
    await webkit.open('about:blank');
    await webkit.open(link);
    await webkit.until(
      `return document.querySelector('#preset option:checked')?.textContent === '行动方案'`,
    );
  });

  it('knows the styles for paper', async () => {
    await webkit.until(`return document.querySelector('#sheet') !== null`, 90_000);
    const rules = `return [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSMediaRule && rule.conditionText === 'print')
      .reduce((sum, rule) => sum + rule.cssRules.length, 0)`;
    expect(await webkit.run(rules)).toBeGreaterThan(20);
  });
});
