/** Claim: what the page knows beyond its runs is asked for, can be stopped, belongs to the settings, and equals Node's. */
import { LEVER_IDS } from '../../src/model/index.ts';
import { expect, test, type Page } from '@playwright/test';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { answerOfNode, openControls, settled } from './page.ts';

test.skip(({ browserName }) => browserName === 'firefox', 'the same code in both; shown once');

const TWO_PAIRS = Buffer.from(
  'title: { zh: 两组, en: Two pairs }\nextends: action-plan\nreplications: 2\n',
);

interface Fields {
  readonly cells: readonly { readonly id: string; readonly breakEven?: object }[];
}

/** Break-even of a cell as the command line finds it, as the page writes it. */
function breakEvenInNode(cell: string): string {
  const args = ['targets', 'scenarios/action-plan.yaml', '--replications', '2', '--format', 'json'];
  const { cells } = answerOfNode(args) as Fields;
  const { baseline, scenario } = cells.find(({ id }) => id === cell)?.breakEven as {
    readonly baseline: number | string;
    readonly scenario: number | string;
  };
  const wordsOf = (even: number | string) => {
    if (typeof even === 'string') return even === 'below' ? 'below −4' : 'above +4';
    return `${even > 0 ? '+' : ''}${(even * 100).toFixed(1)}`.replace('-', '−');
  };
  return `national growth ${wordsOf(scenario)} points a year; baseline ${wordsOf(baseline)}`;
}

test('@hours break-even of levels is found on demand, stopped, continued, and is that of the command line', async ({
  page,
}) => {
  test.setTimeout(120_000); // the command line computes the same beside the page
  const expected = breakEvenInNode('2025a');
  const messages = await openControls(page, '/#l=en');
  await page.setInputFiles('#open-file', {
    name: 'two.yaml',
    mimeType: 'text/yaml',
    buffer: TWO_PAIRS,
  });
  await settled(page);
  const cell = page.locator('#target-2025a');
  await expect(cell.locator('.dots-row').first().locator('i')).toHaveCount(2);
  const question = cell.getByRole('button', { name: /Compute break-even/u });
  await test.step('stopped with Esc, it says how far it came, and goes on from there', async () => {
    await question.click();
    await expect(cell.getByRole('status')).toHaveText(/Computing break-even [1-9]\d* of \d+/u, {
      timeout: 20_000,
    });
    await page.keyboard.press('Escape');
    await expect(cell).toContainText(/Stopped at \d+ of \d+/u, { timeout: 20_000 });
    await question.click();
    await expect(cell.locator('.decides')).toContainText(expected, { timeout: 40_000 });
    await expect(question).not.toBeAttached();
  });
  await test.step('it belongs to its settings: others ask anew, and a step back still has it', async () => {
    await page.locator('#lever-surveyPosts').press('End');
    await expect(page.locator('#chart')).toHaveAttribute('data-stale', 'false');
    await expect(question).toBeEnabled({ timeout: 20_000 });
    await question.click();
    await page.click('#undo'); // takes the workers from the search
    await expect(cell.locator('.decides')).toContainText(expected);
    await page.click('#redo');
    await expect(question).toBeEnabled();
  });
  expect(messages).toEqual([]);
});

