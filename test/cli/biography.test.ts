// Claim: `zonelab biography` tells the lives of one run in plain sentences, by code and by gate, as text and JSON, in two languages, and
// refuses what is no code. That a code which nobody has gets the nearest one is held by the slow tests.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { shipped, zonelabHere } from './zonelab.ts';

const plan = shipped('action-plan');
const quick = ['biography', plan, '--scale', '0.025', '--replicate', '2'];
const folder = mkdtempSync(join(tmpdir(), 'zonelab-'));

const text = z.strictObject({ en: z.string().min(1), zh: z.string().min(1) });
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u);
const side = z.strictObject({
  head: text.nullable(),
  fate: text,
  lines: z.array(z.strictObject({ month, what: z.string(), value: z.number(), text })),
});
const shape = z.looseObject({
  scenario: z.literal('action-plan'),
  replicate: z.literal(2),
  hasProgramme: z.literal(true),
  synthetic: text,
  lives: z.array(
    z.strictObject({
      code: z.string().regex(/^[VFC]-(\d{4}-)?\d{4,5}$/u),
      criterion: z.string().nullable(),
      title: text.nullable(),
      why: text.nullable(),
      with: side,
      without: side.nullable(),
    }),
  ),
  gates: z.array(
    z.looseObject({ gate: z.string(), with: z.array(z.looseObject({ year: z.int() })) }),
  ),
});

const file = join(folder, 'lives.json');
const ran = await zonelabHere([...quick, '--out', file]);
const all = () => shape.parse(JSON.parse(readFileSync(file, 'utf8')));

describe('biography', { timeout: 120_000 }, () => {
  it('gives telling lives and all gates as JSON, both arms', () => {
    expect(ran).toEqual({ code: 0, out: `${file}\n`, err: '' });
    const { lives, gates } = all();
    expect(lives.length).toBeGreaterThanOrEqual(8);
    expect(lives.filter(({ without }) => without === null)).toEqual([]);
    expect(gates.map(({ gate }) => gate)).toEqual(['classification', 'certification', 'access']);
    expect(gates.map((gate) => gate.with.length)).toEqual([21, 21, 21]);
  });

  it('tells one firm by its code, in Chinese, as the whole list has it', async () => {
    const life = all().lives.find(({ criterion }) => criterion === 'longestWait');
    const code = life?.code ?? '';
    const { code: exit, out } = await zonelabHere([
      ...[...quick, '--firm', code.toLowerCase(), '--lang', 'zh'],
    ]);
    expect(exit).toBe(0);
    expect(out).toMatch(new RegExp(`${code}：虚拟主体`, 'u'));
    for (const word of ['有方案：', '无方案：', '公共随机数', '抽样比例1∶40'])
      expect(out).toContain(word);
    const said = out.replace(/\s/gu, '');
    for (const line of life?.with.lines ?? [])
      expect(said).toContain(line.text.zh.replace(/\s/gu, ''));
  });

  it.each([
    [['--firm', 'anchor'], /^--firm anchor: "anchor" is no code of a firm \(expected V-0173, /u],
    [['--fund', 'V-0173'], /is no code of a fund \(expected C-0012, /u],
    [['--desk', 'acces'], /classification, certification, access/u],
    [['--firm', 'V-0173', '--list'], /cannot be used with/u],
    [['--format', 'xml'], /text, json, csv/u],
    [['--out', join(folder, 'lives.pdf')], /expected \.txt, \.json, \.csv/u],
    [['--replicate', '-1'], /whole number/u],
  ])('refuses %j before it runs anything', async (more, message) => {
    const { code, out, err } = await zonelabHere([...quick, ...more]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
  });
});
