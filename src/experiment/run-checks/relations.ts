/** How indicators of one run hang together, read off their definitions wherever these say it. */
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../model/index.ts';

/** Indices and shares of something that has no indicator of its own, with the value that is the whole. */
const DECLARED_SHARES = [
  ['trust', 100],
  ['midHighCoverage', 1],
  ['leadCoverage', 1],
] as const;

/** Shares with the value that is the whole: what is counted above is counted below, too. */
export const SHARES: readonly (readonly [id: IndicatorId, whole: number])[] = [
  ...DECLARED_SHARES,
  ...INDICATOR_IDS.flatMap((id) => {
    const { derivation, scale } = INDICATORS[id];
    const isShare =
      derivation.kind === 'ratio' && derivation.top.every((one) => derivation.bottom.includes(one));
    return isShare ? [[id, scale] as const] : [];
  }),
];

/** Differences that may be below nothing: sales displaced are less than none where new ones displace no others. */
const SIGNED: readonly IndicatorId[] = ['displacedHere', 'valueAddedGross'];

/** Stocks, and sums of a year of which nothing is taken off. */
export const NEVER_NEGATIVE: readonly IndicatorId[] = INDICATOR_IDS.filter((id) => {
  const { derivation } = INDICATORS[id];
  return derivation.kind !== 'ratio' && derivation.less === undefined && !SIGNED.includes(id);
});

/** Parts that are never larger than their whole. */
export const PARTS_OF_WHOLES: readonly (readonly [part: IndicatorId, whole: IndicatorId])[] = [
  ['valueAdded', 'grossProduct'],
  ['valueAddedWithoutAnchors', 'valueAdded'],
  ['firms', 'registered'],
  ['leastPosition', 'medianPosition'],
];

interface Ratio {
  readonly id: IndicatorId;
  readonly top: IndicatorId;
  readonly bottom: IndicatorId;
}

/** Ratios whose numerator and denominator are indicators themselves. */
export const RATIOS: readonly Ratio[] = INDICATOR_IDS.flatMap((id) => {
  const { derivation } = INDICATORS[id];
  if (derivation.kind !== 'ratio') return [];
  const [top, bottom] = [sumOf(derivation.top), sumOf(derivation.bottom)];
  return top === undefined || bottom === undefined ? [] : [{ id, top, bottom }];
});

/** The indicator that is the sum of these series and of nothing else. */
function sumOf(series: readonly string[]): IndicatorId | undefined {
  return INDICATOR_IDS.find((id) => {
    const { derivation } = INDICATORS[id];
    if (derivation.kind === 'ratio' || derivation.less !== undefined) return false;
    const isSame = derivation.of.length === series.length;
    return isSame && derivation.of.every((one) => series.includes(one));
  });
}