test('a target of one\u2019s own comes with a link, is judged, is a path on the chart, and can be added and removed', async ({
  page,
}) => {
  const brought = { indicator: 'rent', year: 2030, atMost: 900, source: 'draft plan' } as const;
  const plan = { ...shippedScenario('action-plan'), replications: 2, targets: [brought] };
  const messages = await openControls(page, `/${await linkOf(plan)}&l=en`);
  await settled(page);
  const first = page.locator('#target-own1');
  await expect(first.locator('.dots-row').first().locator('i')).toHaveCount(2);
  await expect(first).toContainText('2030: at most 900');
  const form = page.locator('.own-form');
  await test.step('what is no number is refused in words', async () => {
    await form.locator('input[name=value]').fill('much');
    await form.getByRole('button', { name: 'Add target' }).click();
    await expect(form.getByRole('alert')).toHaveText('The value must be a number');
  });
  await form.locator('input[name=value]').fill('14,000');
  await form.getByRole('combobox', { name: 'Year' }).selectOption('2030');
  await form.locator('input[name=source]').fill('report');
  await form.getByRole('button', { name: 'Add target' }).click();
  const own = page.locator('#target-own2');
  await expect(own.locator('.dots-row').first().locator('i')).toHaveCount(2);
  await expect(own).toContainText('2030: at least 14000');
  await expect(page.locator('.legend .of-target')).toContainText('14,000 in 2030');
  await expect(page.locator('#chart .target-path')).toHaveCount(1);
  await expect(page.locator('#chart .target-mark')).toHaveCount(1);
  await test.step('no other chart has its path', async () => {
    await page.selectOption('#indicator', 'exits');
    await expect(page.locator('.legend .of-target')).not.toBeAttached();
  });
  const added = { indicator: 'valueAdded', year: 2030, atLeast: 14_000, source: 'report' };
  await test.step('the address holds both', () => expectTargets(page, [brought, added]));
  await page
    .getByRole('button', { name: /^Remove/u })
    .last()
    .click();
  await expect(own).not.toBeAttached();
  await expectTargets(page, [brought]);
  expect(messages).toEqual([]);
});

/** Waits until the address carries these targets. */
function expectTargets(page: Page, targets: readonly object[]): Promise<void> {
  const inAddress = async () => {
    const read = await readLink(page.url());
    return read.ok ? read.scenario.targets : undefined;
  };
  return expect.poll(inAddress).toEqual(targets);
}

test('@hours an open data table is dimmed as long as its numbers are those of other settings', async ({
  page,
}) => {
  const messages = await openControls(page, '/#l=en');
  await page.setInputFiles('#open-file', {
    name: 'two.yaml',
    mimeType: 'text/yaml',
    buffer: TWO_PAIRS,
  });
  await settled(page);
  await page.getByText('Data table').click();
  const table = page.locator('.scroll', { has: page.locator('#data-table') });
  await expect(table).not.toHaveClass(/stale/u);
  const seen = await table.evaluateHandle((element) => {
    const states = new Set<string>();
    new MutationObserver(() => {
      const isStale = document.querySelector('#chart[data-stale=true]') !== null;
      states.add(`${isStale} ${getComputedStyle(element).opacity}`);
    }).observe(document.body, { subtree: true, attributes: true });
    return states;
  });
  await page.locator('#lever-surveyPosts').press('End');
  await settled(page);
  await expect(table).toHaveCSS('opacity', '1');
  const states = await seen.evaluate((found) => [...found].sort());
  expect(states).toEqual(['false 1', 'true 0.45']);
  expect(messages).toEqual([]);
});

test('every track says what is known of its values, in marks and in words', async ({ page }) => {
  const messages = await openControls(page, '/#l=en');
  await expect(page.locator('.lever')).toHaveCount(LEVER_IDS.length);
  for (const words of await page.locator('.lever .evidence').allTextContents())
    expect(words).toMatch(/^Tier \d · (?:no evidenced range|.*\d–\d.*)$/u);
  const places = page.locator('#lever-observationPlaces');
  await expect(places).toHaveAttribute('aria-valuetext', /outside the evidenced 40–50/u);
  await expect(page.locator('#evidence-note')).toContainText('Observation-period places');
  await page.locator('#number-observationPlaces').fill('50');
  await page.locator('#number-observationPlaces').press('Enter');
  await expect(places).toHaveAttribute('aria-valuetext', /, evidenced range 40–50$/u);
  await expect(page.locator('#evidence-note')).not.toContainText('Observation-period places');
  await expect(page.locator('.slider .evidenced.unverified')).toHaveCount(4);
  await expect(page.locator('.slider .evidenced:not(.unverified)')).toHaveCount(2);
  expect(messages).toEqual([]);
});
