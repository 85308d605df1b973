/** The chart on the page as a picture of its own, with what was run at its foot. */
import { inSpoken, type Words } from '../../handin/table.ts';
import { RESULTS_VERSION } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { svgOf, type Caption, type Sign } from '../charts/picture-file.ts';
import { language } from '../state/language.ts';
import { print } from '../state/print.ts';
import { ensemble } from '../state/runs.ts';
import { scenario, shared } from '../state/scenario.ts';
import { inLight } from '../state/theme.ts';
import { indicator, mode } from '../state/view.ts';
import { words } from '../text/index.ts';
import { worded } from '../text/spoken.ts';
import { takeText } from '../text/take.ts';

/** What a picture is made of. */
interface Pictured {
  /** Where the drawing and the entries of its legend stand on the page. */
  readonly chart: string;
  readonly legend: string;
  readonly title: string;
  /** Pairs of runs that it stands on. */
  readonly runs: number;
  /** What was run, by name, where it is not the scenario of the page. */
  readonly programmes?: string;
}

/** @throws Error when there is no chart */
export function chartSvg({ chart, ...caption }: Pictured): string {
  const drawing = document.querySelector<SVGSVGElement>(chart);
  if (drawing === null) throw new Error('no chart');
  return inLight(() => svgOf(drawing, captionOf(caption)));
}

/** The main chart as it is shown. @throws Error when there is no chart */
export function mainChartSvg(title: Words): string {
  const now = language.value;
  const unit = INDICATOR_WORDS[indicator.value].unit[now];
  const view = mode.value === 'levels' ? '' : ` · ${words().modes[mode.value]}`;
  return chartSvg({
    chart: '#chart svg',
    legend: '.legend-row .legend li',
    title: `${inSpoken(title, now)}${view} · ${unit}`,
    runs: ensemble.value.length,
  });
}

function captionOf({ title, legend, runs, programmes }: Omit<Pictured, 'chart'>): Caption {
  const now = language.value;
  const text = words();
  return {
    title,
    signs: [...document.querySelectorAll(legend)].map(signOf),
    foot: takeText().foot({
      title: programmes ?? worded(shared.value.title),
      runs: text.done(runs),
      scale: text.caption(Math.round(1 / scenario.value.scale)),
      print: programmes === undefined ? print.value : undefined,
      results: RESULTS_VERSION,
      date: new Date().toLocaleDateString(now === 'zh' ? 'zh-CN' : 'en-GB', { dateStyle: 'long' }),
    }),
  };
}

/** Pattern of a dashed line. */
const DASHED = '5 4';

/** An entry of the legend, read off its mark on the page: a drawn line, or what stands before its words. */
function signOf(entry: Element): Sign {
  const line = entry.querySelector('svg line');
  if (line !== null) return signOfLine(entry.textContent, getComputedStyle(line));
  const { borderTopColor, borderTopStyle, borderTopWidth, borderRadius, opacity } =
    getComputedStyle(entry, '::before');
  const thick = Number.parseFloat(borderTopWidth) > 4;
  return {
    words: entry.textContent,
    kind: borderRadius === '50%' ? 'dot' : thick ? 'area' : 'line',
    colour: borderTopColor,
    opacity,
    ...(borderTopStyle === 'dashed' && { dash: DASHED }),
  };
}

function signOfLine(said: string, { stroke, strokeDasharray, opacity }: CSSStyleDeclaration): Sign {
  const isSolid = strokeDasharray === 'none';
  const words = said.trim().replaceAll(/\s+/gu, ' ');
  return {
    words,
    kind: 'line',
    colour: stroke,
    opacity,
    ...(!isSolid && { dash: strokeDasharray }),
  };
}
