// Claim: the same command goes on in a batch's folder: a damaged chunk is moved aside and computed again, more replications
// give what a batch of their own would, shards of another model are refused; scenarios may lie anywhere, `validate` knows
// batches and searches, and what cannot be handed to Slurm is refused before anything is written.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../src/experiment/model-identity.ts';
import { shipped, zonelab, zonelabHere } from '../cli/zonelab.ts';

const folder = mkdtempSync(join(tmpdir(), 'zonelab-goes-on-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'elsewhere'));
const plan = join(folder, 'elsewhere', '行动方案.yaml');
writeFileSync(plan, readFileSync(shipped('action-plan')));

/** A batch of so many runs of the first month of the zone. */
function batchFile(name: string, replications: number, indicators = '[valueAdded]'): string {
  const file = join(folder, name);
  const design = 'design: { kind: grid, factors: [{ vary: greenLane, levels: 20 }] }';
  const keep = `keep: { indicators: ${indicators}, months: [2021-01] }`;
  writeFileSync(
    file,
    `title: { zh: 试, en: Try }\nscenarios: [${plan}]\nreplications: ${replications}\n${design}\n${keep}\n`,
  );
  return file;
}

const two = batchFile('two.yaml', 2);
const three = batchFile('three.yaml', 3);
const out = join(folder, 'my out 100%');
const run = (file: string, to: string, ...more: string[]) =>
  zonelab(['batch', file, '--out', to, '--workers', '1', '--format', 'json', ...more]);

interface Collected {
  readonly contentHash: string;
  readonly runs: number;
}

describe('a batch that goes on', { timeout: 120_000 }, () => {
  it('computes a damaged chunk again, and says so in the language that was asked for', () => {
    const first = run(two, out, '--csv');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(out, 'runs.csv'), 'utf8')).toMatch(
      /^\uFEFFrun,scenario,.*\n0,行动方案,/u,
    );
    expect(readFileSync(join(out, 'results.csv'), 'utf8')).toMatch(/^run,month,indicator,value/u);
    expect(readFileSync(join(out, 'runs.csv'), 'utf8')).toMatch(/,0\.0,0\.0,|,0\.0,/u);
    const chunk = join(out, 'chunks', '000000.parquet');
    const bytes = readFileSync(chunk);
    const at = Math.floor(bytes.length / 2);
    writeFileSync(chunk, Buffer.from(bytes).fill(0, at - 200, at + 200));
    const refused = zonelab(['collect', out, '--lang', 'zh']);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/000000\.parquet：.*（应为：重新运行同一 `zonelab batch` 命令/u);
    const again = run(two, out, '--lang', 'zh');
    expect(again.code).toBe(0);
    expect(again.err).toContain(`有文件已损坏：已移至 ${chunk}.damaged`);
    expect(readFileSync(chunk)).toEqual(bytes);
    expect(JSON.parse(again.out)).toEqual(JSON.parse(first.out));
  });

  it('takes more replications, and gives what a batch of its own gives', () => {
    const more = run(three, out);
    expect(more.code).toBe(0);
    const apart = run(three, join(folder, 'apart'));
    const [one, other] = [more, apart].map((each) => JSON.parse(each.out) as Collected);
    expect(one).toEqual(other);
    expect(one?.runs).toBe(60);
    const log = readFileSync(join(out, 'log.jsonl'), 'utf8').trim().split('\n');
    expect(JSON.parse(log.at(-1) ?? '')).toMatchObject({ computed: 28 });
    const fewer = run(two, out);
    expect(fewer.code).toBe(2);
    expect(fewer.err).toMatch(/holds 3 replications, more than 2 \(expected at least 3/u);
  });

  it('refuses another indicator, with the command for a new folder', () => {
    const file = batchFile('wider.yaml', 3, '[valueAdded, exits]');
    const { code, err } = run(file, out);
    expect(code).toBe(2);
    expect(err.trim()).toMatch(
      /another batch: it has other settings: keep\.indicators \(expected a new folder: zonelab batch \S+wider\.yaml --out '.*my out 100%-2'\)$/u,
    );
  });

  it('carries its model, and refuses a shard of another with both hashes', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8')) as {
      model: { hash: string };
      engine: string;
    };
    expect(manifest.model.hash).toBe(MODEL.hash);
    expect(manifest.engine).toBe(`node ${process.versions.node}`);
    const other = join(folder, 'other model');
    mkdirSync(other);
    const identity = JSON.parse(readFileSync(join(out, 'batch.json'), 'utf8')) as object;
    const model = { hash: 'f'.repeat(64), commit: 'abc' };
    writeFileSync(join(other, 'batch.json'), JSON.stringify({ ...identity, id: 'x', model }));
    const { code, err } = zonelab(['collect', out, other]);
    expect(code).toBe(2);
    expect(err).toContain(`${'f'.repeat(64)} (commit abc), not ${MODEL.hash} (`);
    const resumed = run(three, other);
    expect(resumed.code).toBe(2);
    expect(resumed.err).toContain(`its model is another: ${'f'.repeat(64)} (commit abc)`);
  });
});

