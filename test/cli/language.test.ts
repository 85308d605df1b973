// Claim: the command line understands the whole programme language: it checks stacks and rules, runs them, says when rules
// fired and which did not, sets single entries, and tells results of what a file was made with from others.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RESULTS_VERSION } from '../../src/model/index.ts';
import { madeVerdict } from '../../src/cli/rules.ts';
import { shippedScenario } from '../fixtures/data.ts';
import { zonelabHere } from './zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));
const head = 'title: { zh: 方案, en: Plan }\n';
// One worker: two would compile the model twice, and the files of this layer already run two at a time.
const quick = ['--replications', '2', '--scale', '0.025', '--workers', '1'];

function plan(name: string, text: string): string {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, `${head}${text}\n`);
  return file;
}

const base = plan('base', 'programme:\n  - { lever: surveyPosts, ramp: 0, value: 24 }');
plan('later', 'programme:\n  - { lever: greenLane, ramp: 0, value: 20 }');
const RULED =
  'programme:\n  stack:\n    - base\n    - { use: later, replaces: base, when: { year: 2026 } }\n  entries:\n    - { lever: greenLane, value: 60, when: { indicator: valueAddedShare, above: 99 } }';
/** A file that says what it was made with: a results version and a fingerprint. */
const phasesMade = (results: string, fingerprint: string) =>
  plan(
    'phases',
    `scale: 0.025\nmade: { results: ${results}, fingerprint: "${fingerprint}" }\n${RULED}`,
  );
const phases = phasesMade(RESULTS_VERSION, '0123456789abcdef');
const dated = plan(
  'dated',
  'programme:\n  - { lever: surveyPosts, value: 24 }\n  - { lever: surveyPosts, from: 2026-01, value: 6 }',
);

const file = join(folder, 'run.json');
const ran = await zonelabHere(['run', phases, ...quick, '--out', file]);
const written = () => JSON.parse(readFileSync(file, 'utf8')) as { fingerprint: string };

describe('the programme language', { timeout: 120_000 }, () => {
  it('is checked: mistakes with their place and the nearest name, warnings without', async () => {
    const wrong = plan('wrong', 'programme: { stack: [bse] }');
    const refused = await zonelabHere(['validate', wrong]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(
      /wrong\.yaml:2:22 programme\.stack\[0\]: no scenario "bse" .*did you mean "base"\?/u,
    );
    const idle = plan(
      'idle',
      'programme:\n  - { lever: greenLane, value: 20, until: 2022-12, when: { year: 2024 } }',
    );
    const warned = await zonelabHere(['validate', idle, phases]);
    expect([warned.code, warned.out]).toEqual([0, `${idle}: ok\n${phases}: ok\n`]);
    expect(warned.err).toMatch(
      /idle\.yaml:3:\d+ programme\[0\]\.when: warning: this rule can never fire/u,
    );
  });

  it('is run: rules and when they fired, a warning for one that never did', () => {
    const { code, out, err } = ran;
    expect(code).toBe(0);
    expect(out).toMatch(/Rules \(phases\)[\s\S]*in January 2026\s+│\s+2 of 2 │\s+2026 │/u);
    expect(err).toMatch(/warning: in phases a rule fired in no replicate.*above 99/u);
    expect(written()).toMatchObject({
      rules: [
        { rule: { year: 2026 }, fired: 2, replicates: 2, year: 2026 },
        { rule: { indicator: 'valueAddedShare', above: 99 }, fired: 0, replicates: 2, year: null },
      ],
    });
  });

  it('is explained: every fact that its run writes has an entry', async () => {
    const { out } = await zonelabHere(['explain', '--format', 'json']);
    const { entries } = JSON.parse(out) as { entries: readonly { id: string }[] };
    const known = new Set(entries.map(({ id }) => id));
    const facts = Object.keys(written()).filter(
      (key) => !['rows', 'costs', 'targets'].includes(key),
    );
    expect(facts.filter((fact) => !known.has(`run:${fact}`))).toEqual([]);
  });

  it('is compared: the rules that fired stand below the tables, in Chinese', async () => {
    const { code, out } = await zonelabHere(['compare', base, phases, ...quick, '--lang', 'zh']);
    expect(code).toBe(0);
    for (const word of ['无试验区基准', 'B 减 A', '95%区间', '配对推演', '胜出组数', '净现值成本'])
      expect(out).toContain(word);
    expect(out).toMatch(/规则 \(phases\)[\s\S]*2组中2组/u);
  });

  it('is set: one entry by its month, several never at once', async () => {
    const both = await zonelabHere(['run', dated, '--set', 'surveyPosts=8']);
    expect([both.code, both.err]).toEqual([
      2,
      '--set surveyPosts=8: surveyPosts has 2 entries; say which (expected surveyPosts@2021-01, surveyPosts@2026-01)\n',
    ]);
    const other = await zonelabHere(['run', dated, '--set', 'surveyPosts@2025-01=8']);
    expect(other.err).toMatch(
      /has no entry that starts in 2025-01 \(expected surveyPosts@2021-01/u,
    );
    // That one entry is then run with its value: `run --set` in experiments.test.ts.
  });

  it('is told from results of another version, and from others of the same', async () => {
    const { fingerprint } = written();
    expect(written()).toMatchObject({ made: 'different' });
    expect(ran.err).toMatch(/the fingerprint differs/u);
    const before = phasesMade('results-1', fingerprint);
    const old = await zonelabHere(['fingerprint', before, '--workers', '1', '--format', 'json']);
    expect(JSON.parse(old.out)).toMatchObject({ made: 'other version', fingerprint });
    expect(old.err).toMatch(/made with results-1/u);
    // That results are the same: a link, in experiments.test.ts.
    const unsaid = { ...shippedScenario('no-zone'), made: { results: RESULTS_VERSION } };
    expect(madeVerdict(unsaid, fingerprint)).toBeUndefined();
  });
});

describe('a batch of dated levers', { timeout: 120_000 }, () => {
  it('varies one entry by its month, and leaves the lever itself empty', async () => {
    const batch = plan(
      'batch',
      'scenarios: [dated.yaml]\nreplications: 1\nscale: 0.025\nkeep: { months: [2026-12], indicators: [valueAdded] }\ndesign: { kind: grid, factors: [{ vary: surveyPosts@2026-01, levels: 2 }] }',
    );
    const out = join(folder, 'out');
    expect(
      (await zonelabHere(['batch', batch, '--out', out, '--csv', '--workers', '1'])).code,
    ).toBe(0);
    const [header = '', ...rows] = readFileSync(join(out, 'runs.csv'), 'utf8').trim().split('\n');
    const columns = header.split(',');
    const cells = (name: string) => rows.map((row) => row.split(',')[columns.indexOf(name)]);
    expect(cells('lever_surveyPosts')).toEqual(['', '']);
    expect(cells('lever_surveyPosts@2026-01').map(Number)).toEqual([0, 60]);
    const manifest = readFileSync(join(out, 'manifest.json'), 'utf8');
    expect(manifest.match(/"lever": ?"surveyPosts"/gu)).toHaveLength(2);
    const several = plan(
      'several',
      'scenarios: [dated.yaml]\ndesign: { kind: grid, factors: [{ vary: surveyPosts }] }',
    );
    const refused = await zonelabHere(['batch', several, '--out', join(folder, 'no')]);
    expect([refused.code, refused.err]).toEqual([
      2,
      `${several}:3:35 design.factors[0].vary: dated: surveyPosts has 2 entries; say which (expected surveyPosts@2021-01, surveyPosts@2026-01)\n`,
    ]);
  });
});
