// Claim: `zonelab hindcast` refuses a malformed file with its line and exit code 2; what it scores is tested in
// test/unit/hindcast.test.ts and with the slow tests.
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileOf, zonelabHere } from './zonelab.ts';

const observed = readFileSync(new URL('../../public/data/observed.csv', import.meta.url), 'utf8');
const [header = '', ...lines] = observed.trim().split('\n');
describe('hindcast', { timeout: 120_000 }, () => {
  const first = lines.findIndex((line) => line.startsWith('national_high_tech_enterprises,2020'));
  const edited = (edit: (line: string) => string) =>
    [header, ...lines.map((line, index) => (index === first ? edit(line) : line))].join('\n');
  it.each([
    [
      'no number',
      edited((line) => line.replace('18650', 'many')),
      new RegExp(`bad\\.csv:${first + 2}:1 value: "many" is not a number`, 'u'),
    ],
    ['half a year', edited((line) => line.replace('2020', '2020.5')), /is no year/u],
    ['a row twice', `${observed.trim()}\n${lines[0] ?? ''}\n`, /stands in line 2 already/u],
    ['no column', observed.replace('value', 'worth'), /bad\.csv:2:1 value: the column is missing/u],
    ['only a header', header, /the table has no rows/u],
    ['nothing', '', /the file is empty.*expected a CSV/u],
    ['other bytes', new Uint8Array([0xff, 0xfe, 0x41]), /UTF-8/u],
  ])('refuses %s', async (_, content, message) => {
    const file = fileOf(content, 'bad.csv');
    const { code, out, err } = await zonelabHere(['hindcast', '--observed', file]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\bat .*\.js/u);
  });

  it('refuses a folder and a file that is not there', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'zonelab-')), 'data');
    mkdirSync(folder);
    expect(await zonelabHere(['hindcast', '--observed', folder])).toMatchObject({
      code: 2,
      out: '',
    });
    const { code, err } = await zonelabHere(['hindcast', '--observed', join(folder, 'none.csv')]);
    expect(code).toBe(2);
    expect(err).toMatch(/no such file \(expected a CSV/u);
  });
});