describe('validate', () => {
  it('knows batches and searches by what they hold', async () => {
    const search = join(folder, 'search.yaml');
    const lines = (lever: string) =>
      `title: { zh: 搜, en: Search }\nscenario: ${plan}\ntargets: [new-technology 2025]\nprobability: 0.5\nlevers: [${lever}]\nruns: 10\n`;
    writeFileSync(search, lines('greenLan'));
    const { code, out: said, err } = await zonelabHere(['validate', two, plan, search]);
    expect(code).toBe(2);
    expect(said).toBe(`${two}: ok\n${plan}: ok\n`);
    expect(err).toMatch(/search\.yaml:5:\d+ levers\[0\]: unknown lever "greenLan"/u);
    const twice = join(folder, 'twice.yaml');
    writeFileSync(twice, lines('greenLane, greenLane'));
    expect((await zonelabHere(['validate', twice])).err).toMatch(
      /levers\[1\]: greenLane stands twice/u,
    );
  });
});

describe('slurm', () => {
  it('quotes a folder with spaces and %, and refuses one that no directive can carry', async () => {
    const to = join(folder, 'my jobs 100%', 'o');
    const written = await zonelabHere(['slurm', two, '--out', to, '--shards', '2']);
    expect(written.code).toBe(0);
    const script = readFileSync(join(to, 'array.sbatch'), 'utf8');
    const quoted = to.replaceAll('%', '%%');
    expect(script).toContain(`#SBATCH --output="${quoted}/slurm-%A_%a.log"`);
    expect(script).toContain(`--out '${to}'`);
    for (const name of ['a"b', "a'b", 'a\\b', 'a\nb']) {
      const bad = await zonelabHere(['slurm', two, '--out', join(folder, name), '--shards', '2']);
      expect(bad.code).toBe(2);
      expect(bad.err).toMatch(/sbatch cannot be given a path with/u);
      expect(existsSync(join(folder, name))).toBe(false);
    }
  });

  it('refuses more shards than the cluster takes, with its number, before anything is written', () => {
    const tools = join(folder, 'bin');
    mkdirSync(tools);
    const scontrol = join(tools, 'scontrol');
    writeFileSync(scontrol, '#!/bin/sh\necho "MaxArraySize            = 1001"\n');
    chmodSync(scontrol, 0o755);
    const environment = { PATH: `${tools}${delimiter}${process.env['PATH'] ?? ''}` };
    const to = join(folder, 'large');
    const ask = (shards: string) =>
      zonelab(['slurm', two, '--out', to, '--shards', shards], environment);
    const refused = ask('1001');
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/its MaxArraySize is 1001, .* \(expected at most 1000 shards\)/u);
    expect(existsSync(to)).toBe(false);
    expect(ask('1000').code).toBe(0);
  });
});

describe('results', { timeout: 120_000 }, () => {
  it('of named indicators are those, in that order, and carry the model as a fingerprint does', () => {
    const file = join(folder, 'table.csv');
    const source = [shipped('no-zone'), '--set', 'surveyPosts=10', '--format', 'json'];
    const setting = ['--scale', '0.025', '--workers', '2'];
    const args = ['--replications', '1', '--indicators', 'exits,monthsAtAccess', '--out', file];
    const { code, out: said } = zonelab(['run', ...source, ...setting, ...args]);
    expect(code).toBe(0);
    const { rows, model, fingerprint } = JSON.parse(said) as {
      rows: { indicator: string }[];
      model: { hash: string };
      fingerprint: string;
    };
    const shown = [...new Set(rows.map(({ indicator }) => indicator))];
    expect(shown).toEqual(['exits', 'monthsAtAccess']);
    expect(model.hash).toBe(MODEL.hash);
    expect(readFileSync(file, 'utf8')).toMatch(/^indicator,year,/u);
    const print = zonelab(['fingerprint', ...source, ...setting]);
    expect(JSON.parse(print.out)).toMatchObject({ fingerprint, model });
  });

  it.each([
    ['exit', /unknown indicator "exit" .*did you mean "exits"\?/u],
    ['exits,exits', /exits stands twice \(expected each once\)/u],
    ['exits,', /unknown indicator ""/u],
  ])('refuse indicators %s', async (list, message) => {
    const { code, err } = await zonelabHere(['run', plan, '--indicators', list]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
