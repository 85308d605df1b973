/** Targets of one's own as cells of one entry, so that they are judged like the report's. */
import type { Text } from '../../kernel/declare.ts';
import type { IndicatorId, OwnTarget, TargetCell } from '../../model/index.ts';

/** What indicators are called, and their units: the core has no words of its own. */
type IndicatorWords = Readonly<Record<IndicatorId, { readonly label: Text; readonly unit: Text }>>;

/** Cells of targets of one's own, in their order. */
export function ownCells(targets: readonly OwnTarget[], words: IndicatorWords): TargetCell[] {
  return targets.map((target, at) => cellOf(target, at, words));
}

function cellOf(target: OwnTarget, at: number, words: IndicatorWords): TargetCell {
  const { indicator, year, atLeast, atMost = 0, source = '' } = target;
  const { label, unit } = words[indicator];
  const asked = atLeast ?? atMost;
  const once = { lenient: 1, default: 1, strict: 1 };
  const entry = {
    id: indicator,
    label,
    kind: atLeast === undefined ? ('ceiling' as const) : ('level' as const),
    unit,
    gapUnit: unit.en === '%' ? POINTS : unit,
    must: true,
    measure: { indicator },
    thresholds: { lenient: asked, default: asked, strict: asked },
  };
  return {
    id: `own${at + 1}`,
    year,
    column: 'own',
    words: wordsOf(target, words),
    proxy: source === '' ? UNNAMED : { en: source, zh: source },
    needed: once,
    decides: indicator,
    outside: 'national',
    entries: [entry],
  };
}

const POINTS: Text = { en: 'points', zh: '个百分点' };
const UNNAMED: Text = { en: 'source not given', zh: '未注明来源' };

function wordsOf({ indicator, year, atLeast, atMost = 0 }: OwnTarget, words: IndicatorWords): Text {
  const { label, unit } = words[indicator];
  const isFloor = atLeast !== undefined;
  const asked = atLeast ?? atMost;
  return {
    en: `${label.en} in ${year}: ${isFloor ? 'at least' : 'at most'} ${asked} (${unit.en})`,
    zh: `${year}年${label.zh}${isFloor ? '不低于' : '不高于'}${asked}${unit.zh}`,
  };
}
