// Claim: what the page says of programmes that it compares is what the command line says of them, number by number.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { COST_LINES, UNIT_COST_IDS } from '../../src/experiment/index.ts';
import { HEADLINE } from '../../src/cli/rows.ts';
import { MILESTONE_YEARS, type IndicatorId } from '../../src/model/index.ts';
import { parsePooled, pooledIn } from '../../src/scenario/pooled.ts';
import { costsOf, effectOf, winsIn, type Ran } from '../../src/handin/ran.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { shipped, zonelabHere } from './zonelab.ts';

vi.hoisted(() => vi.stubGlobal('navigator', { language: 'en' }));
vi.mock('../../src/ui/state/runs.ts', async () =>
  (await import('../fixtures/page-runs.ts')).pageRuns(),
);

/** As few as an interval of a median takes. */
const PAIRS = 6;
const number = z.number().nullable();
const said = z.looseObject({
  rows: z.array(
    z.looseObject({
      ...{ letter: z.string(), against: z.string(), year: z.int(), indicator: z.string() },
      ...{
        reference: number,
        value: number,
        median: number,
        medianLow: number,
        medianHigh: number,
      },
      clear: z.boolean(),
    }),
  ),
  wins: z.array(z.looseObject({ indicator: z.string() })),
  costs: z.array(
    z.looseObject({
      letter: z.string(),
      intervals: z.record(z.string(), z.tuple([number, number])),
    }),
  ),
  unitCosts: z.array(
    z.object({ letter: z.string(), indicator: z.string(), year: z.int(), yuan: number }),
  ),
});

const finite = (value: number) => (Number.isNaN(value) ? null : value);
const yuan = (value: number | undefined) =>
  value === undefined || Number.isNaN(value) ? null : Math.round(value) + 0;

describe('the page', { timeout: 120_000 }, () => {
  let ran: readonly Ran[] = [];
  let inTerminal: z.output<typeof said>;

  beforeAll(async () => {
    const { compareNow, shown, progress } = await import('../../src/ui/state/compare.ts');
    const { picks } = await import('../../src/ui/state/contenders.ts');
    const { choices, choose } = await import('../../src/ui/state/scenario.ts');
    const files = ['action-plan', 'regulation-first'] as const;
    choices.value = files.map(shippedScenario);
    choose({ ...shippedScenario('action-plan'), replications: PAIRS });
    picks.value = ['present', 'regulation-first', '', ''];
    await compareNow();
    expect(progress.value).toMatchObject({ state: 'done', done: 2 * PAIRS, all: 2 * PAIRS });
    const rows = parsePooled('pooled.csv', readFileSync('public/data/pooled.csv', 'utf8'));
    ran = (shown.value?.compared ?? []).map((each) => ({
      ...each,
      pooled: (id, year) => pooledIn(rows, id, year),
    }));
    const { code, out, err } = await zonelabHere([
      ...['compare', ...files.map(shipped), '--replications', String(PAIRS)],
      ...['--indicators', 'valueAdded,talentStock,incidents,netPresentCost', '--format', 'json'],
    ]);
    expect(code, err).toBe(0);
    inTerminal = said.parse(JSON.parse(out));
  }, 120_000);

  afterAll(async () => (await import('../../src/ui/state/runs.ts')).stop());

  it('has the same effects, intervals and clear ones', () => {
    expect(ran.map(({ letter }) => letter)).toEqual(['A', 'B']);
    const rows = ran.flatMap((own) =>
      HEADLINE.flatMap((id) =>
        MILESTONE_YEARS.map((year) => {
          const { row, clarity } = effectOf(own, id, year);
          return {
            ...{ letter: own.letter, year, indicator: id },
            ...{ reference: finite(row.baseline), value: finite(row.treatment) },
            median: finite(row.median),
            ...{ medianLow: finite(row.medianLow), medianHigh: finite(row.medianHigh) },
            clear: clarity !== 'unclear',
          };
        }),
      ),
    );
    const own = inTerminal.rows.filter(({ against }) => against === 'no zone');
    expect(rows).toHaveLength(own.length);
    for (const row of rows)
      expect(
        own.find(
          ({ letter, year, indicator }) =>
            letter === row.letter && year === row.year && indicator === row.indicator,
        ),
      ).toMatchObject(row);
    expect(rows.some(({ clear }) => clear)).toBe(true);
  });

  it('has the same wins, over each other and over no zone', () => {
    const wins = (['valueAdded', 'talentStock', 'incidents'] as const).flatMap((id) =>
      winsIn(ran, id).filter(({ indicator }) => indicator === id),
    );
    const cost = winsIn(ran, 'fiscalCost');
    expect([...wins, ...cost]).toEqual(inTerminal.wins);
    expect(cost).toHaveLength(3);
  });

  it('has the same costs, and costs for each unit of effect', () => {
    for (const [at, own] of ran.entries()) {
      const { lines } = costsOf(own, 'valueAdded');
      const inBoth = inTerminal.costs[at];
      for (const line of COST_LINES) {
        expect(inBoth?.[line]).toBe(yuan(lines[line].median));
        expect(inBoth?.intervals[line]).toEqual([yuan(lines[line].low), yuan(lines[line].high)]);
      }
    }
    const perUnit = ran.flatMap((own) =>
      UNIT_COST_IDS.map((indicator: IndicatorId) => ({
        ...{ letter: own.letter, indicator, year: 2035 },
        yuan: yuan(costsOf(own, indicator).perUnit),
      })),
    );
    expect(perUnit).toEqual(inTerminal.unitCosts);
    expect(perUnit.some((each) => each.yuan !== null)).toBe(true);
  });

  it('answers what is asked of the same runs at once, and runs nothing twice', async () => {
    const { isOutdated, startComparing } = await import('../../src/ui/state/compare.ts');
    const { picks } = await import('../../src/ui/state/contenders.ts');
    const end = startComparing();
    picks.value = ['regulation-first', 'present', '', ''];
    expect(isOutdated.value).toBe(false);
    picks.value = ['regulation-first', 'action-plan', 'present', ''];
    expect(isOutdated.value).toBe(false);
    picks.value = ['', 'action-plan', '', ''];
    expect(isOutdated.value).toBe(true);
    end();
  });
});
