/** What of the chart each step of its guide speaks of, and where its number stands so that it covers nothing else. */
import { LAST_YEAR } from '../../model/index.ts';
import { december } from './december.ts';
import type { Drawing } from './drawing.ts';
import type { Scales } from './frame.ts';

/** What the third step speaks of. */
export type GuideKind = 'milestone' | 'target' | 'difference';

/** A place of the drawing; its value is the top of the plot where it stands for a whole year. */
interface Spot {
  readonly month: number;
  readonly value: number | 'top';
}

/** A step's number in pixels: the point that it speaks of, and where it stands beside it. */
export interface GuideMark {
  readonly number: number;
  readonly point: Place;
  readonly at: Place;
}

type Place = readonly [x: number, y: number];

/** Pixels: radius of a number's disc, what it keeps free around it, and how far from its point it may stand. */
export const DISC = 10;
const FREE = 4;
const REACHES = [26, 40, 56] as const;
/** Pixels at the top of the plot that hold the names of its zones. */
const NAMES = 20;
const LINE_YEAR = 2027;
const BAND_YEAR = 2031;
const ZERO_YEAR = 2033;
const MILESTONE = 2025;
/** Up, down, then aslant, then beside. */
const DIRECTIONS: readonly Place[] = [
  [0, -1],
  [0, 1],
  [-0.7, -0.7],
  [0.7, -0.7],
  [-0.7, 0.7],
  [0.7, 0.7],
  [-1, 0],
  [1, 0],
];

/** Line, band, and what the third step speaks of; nothing where the drawing has no bands yet. */
export function guideMarks(drawing: Drawing, kind: GuideKind, scales: Scales): GuideMark[] {
  const line = drawing.lines.find(({ name }) => name === 'scenario median')?.values;
  const band = drawing.bands.find(({ name }) => name === 'scenario outer')?.upper;
  if (line === undefined || band === undefined) return [];
  const spots: Spot[] = [
    { month: december(LINE_YEAR), value: line[december(LINE_YEAR)] ?? Number.NaN },
    { month: december(BAND_YEAR), value: band[december(BAND_YEAR)] ?? Number.NaN },
    thirdSpot(drawing, kind),
  ];
  return placed(spots, drawing, scales);
}

function thirdSpot({ dots }: Drawing, kind: GuideKind): Spot {
  if (kind === 'difference') return { month: december(ZERO_YEAR), value: 0 };
  const targets = dots.filter(({ name }) => name === 'target-mark');
  const last = targets.find(({ month }) => month === december(LAST_YEAR)) ?? targets.at(-1);
  return kind === 'target' && last !== undefined
    ? last
    : { month: december(MILESTONE), value: 'top' };
}

function placed(spots: readonly Spot[], { dots }: Drawing, { x, y }: Scales): GuideMark[] {
  const [bottom = 0, top = 0] = y.range();
  const known = spots.flatMap(({ month, value }, at) =>
    value === 'top' || !Number.isNaN(value)
      ? [{ number: at + 1, point: [x(month), value === 'top' ? top : y(value)] as const }]
      : [],
  );
  const taken: Place[] = [
    ...dots.map(({ month, value }) => [x(month), y(value)] as const),
    ...known.map(({ point }) => point),
  ];
  const [left = 0, right = 0] = x.range();
  const isFree = ([atX, atY]: Place) =>
    atX - DISC >= left &&
    atX + DISC <= right &&
    atY - DISC >= top + NAMES &&
    atY + DISC <= bottom &&
    taken.every(([otherX, otherY]) => Math.hypot(atX - otherX, atY - otherY) >= 2 * DISC + FREE);
  return known.map(({ number, point }) => {
    const at = around(point).find(isFree) ?? point;
    taken.push(at);
    return { number, point, at };
  });
}

/** Places around a point, the nearest first. */
function around([x, y]: Place): Place[] {
  return REACHES.flatMap((reach) =>
    DIRECTIONS.map(([right, down]): Place => [x + right * reach, y + down * reach]),
  );
}
