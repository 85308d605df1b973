/** Entries of what a run prints: indicators and the series behind them. */
import type { Text } from '../kernel/declare.ts';
import { INDICATOR_IDS, INDICATORS } from '../model/index.ts';
import {
  SERIES,
  SERIES_IDS,
  type Derivation,
  type Published,
} from '../model/indicators/declare.ts';
import { INDICATOR_DOCS } from '../model/cards.ts';
import { INDICATOR_WORDS } from '../model/words.ts';
import type { Entry } from './entry.ts';
import type { Uses } from './uses.ts';

export function indicatorEntries(): Entry[] {
  return INDICATOR_IDS.map((id): Entry => {
    const { derivation, aim, observed, published } = INDICATORS[id];
    const { label, unit } = INDICATOR_WORDS[id];
    return {
      kind: 'indicator',
      name: id,
      label,
      facts: {
        meaning: INDICATOR_DOCS[id],
        unit,
        derived: derivedAs(derivation),
        aim: AIMS[aim],
        published: publishedAs(published),
      },
      next: [
        ...seriesOf(derivation).map((series) => `series:${series}`),
        ...(observed === undefined ? [] : [`observed:${observed}`]),
      ],
    };
  });
}

const AIMS: Readonly<Record<'higher' | 'lower' | 'none', Text>> = {
  higher: { en: 'higher', zh: '提高' },
  lower: { en: 'lower', zh: '降低' },
  none: { en: 'none', zh: '无' },
};

function seriesOf(derivation: Derivation): string[] {
  const all =
    derivation.kind === 'ratio'
      ? [...derivation.top, ...derivation.bottom]
      : [...derivation.of, ...(derivation.less ?? [])];
  return [...new Set(all)];
}

/** How the city's statistics show an indicator: rules of a programme read these and no others. */
function publishedAs(published: Published | undefined): Text {
  if (published === undefined)
    return { en: 'no; rules of a programme cannot read it', zh: '否，方案规则无法读取' };
  const { delay, error } = published;
  const percent = (100 * error).toFixed(1);
  return {
    en: `for December, ${delay} months later as the survey was staffed in 2019, standard error ${percent} % (assumed)`,
    zh: `每年12月数，按2019年调查力量滞后${delay}个月，标准误差${percent}%（假设）`,
  };
}

function derivedAs(derivation: Derivation): Text {
  if (derivation.kind === 'ratio') {
    const ratio = `(${derivation.top.join(' + ')}) / (${derivation.bottom.join(' + ')})`;
    return { en: ratio, zh: ratio };
  }
  const less = (derivation.less ?? []).map((series) => ` - ${series}`).join('');
  const sum = `${derivation.of.join(' + ')}${less}`;
  return derivation.kind === 'level'
    ? { en: `${sum} at the end of the month`, zh: `${sum}，月末值` }
    : { en: `${sum}, sum of the last 12 months`, zh: `${sum}，近12个月合计` };
}

export function seriesEntries(uses: Uses): Entry[] {
  return SERIES_IDS.map((id): Entry => {
    const writers = uses.by('series', id);
    const kind =
      SERIES[id] === 'flow'
        ? { en: 'amount of the month', zh: '当月发生额' }
        : { en: 'level at the end of the month', zh: '月末水平' };
    return {
      kind: 'series',
      name: id,
      facts: {
        accounting: kind,
        writtenBy: writers.map((writer) => uses.place(writer)).join(', '),
      },
      next: writers.map((writer) => `process:${writer}`),
    };
  });
}
