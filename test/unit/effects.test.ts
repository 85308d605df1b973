// Claim: the effects of levers are kept one by one and gone on with; a folder of another model, other data, another seed or
// anything else is refused, naming both; the page beside b9c6381 is made of what was kept, with or without sentences.
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import {
  effectsIdentity,
  KeptEffects,
  leverEffects,
  type EffectsIdentity,
} from '../../src/batch/effects.ts';
import { effectRows } from '../../src/cli/effect-tables.ts';
import {
  aloneAtTop,
  comparisonOf,
  EFFECT_INDICATORS,
  effectsOf,
  type PairedRun,
} from '../../src/experiment/index.ts';
import { MODEL } from '../../src/experiment/model-identity.ts';
import { monthIndex } from '../../src/kernel/clock.ts';
import {
  FIRST_YEAR,
  INDICATOR_IDS,
  LEVER_IDS,
  LEVERS,
  MONTHS,
  type Programme,
} from '../../src/model/index.ts';
import { effectTables, leversWithoutNote } from '../docs/effects-tables.ts';

const top = mkdtempSync(join(tmpdir(), 'zonelab-effects-'));
afterAll(() => {
  rmSync(top, { recursive: true });
});

const settings = { seed: 1, scale: 0.025, replications: 8 };
const identity = effectsIdentity(settings, { a: '1' });
const newFolder = () => join(mkdtempSync(join(top, 'folder-')), 'out');

/** Eight replicates in which every indicator is the lever's place in the catalogue more than without, and a bit of its own. */
function runsOf(programme: Programme): PairedRun[] {
  const lever = programme[0]?.lever ?? 'greenLane';
  return Array.from({ length: 8 }, (_, at) => {
    const arm = (value: number) => new Float64Array(MONTHS * INDICATOR_IDS.length).fill(value);
    const treatment = arm(100 + LEVER_IDS.indexOf(lever) + at / 10);
    treatment[monthIndex(FIRST_YEAR, 2035, 12) * INDICATOR_IDS.length + column('monthsAtAccess')] =
      at === 3 ? Number.NaN : 1;
    return { replicate: at + 1, baseline: arm(100), treatment };
  });
}

const column = (id: string) => INDICATOR_IDS.findIndex((each) => each === id);

function measure(folder: string | undefined, levers = LEVER_IDS, of: EffectsIdentity = identity) {
  const ran: string[] = [];
  const told: number[] = [];
  const all = leverEffects(levers, {
    kept: new KeptEffects(folder, of),
    run: (programme) => {
      ran.push(programme[0]?.lever ?? '');
      return Promise.resolve(runsOf(programme));
    },
    onLever: (_, done) => told.push(done),
  });
  return all.then((effects) => ({ effects, ran, told }));
}

describe('a lever alone', () => {
  it('stands at the top of its range from January 2021, at once and for good', () => {
    for (const lever of LEVER_IDS)
      expect(aloneAtTop(lever)).toEqual([
        { lever, from: 72, ramp: 0, value: LEVERS[lever].range[1], after2025: 'keep' },
      ]);
  });

  it('is told by mean, median and skewness in both years; what is undefined is left out', () => {
    const effects = effectsOf([...runsOf(aloneAtTop('greenLane'))].reverse());
    expect(effects).toHaveLength(2 * EFFECT_INDICATORS.length);
    const [first] = effects;
    const found = effects.map(comparisonOf);
    expect(first?.treatment.slice(0, 2)).toEqual([104, 104.1]);
    expect(found[0]).toMatchObject({ pairs: 8, baseline: 100 });
    expect(found[0]?.difference).toBeCloseTo(4.35, 9);
    expect(found[0]?.skewness).toBeCloseTo(0, 9);
    const access = found.filter(({ indicator }) => indicator === 'monthsAtAccess');
    expect(access.map(({ pairs }) => pairs)).toEqual([8, 7]);
  });
});

