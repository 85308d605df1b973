/** The chart on the page as a picture of its own, with what was run at its foot. */
import { inSpoken, type Words } from '../../handin/table.ts';
import { RESULTS_VERSION } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { pngOf, svgOf, type Caption, type Sign } from '../charts/picture-file.ts';
import { language } from '../state/language.ts';
import { print } from '../state/print.ts';
import { ensemble } from '../state/runs.ts';
import { scenario, shared } from '../state/scenario.ts';
import { inLight } from '../state/theme.ts';
import { indicator, mode } from '../state/view.ts';
import { words } from '../text/index.ts';
import { takeText } from '../text/take.ts';

/** @throws Error when there is no chart */
export function chartSvg(title: Words): string {
  const chart = document.querySelector<SVGSVGElement>('#chart svg');
  if (chart === null) throw new Error('no chart');
  return inLight(() => svgOf(chart, captionOf(title)));
}

export async function chartPng(title: Words): Promise<Blob> {
  return pngOf(chartSvg(title));
}

function captionOf(title: Words): Caption {
  const now = language.value;
  const text = words();
  const unit = INDICATOR_WORDS[indicator.value].unit[now];
  const view = mode.value === 'levels' ? '' : ` · ${text.modes[mode.value]}`;
  return {
    title: `${inSpoken(title, now)}${view} · ${unit}`,
    signs: [...document.querySelectorAll('.legend-row .legend li')].map(signOf),
    foot: takeText().foot({
      title: shared.value.title[now],
      runs: text.done(ensemble.value.length),
      scale: text.caption(Math.round(1 / scenario.value.scale)),
      print: print.value,
      results: RESULTS_VERSION,
      date: new Date().toLocaleDateString(now === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }),
    }),
  };
}

/** An entry of the legend, read off its mark on the page. */
function signOf(entry: Element): Sign {
  const { borderTopColor, borderTopStyle, borderTopWidth, borderRadius, opacity } =
    getComputedStyle(entry, '::before');
  const thick = Number.parseFloat(borderTopWidth) > 4;
  return {
    words: entry.textContent,
    kind: borderRadius === '50%' ? 'dot' : thick ? 'area' : 'line',
    colour: borderTopColor,
    dashed: borderTopStyle === 'dashed',
    opacity,
  };
}
