// Claim: a budget below what a programme costs before any money is refused where it was said, with the least that would do.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { broughtTo } from '../../src/cli/equal-money.ts';
import type { RunInPool } from '../../src/cli/ensemble.ts';
import { readScenario } from '../../src/cli/io.ts';
import { INDICATOR_IDS, MONTHS } from '../../src/model/index.ts';
import { InputError, issueLine } from '../../src/scenario/issue.ts';
import { linkOf, readLink } from '../../src/scenario/link.ts';
import { head, never } from '../fixtures/language.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
const posts = '  - { lever: surveyPosts, value: 24 }';
const fund = '  - { lever: fundCommitment, value: 100 }';

function file(name: string, text: string): string {
  const path = join(folder, `${name}.yaml`);
  writeFileSync(path, `${head}${text}\n`);
  return path;
}

const small = file('small', `seed: 1\nequalMoney: 900\nprogramme:\n${posts}\n${fund}`);
const heir = file('heir', 'extends: small\nprogramme: []');
const unpaid = file('unpaid', `equalMoney: 900\nprogramme:\n${posts}`);

/** Runs of which each costs the city 100 million yuan in December 2021, whatever its money. */
const costly: RunInPool = (_scenario, replicates) => {
  const treatment = new Float64Array(MONTHS * INDICATOR_IDS.length);
  treatment[83 * INDICATOR_IDS.length + INDICATOR_IDS.indexOf('fiscalCost')] = 1;
  const baseline = new Float64Array(treatment.length);
  return Promise.resolve(replicates.map((replicate) => ({ replicate, treatment, baseline })));
};

/** 100 million of 2021 over what 1 yuan a year is worth, 3 % a year: rounded up to four digits. */
const LEAST = Math.ceil(1e8 / 1.03 / ((1 - 1.03 ** -15) / 0.03) / 1000) * 1000;

async function refused(source: string, options: Record<string, unknown> = {}): Promise<string> {
  const link = source.startsWith('#') ? await readLink(source) : undefined;
  const scenario = link?.ok === true ? link.scenario : readScenario(source);
  try {
    await broughtTo(costly, { scenario, source, options });
  } catch (error) {
    if (error instanceof InputError) return issueLine(error.issues[0] ?? never(), 'en');
    throw error;
  }
  return 'accepted';
}

const said = (id: string) =>
  `posts and rules of ${id} alone cost more than this budget (expected at least ${LEAST} yuan a year; did you mean "${LEAST}"?)`;

describe('a budget below the cheapest programme', () => {
  it.each([
    ['of the file, at its line', small, `${small}:3:1 equalMoney: ${said('small')}`],
    ['of the file that it extends, there', heir, `${small}:3:1 equalMoney: ${said('heir')}`],
    ['of a programme without money', unpaid, `${unpaid}:2:1 equalMoney: ${said('unpaid')}`],
  ])('%s', async (_name, source, expected) => {
    expect(await refused(source)).toBe(expected);
  });

  it('of the command line, as it was typed', async () => {
    const line = await refused(small, { equalMoney: '900' });
    expect(line).toBe(`--equal-money 900: ${said('small')}`);
  });

  it('of a link, without the link', async () => {
    const link = await linkOf(readScenario(small));
    expect(await refused(link)).toBe(`link equalMoney: ${said('link')}`);
  });

  it('is accepted from the least on that is named', async () => {
    expect(await refused(unpaid, { equalMoney: String(LEAST) })).toBe('accepted');
  });
});
