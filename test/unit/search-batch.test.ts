// Claim: a search over programmes uses what an interrupted one already judged, ends where an uninterrupted one does,
// checks what it found on seeds that it has not seen, and refuses bad files.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { searchProgramme, type RunScenario } from '../../src/batch/search.ts';
import { issueLine, InputError } from '../../src/scenario/issue.ts';
import { parseSearch } from '../../src/scenario/search-file.ts';
import { PLANTED, plantedRun } from '../fixtures/planted.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-search-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

const file = [
  'title: { zh: 试, en: Try }',
  'scenario: plan.yaml',
  'targets: [2025a]',
  'probability: 0.75',
  'levers: [greenLane, recruitmentGrant]',
  'replications: 4',
  'verify: 8',
  'runs: 160',
].join('\n');
const read = (text: string) =>
  parseSearch(new TextEncoder().encode(text), 'search.yaml', {
    cells: ['2025a'],
    find: () => new TextEncoder().encode('title: { zh: 试, en: Try }\n'),
  });
const task = read(file);

/** Planted runs, until the process is killed. */
function fake({ seeds, limit }: { seeds: number[]; limit: number }): RunScenario {
  return ({ seed, programme }, replicates) => {
    seeds.push(seed);
    if (seeds.length > limit) return Promise.reject(new Error('killed'));
    return Promise.resolve(replicates.map((replicate) => plantedRun(programme, replicate)));
  };
}

function run(folder: string, limit = Infinity) {
  const seeds: number[] = [];
  const context = {
    task,
    targets: PLANTED,
    folder,
    run: fake({ seeds, limit }),
    onEvaluation: () => undefined,
  };
  return { seeds, end: searchProgramme(context) };
}

describe('a search over programmes', () => {
  it('finds the cheapest and checks it on fresh seeds', async () => {
    const { seeds, end } = run(mkdtempSync(join(top, 'whole-')));
    const { best, verified, scenario } = await end;
    expect(best.values['recruitmentGrant']).toBe(0);
    expect(best.values['greenLane']).toBeGreaterThanOrEqual(30);
    expect(best.values['greenLane']).toBeLessThanOrEqual(33);
    expect(best.probability).toBe(0.75);
    expect(verified).toMatchObject({ met: 6, of: 8 });
    expect(scenario.programme.map(({ lever }) => lever)).toEqual(['greenLane']);
    expect(new Set(seeds).size).toBe(2);
    expect(seeds.at(-1)).not.toBe(task.seed);
    expect(seeds.length - 1).toBeLessThanOrEqual(40);
  });

  it('goes on after it was killed, without judging anything twice, even with a torn line', async () => {
    const whole = await run(mkdtempSync(join(top, 'one-'))).end;
    const folder = mkdtempSync(join(top, 'two-'));
    await expect(run(folder, 10).end).rejects.toThrow(/killed/u);
    const evaluations = join(folder, 'evaluations.jsonl');
    expect(readFileSync(evaluations, 'utf8').trim().split('\n')).toHaveLength(10);
    appendFileSync(evaluations, '{"values":{"greenLane":1');
    const { seeds, end } = run(folder);
    const resumed = await end;
    expect(resumed).toEqual({ ...whole, before: 10 });
    expect(seeds).toHaveLength(whole.evaluations - 10 + 1);
  });
});

describe('a search file', () => {
  it.each([
    [
      'targets: [2025a]',
      'targets: [2052a]',
      /search\.yaml:3:11 targets\[0\]: no computed target cell "2052a" \(expected 2025a; did you mean "2025a"\?\)$/u,
    ],
    [
      'greenLane, ',
      'greenLan, ',
      /:5:10 levers\[0\]: unknown lever "greenLan" .*did you mean "greenLane"\?\)$/u,
    ],
    [
      'greenLane, ',
      'certifierPosts, ',
      /:5:10 levers\[0\]: certifierPosts is of tier 3: its effect is assumed \(expected tiers: 3\)$/u,
    ],
    ['runs: 160', 'run: 160', /unknown key "run" .*did you mean "runs"\?\)/u],
    [
      '0.75',
      '1.5',
      /:4:1 probability: 1\.5 is not allowed here \(expected a number from 0\.01 to 1\)$/u,
    ],
  ])('%s -> %s', (from, to, message) => {
    let said = '';
    try {
      read(file.replace(from, to));
    } catch (error) {
      if (error instanceof InputError)
        said = error.issues.map((issue) => issueLine(issue, 'en')).join('\n');
    }
    expect(said).toMatch(message);
  });
});
