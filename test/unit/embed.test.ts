// Claim: an embedded chart reads addresses and messages strictly, says of a wrong one what would be right, takes levers as
// a scenario file does, and answers with the numbers of the page's table; the guide names every message and key.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare, type PairedRun } from '../../src/experiment/index.ts';
import { INDICATOR_IDS, LEVERS, MONTHS } from '../../src/model/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import { readAsked } from '../../src/ui/embed/asked.ts';
import { findIssuesBy } from '../../src/ui/embed/lever-issues.ts';
import { readRequest, REPLIES, REQUESTS, SERIES_LINES } from '../../src/ui/embed/messages.ts';
import { seriesOf, YEARS } from '../../src/ui/embed/series.ts';

const read = (data: unknown) => readRequest(data, findIssuesBy(parseScenario));
const set = (lever: unknown, value: unknown) => read({ zonelab: 'set', id: 7, lever, value });
const [, high] = LEVERS.greenLane.range;

describe('the address of a frame', () => {
  it('names an indicator', () => {
    expect(readAsked('chart:valueAdded')).toEqual({ ok: true, indicator: 'valueAdded' });
  });

  it.each([
    ['chart:valueAded', 'chart:valueAdded'],
    ['valueAdded', 'chart:valueAdded'],
    ['chart:', undefined],
    ['', undefined],
    ['chart:<img src=x onerror=alert(1)>', undefined],
  ])('%s is refused, with the nearest name', (text, nearest) => {
    expect(readAsked(text)).toMatchObject({ ok: false, refusal: nearest ? { nearest } : {} });
  });
});

describe('a message', () => {
  it('asks for the state, or sets a lever, and keeps its id', async () => {
    expect(await read({ zonelab: 'get', id: 'a' })).toEqual({
      ...{ ok: true, request: { zonelab: 'get', id: 'a' } },
    });
    expect(await set('greenLane', high)).toEqual({
      ok: true,
      request: { zonelab: 'set', id: 7, lever: 'greenLane', value: high },
    });
  });

  it('of somebody else is not answered', async () => {
    for (const data of [undefined, null, 3, 'get', [], { type: 'get' }])
      expect(await read(data)).toBeUndefined();
  });

  it.each([
    ['greenLine', 1, 'greenLane'],
    ['greenLane', high + 1, high],
    ['greenLane', -5, LEVERS.greenLane.range[0]],
    ['greenLane', Number.NaN, undefined],
    ['greenLane', '20', undefined],
    [{ name: 'greenLane' }, 1, undefined],
    ['__proto__', 1, undefined],
    ['x'.repeat(2_000_000), 1, undefined],
  ])('that sets %j to %s is refused in both languages', async (lever, value, nearest) => {
    const answer = await set(lever, value);
    expect(answer).toMatchObject({ ok: false, id: 7 });
    if (answer?.ok !== false) return;
    const { what, expected } = answer.refusal;
    expect(what.en).not.toBe('');
    expect(what.zh).toMatch(/\p{Script=Han}/u);
    expect(expected).toBeDefined();
    expect(answer.refusal.nearest).toBe(nearest);
  });

  it('of an unknown kind gets the nearest', async () => {
    expect(await read({ zonelab: 'gett' })).toMatchObject({
      ...{ ok: false, refusal: { nearest: 'get' } },
    });
    expect(await read({ zonelab: {} })).toMatchObject({ ok: false });
  });
});

describe('the series', () => {
  const runs = Array.from({ length: 20 }, (_, at): PairedRun => {
    const treatment = Float64Array.from(
      { length: MONTHS * INDICATOR_IDS.length },
      (_unused, place) => (place % 97) * (at + 1),
    );
    return { replicate: at + 1, treatment, baseline: treatment.map((value) => value / 2) };
  });

  it('are the numbers of the table, in order, and null where there are none', () => {
    const { baseline, scenario, difference } = seriesOf(runs, 'jobs');
    const last = YEARS.length - 1;
    const row = compare(runs, 'jobs', MONTHS - 1);
    expect(scenario.mean[last]).toBe(row.treatment);
    expect(difference.median[last]).toBe(row.median);
    const bounds = SERIES_LINES.baseline.slice(1).map((name) => baseline[name][last] ?? Number.NaN);
    expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
    expect(seriesOf([], 'jobs').scenario.p50[0]).toBeNull();
  });
});

describe('the guide', () => {
  const guide = readFileSync(new URL('../../docs/embedding.md', import.meta.url), 'utf8');
  const rows = Object.entries({ ...REQUESTS, ...REPLIES, ...SERIES_LINES });

  it.each(rows)('names %s with its keys', (name, keys) => {
    const listed = keys.map((key) => `\`${key}\``).join(', ');
    expect(guide).toContain(`| \`${name}\` | ${listed === '' ? '' : `${listed} `}|`);
  });
});
