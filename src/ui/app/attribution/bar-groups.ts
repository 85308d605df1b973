/** Groups of levers as bars, and which of them can be told from none. */
import type { AttributedYear } from '../../../experiment/attribution.ts';
import { clarityOf, type Comparison, type MeanInterval } from '../../../experiment/index.ts';
import { GROUP_LABELS } from '../../../model/words.ts';
import { language } from '../../state/language.ts';
import { attributionText } from '../../text/attribution.ts';
import { clarityIn } from '../summary.ts';
import type { Bar, BarGroup } from './bars.tsx';

export const BAR_KINDS = ['alone', 'last', 'share', 'whole', 'sum'] as const;

export function barGroups({ groups, whole, sum, shareOfAll }: AttributedYear): BarGroup[] {
  const text = attributionText();
  const now = language.value;
  const isOne = groups.length === 1;
  const together: Bar[] = [
    { kind: 'whole', ...medianBar(whole, clarityIn(whole) !== 'unclear') },
    ...(isOne ? [] : [{ kind: 'sum' as const, ...medianBar(sum, clarityIn(sum) !== 'unclear') }]),
  ];
  return [
    { name: isOne ? text.whole : text.all, bars: together },
    ...groups.map(({ group, alone, last, share }) => ({
      name: GROUP_LABELS[group][now],
      bars: [
        { kind: 'alone' as const, ...medianBar(alone, clarityIn(alone) !== 'unclear') },
        { kind: 'last' as const, ...medianBar(last, clarityOf(last) !== 'unclear') },
        ...(share === undefined || shareOfAll === undefined
          ? []
          : [{ kind: 'share' as const, ...shareBar(share) }]),
      ],
    })),
  ];
}

function medianBar({ median, medianLow, medianHigh }: Comparison, isClear: boolean) {
  return { value: median, low: medianLow, high: medianHigh, isClear };
}

function shareBar(share: MeanInterval) {
  return { ...share, isClear: share.low > 0 || share.high < 0 };
}
