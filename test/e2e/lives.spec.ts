/** Claim: lives of synthetic agents are told on demand by a worker, say what the command line says, and belong to their settings. */
import { expect, test, type Page } from '@playwright/test';
import { answerOfNode, open, settled, watchWorkers, workersStarted } from './page.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'the same code in both; shown once');

const TWO_PAIRS = Buffer.from(
  'title: { zh: 两组, en: Two pairs }\nextends: action-plan\nreplications: 2\n',
);

interface Text {
  readonly en: string;
  readonly zh: string;
}

interface Side {
  readonly fate: Text;
  readonly lines: readonly { readonly month: string; readonly text: Text }[];
}

interface GateYear {
  readonly year: number;
  readonly waiting: number;
  readonly waitingByClass: Readonly<Record<string, number>>;
}

interface Told {
  readonly lives: readonly {
    readonly code: string;
    readonly title: Text;
    readonly why: Text;
    readonly with: Side;
    readonly without: Side;
  }[];
  readonly gates: readonly { readonly with: readonly GateYear[] }[];
}

async function openTwo(page: Page): Promise<string[]> {
  const messages = await open(page, '/#l=en');
  const file = { name: 'two.yaml', mimeType: 'text/yaml', buffer: TWO_PAIRS };
  await page.setInputFiles('#open-file', file);
  await settled(page);
  return messages;
}

const codes = (page: Page) => page.locator('.life-list small').allTextContents();

test('@hours lives are told in a worker of their own, as the command line tells them', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const args = ['biography', 'scenarios/action-plan.yaml', '--format', 'json'];
  const { lives, gates } = answerOfNode(args) as Told;
  await watchWorkers(page);
  const messages = await openTwo(page);
  const card = page.locator('#lives');
  await expect(card).toContainText('synthetic agents');
  const before = await workersStarted(page);
  await card.locator('#tell-lives').click();
  await expect(page.locator('.life-list')).toBeVisible({ timeout: 90_000 });
  expect(await workersStarted(page)).toBe(before + 1);
  expect(await codes(page)).toEqual(lives.map(({ code }) => code));
  const [own] = lives.slice(-3);
  if (own === undefined) throw new Error('no lives');
  await test.step('one is picked by keyboard, both arms side by side', async () => {
    const button = card.getByRole('button', { name: own.code });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    const life = page.locator('#life');
    await expect(life).toContainText(own.why.en);
    for (const [arm, side] of [own.with, own.without].entries()) {
      const shown = life.locator('.arm').nth(arm);
      await expect(shown.locator('.fate')).toHaveText(side.fate.en);
      await expect(shown.locator('li time')).toHaveText(side.lines.map(({ month }) => month));
      await expect(shown.locator('li > span')).toHaveText(side.lines.map(({ text }) => text.en));
    }
  });
  await test.step('the queues say what the gates say', async () => {
    const charts = card.locator('.queue-charts svg');
    await expect(charts).toHaveCount(3);
    const last = Math.round(gates[2]?.with.at(-1)?.waiting ?? 0).toLocaleString('en');
    await expect(charts.nth(2)).toHaveAttribute(
      'aria-label',
      new RegExp(`waiting: ${last} in`, 'u'),
    );
    await card.getByText('Months until half are decided').click();
    await expect(charts.nth(2)).toHaveAttribute('aria-label', /Months until half/u);
    await card.locator('details.data > summary').click();
    await expect(card.locator('details.data .scroll tbody')).toHaveCount(6);
  });
  await test.step('the queues by class, in a month that one moves', async () => {
    const year2030 = gates.map(({ with: years }) => years.find(({ year }) => year === 2030));
    const clock = card.locator('.queue-clock');
    await clock.locator('input').fill(String((2030 - 2015) * 12 + 11));
    await expect(clock.locator('output')).toHaveText('2030-12');
    const drones = card.locator('.class-queues tbody tr').filter({ hasText: 'Drones' });
    const said = year2030.map((year) =>
      Math.round(year?.waitingByClass['drones'] ?? Number.NaN).toLocaleString('en'),
    );
    for (const [at, cases] of said.entries())
      await expect(drones.locator('td').nth(at)).toHaveText(new RegExp(`^${cases} \\(`, 'u'));
    await clock.getByRole('button', { name: 'Play' }).click();
    await expect(clock.locator('output')).not.toHaveText('2030-12');
    await expect(clock.getByRole('button', { name: 'Play' })).toBeVisible({ timeout: 30_000 });
    await expect(clock.locator('output')).toHaveText('2035-12');
  });
  await test.step('they speak the other language', async () => {
    await page.locator('#language').click();
    await expect(page.locator('#life .fate').first()).toHaveText(own.with.fate.zh);
    await expect(card).toContainText('虚拟主体');
    await page.locator('#language').click();
  });
  await test.step('other settings have none; a step back still has them', async () => {
    await page.locator('#lever-surveyPosts').press('End');
    await expect(card.locator('#tell-lives')).toBeVisible();
    await expect(page.locator('.life-list')).not.toBeAttached();
    await page.keyboard.press('Control+z');
    await expect(page.locator('.life-list')).toBeVisible();
  });
  await test.step('another run is told when its number is given', async () => {
    const other = answerOfNode([...args, '--replicate', '2']) as Told;
    await card.locator('#lives-replicate').fill('5000');
    await card.locator('#lives-replicate').press('Enter');
    await expect(card.locator('.lives-replicate .failure')).toHaveText(
      'a whole number from 1 to 1000',
    );
    await expect(page.locator('.life-list')).toBeVisible();
    await card.locator('#lives-replicate').fill('2');
    await card.locator('#lives-replicate').press('Enter');
    await card.locator('#tell-lives').click();
    await expect(page.locator('.life-list')).toBeVisible({ timeout: 90_000 });
    expect(await codes(page)).toEqual(other.lives.map(({ code }) => code));
  });
  expect(messages).toEqual([]);
});

test('@hours telling can be stopped, and a worker that dies is said', async ({ page }) => {
  test.setTimeout(180_000);
  await watchWorkers(page);
  await openTwo(page);
  const card = page.locator('#lives');
  const ask = card.locator('#tell-lives');
  await ask.click();
  await card.getByRole('button').click(); // stop
  await expect(ask).toBeVisible();
  await expect(card.getByRole('alert')).not.toBeAttached();
  await ask.click();
  await expect(card.getByRole('status')).toBeVisible();
  await page.evaluate(() =>
    window.started.at(-1)?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' })),
  );
  await expect(card.getByRole('alert')).toContainText('out of memory');
  await ask.click();
  await expect(page.locator('.life-list')).toBeVisible({ timeout: 90_000 });
});
