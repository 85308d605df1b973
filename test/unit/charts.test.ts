// Claim: a link gives back which charts were on screen, refuses what is none, and each chart shows what the main one would
// show of its indicator in its mode, from lines that are read once.
import { batch, computed } from '@preact/signals';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { INDICATOR_IDS, MONTHS, type IndicatorId } from '../../src/model/index.ts';
import { differenceDrawing } from '../../src/ui/charts/difference.ts';
import { lineOf } from '../../src/ui/charts/drawing.ts';
import { fanDrawing } from '../../src/ui/charts/fan.ts';
import { pictureOf, picture } from '../../src/ui/state/pictures.ts';
import { runs } from '../../src/ui/state/runs.ts';
import {
  chartsText,
  indicator,
  layout,
  mode,
  MODES,
  others,
  takeCharts,
} from '../../src/ui/state/view.ts';
import { loadWords } from '../../src/ui/text/index.ts';

vi.hoisted(() => {
  vi.stubGlobal('navigator', { language: 'en' });
  vi.stubGlobal('screen', { width: 1280, height: 800 });
});

const result = (of: number) =>
  Float64Array.from({ length: MONTHS * INDICATOR_IDS.length }, (_, at) => ((at * 7) % 31) + of);
const RUNS = Array.from({ length: 24 }, (_, replicate) => ({
  replicate,
  baseline: result(replicate),
  treatment: result(replicate + (replicate % 3)),
}));
const PICKED: readonly IndicatorId[] = ['rent', 'exits', 'trust'];

describe('charts in a link', () => {
  beforeEach(() => {
    batch(() => {
      layout.value = '1';
      others.value = ['talentStock', 'fiscalCost', 'harmfulPassed'];
    });
  });

  it.each(['2', '4'] as const)('are the same again: %s', (count) => {
    others.value = PICKED;
    layout.value = count;
    const text = chartsText.value;
    layout.value = '1';
    others.value = ['firms', 'firms', 'firms'];
    expect(takeCharts(text)).toBe(true);
    expect(layout.value).toBe(count);
    expect(others.value).toEqual(count === '4' ? PICKED : ['firms', 'firms', 'firms']);
  });

  it('take no room where there is one', () => {
    expect(chartsText.value).toBe('');
  });

  it('may be four without names', () => {
    expect(takeCharts('4')).toBe(true);
    expect(chartsText.value).toBe('4.talentStock.fiscalCost.harmfulPassed');
  });

  it.each([
    '',
    '3',
    '4.rent',
    '4.rent.exits.none',
    '4.rent.exits.trust.firms',
    '2.rent.exits.trust',
  ])('are refused whole and change nothing: "%s"', (text) => {
    expect(takeCharts(text)).toBe(false);
    expect([layout.value, chartsText.value, others.value[0]]).toEqual(['1', '', 'talentStock']);
  });
});

describe('the picture of an indicator and a mode', () => {
  beforeAll(async () => {
    await loadWords('en');
    runs.value = RUNS;
  });

  it.each(MODES)('is that of the main chart in the same view: %s', (shown) => {
    const own = pictureOf(computed(() => ({ indicator: 'rent', mode: shown })));
    const before = own.value;
    batch(() => {
      indicator.value = 'exits';
      mode.value = shown === 'levels' ? 'difference' : 'levels';
    });
    expect(own.value).toBe(before);
    expect(picture.value.drawing).not.toEqual(own.value.drawing);
    batch(() => {
      indicator.value = 'rent';
      mode.value = shown;
    });
    expect(picture.value).toEqual(own.value);
    expect(own.value.figures).toHaveLength(3);
    expect(own.value.drawing).toEqual(
      shown === 'levels' ? fanDrawing(RUNS, 'rent', []) : differenceDrawing(RUNS, 'rent'),
    );
  });

  it('is drawn from lines that stay the same for every chart on screen', () => {
    const [run] = RUNS;
    if (run === undefined) throw new Error('no runs');
    const shown = [...PICKED, 'firms'] as const;
    const first = shown.map((id) => lineOf(run.baseline, id, 0));
    expect(
      shown.map((id) => lineOf(run.baseline, id, 0)).every((line, at) => line === first[at]),
    ).toBe(true);
    expect(first[0]).toHaveLength(MONTHS);
    expect(first[0]?.[3]).toBe(
      run.baseline[3 * INDICATOR_IDS.length + INDICATOR_IDS.indexOf('rent')],
    );
  });
});
