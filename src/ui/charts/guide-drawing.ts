/** The numbers of the guide on the chart: a disc, and a line to the point that its step speaks of. */
import type { Layer } from './frame.ts';
import { DISC, type GuideMark } from './guide-marks.ts';

const POINT = 2.5;

export function drawGuide(layer: Layer, marks: readonly GuideMark[]): void {
  const groups = layer
    .selectAll<SVGGElement, GuideMark>('g')
    .data(marks, ({ number }) => number)
    .join((enter) => {
      const mark = enter.append('g');
      mark.append('line');
      mark.append('circle').attr('class', 'point').attr('r', POINT);
      mark.append('circle').attr('class', 'disc').attr('r', DISC);
      mark.append('text').attr('text-anchor', 'middle').attr('dy', '0.36em');
      return mark;
    });
  groups
    .select('line')
    .attr('x1', ({ point }) => point[0])
    .attr('y1', ({ point }) => point[1])
    .attr('x2', ({ at }) => at[0])
    .attr('y2', ({ at }) => at[1]);
  groups
    .select('.point')
    .attr('cx', ({ point }) => point[0])
    .attr('cy', ({ point }) => point[1]);
  groups
    .select('.disc')
    .attr('cx', ({ at }) => at[0])
    .attr('cy', ({ at }) => at[1]);
  groups
    .select('text')
    .attr('x', ({ at }) => at[0])
    .attr('y', ({ at }) => at[1])
    .text(({ number }) => String(number));
}
