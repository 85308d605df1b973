// Claim: the input data are read completely, or refused with file and line.
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS } from '../../src/model/index.ts';
import { parseModelData, parseObservations } from '../../src/scenario/data.ts';
import { modelData, modelTexts, observations } from '../fixtures/data.ts';

const texts = modelTexts();

function edited(file: keyof typeof texts, edit: (lines: string[]) => void) {
  const lines = texts[file].split('\n');
  edit(lines);
  return () => parseModelData({ ...texts, [file]: lines.join('\n') });
}

/** The column of a header, replaced in one line. */
function put(lines: string[], line: number, column: string, value: string): void {
  const at = (lines[0] ?? '').split(',').indexOf(column);
  const cells = (lines[line - 1] ?? '').split(',');
  cells[at] = value;
  lines[line - 1] = cells.join(',');
}

describe('the shipped data', () => {
  it('have a value of every driver from January 2015 on', () => {
    const first = modelData.drivers.filter(({ month }) => month === 0).map(({ driver }) => driver);
    expect(new Set(first)).toEqual(new Set(DRIVER_IDS));
  });

  it('tell published figures that were read from those that were not', () => {
    expect(new Set(observations.map(({ read }) => read))).toEqual(new Set([true, false]));
    const recalled = observations.filter(({ source }) => source.includes('memory, unverified'));
    expect(recalled.length).toBeGreaterThan(50);
    expect(recalled.filter(({ read }) => read)).toEqual([]);
  });
});

describe('faults are named with their line', () => {
  it.each([
    [
      'unknown driver',
      edited('drivers.csv', (lines) => put(lines, 3, 'driver', 'industryGrowht')),
      /drivers\.csv:3:1 driver: .*industryGrowth/u,
    ],
    [
      'no number',
      edited('drivers.csv', (lines) => put(lines, 2, 'central', 'much')),
      /drivers\.csv:2:1 central/u,
    ],
    [
      'empty number',
      edited('start.csv', (lines) => put(lines, 4, 'value', '')),
      /start\.csv:4:1 value/u,
    ],
    [
      'infinite',
      edited('start.csv', (lines) => put(lines, 4, 'value', 'Infinity')),
      /start\.csv:4:1 value/u,
    ],
    [
      'no month',
      edited('drivers.csv', (lines) => put(lines, 2, 'month', '2015-13')),
      /drivers\.csv:2:1 month/u,
    ],
    [
      'range out of order',
      edited('drivers.csv', (lines) => put(lines, 2, 'low', '99')),
      /drivers\.csv:2:1 low/u,
    ],
    ['missing row', edited('start.csv', (lines) => lines.splice(2, 1)), /start\.csv/u],
    [
      'missing column',
      edited('competence.csv', (lines) => (lines[0] = (lines[0] ?? '').replace('gate', 'gat'))),
      /competence\.csv:2:1 gate/u,
    ],
    [
      'row twice',
      edited('start.csv', (lines) => lines.splice(3, 0, lines[2] ?? '')),
      /start\.csv:4:1 quantity: .* stands twice/u,
    ],
    [
      'gate twice',
      edited('competence.csv', (lines) => lines.splice(2, 0, lines[1] ?? '')),
      /competence\.csv:3:1 class: .* stands twice/u,
    ],
    [
      'unknown competence',
      edited('competence.csv', (lines) => put(lines, 2, 'competence', 'county')),
      /competence\.csv:2:1 competence/u,
    ],
    [
      'draw of an unknown number',
      edited(
        'draws.csv',
        (lines) => (lines[0] = (lines[0] ?? '').replace('entryChance', 'entryChanse')),
      ),
      /draws\.csv:1:1 firm\.entryChanse: unknown column .*did you mean "firm\.entryChance"/u,
    ],
    [
      'position outside its range',
      edited('draws.csv', (lines) => put(lines, 5, 'firm.awareness', '1.2')),
      /draws\.csv:5:1 firm\.awareness: 1\.2 is no position/u,
    ],
    [
      'draw out of order',
      edited('draws.csv', (lines) => lines.splice(3, 1)),
      /draws\.csv:4:1 draw: .* out of order \(expected draw 3/u,
    ],
    [
      'draw left out at the end',
      edited('draws.csv', (lines) => lines.splice(-2)),
      /draws\.csv:256:1 draw: there are 255 draws/u,
    ],
    ['no rows', edited('start.csv', (lines) => lines.splice(1)), /start\.csv/u],
  ])('%s', (_name, read, expected) => {
    expect(read).toThrow(expected);
  });

  it('also in published figures', () => {
    expect(() =>
      parseObservations('mine.csv', 'series,year,value,unit,read,source\na,b,1,x,page,y\n'),
    ).toThrow(/mine\.csv:2:1 year/u);
  });
});
