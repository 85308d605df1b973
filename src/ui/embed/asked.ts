/** What an address asks a frame to show. */
import { INDICATOR_IDS, type IndicatorId } from '../../model/index.ts';
import { nearest } from '../../scenario/issue.ts';
import type { Refusal } from './messages.ts';

const CHART = 'chart:';
const SHOWN = 40;

/** The indicator that is asked for, or why it cannot be shown. */
export type Asked =
  | { readonly ok: true; readonly indicator: IndicatorId }
  | { readonly ok: false; readonly refusal: Refusal };

/** @param text the value of `embed` in the address */
export function readAsked(text: string): Asked {
  const name = text.startsWith(CHART) ? text.slice(CHART.length) : text;
  const indicator = INDICATOR_IDS.find((id) => id === name);
  if (indicator !== undefined && text.startsWith(CHART)) return { ok: true, indicator };
  const cut = text.slice(0, SHOWN);
  const close = indicator ?? nearest(name, INDICATOR_IDS);
  return {
    ok: false,
    refusal: {
      what: { en: `embed=${cut} names no chart`, zh: `embed=${cut} 不是可嵌入的图` },
      expected: { en: 'chart: and the name of an indicator', zh: 'chart: 加指标名称' },
      ...(close !== undefined && { nearest: CHART + close }),
    },
  };
}