describe('effects that are kept', () => {
  it('are not run again, whatever levers are asked for, and survive a line that a crash cut short', async () => {
    const folder = newFolder();
    const some = LEVER_IDS.slice(2, 5);
    expect(await measure(folder, some)).toMatchObject({ ran: some, told: [1, 2, 3] });
    appendFileSync(join(folder, 'levers.jsonl'), '{"lever":"greenLa');
    const { effects, ran, told } = await measure(folder);
    expect(ran).toEqual(LEVER_IDS.filter((id) => !some.includes(id)));
    expect(told[0]).toBe(some.length + 1);
    expect(effects.map(({ lever }) => lever)).toEqual(LEVER_IDS);
    const again = await measure(folder);
    expect(again.ran).toEqual([]);
    expect(again.effects).toEqual(effects);
    expect((await measure(undefined)).effects).toEqual(effects);
  });

  it('of another model, other data or settings are refused, and both are named', async () => {
    const folder = newFolder();
    await measure(folder, ['greenLane']);
    const kept = readFileSync(join(folder, 'levers.jsonl'), 'utf8');
    const other = { hash: 'f'.repeat(64), commit: null };
    const refused: readonly [EffectsIdentity, string][] = [
      [effectsIdentity(settings, { a: '1' }, other), `model is another: ${MODEL.hash} (`],
      [effectsIdentity(settings, { a: '1' }, other), `not ${other.hash} (no commit)`],
      [effectsIdentity(settings, { a: '2' }), `data is another: ${identity.data}, not `],
      [effectsIdentity({ ...settings, seed: 9 }, { a: '1' }), 'seed is another: 1, not 9'],
      [effectsIdentity({ ...settings, replications: 9 }, { a: '1' }), 'replications is another'],
    ];
    for (const [asked, words] of refused)
      expect(() => new KeptEffects(folder, asked), words).toThrow(words);
    expect(() => new KeptEffects(folder, refused[0]?.[0] ?? identity)).toThrow(
      /a new folder: .*-2/u,
    );
    expect(readFileSync(join(folder, 'levers.jsonl'), 'utf8')).toBe(kept);
    const commit = { ...MODEL, commit: 'abc' };
    expect(
      new KeptEffects(folder, effectsIdentity(settings, { a: '1' }, commit)).find('greenLane'),
    ).toBeDefined();
  });

  it('need a folder of their own', () => {
    const folder = newFolder();
    mkdirSync(folder);
    writeFileSync(join(folder, 'x'), '');
    expect(() => new KeptEffects(folder, identity)).toThrow(/holds other files/u);
    expect(() => new KeptEffects(join(folder, 'x'), identity)).toThrow(/no folder/u);
    writeFileSync(join(folder, 'effects.json'), '{');
    expect(() => new KeptEffects(folder, identity)).toThrow(/effects\.json is damaged/u);
  });
});

describe('the page beside b9c6381', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const here = (notes: string) => {
    const folder = mkdtempSync(join(top, 'docs-'));
    mkdirSync(join(folder, 'docs'));
    cpSync(join(root, 'docs/model'), join(folder, 'docs/model'), { recursive: true });
    rmSync(join(folder, 'docs/model/effects.json'), { force: true });
    writeFileSync(join(folder, 'docs/model/effects-notes.yaml'), notes);
    return folder;
  };

  it('has a line for each lever and state, and says when nothing was measured', async () => {
    const folder = here('greenLane: { en: As before., zh: 与此前相同。 }\n');
    const before = effectTables(folder);
    expect(before['effects']).toContain('Today: not measured yet.');
    expect(before['effects']).toMatch(
      /`entryConditions`.* b9c6381 \| \*\*\+101\*\* ±35 \(\+70; \+1\.7\) /u,
    );
    const rows = effectRows((await measure(undefined)).effects, () => undefined);
    writeFileSync(join(folder, 'docs/model/effects.json'), JSON.stringify({ ...identity, rows }));
    const { effects = '', 'effects notes': notes = '' } = effectTables(folder);
    expect(effects).toContain('8 pairs, seed 1, scale 0.025');
    expect(effects.match(/\| today \|/gu)).toHaveLength(2 * (LEVER_IDS.length + 1));
    expect(effects.match(/\| b9c6381 \|/gu)).toHaveLength(2 * (LEVER_IDS.length + 1));
    expect(effects).toMatch(/`greenLane` [^|]+\| today \| \*\*\+4\*\* ±0 \(\+4; 0\.0\) \|/u);
    expect(notes).toContain('| `greenLane` | As before. (与此前相同。) |');
    expect(notes).toContain('| `surveyPosts` | – |');
    expect(leversWithoutNote(folder)).toEqual(LEVER_IDS.filter((id) => id !== 'greenLane'));
  });

  it('refuses a sentence about no lever, or in one language', () => {
    expect(() => effectTables(here('greenLan: { en: a, zh: 乙 }\n'))).toThrow(
      /did you mean "greenLane"/u,
    );
    expect(() => effectTables(here('greenLane: { en: a }\n'))).toThrow(/both languages/u);
  });
});
