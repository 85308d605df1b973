/** The path of the indicator on the chart to the targets that it decides, once the verdicts are there. */
import { effect } from '@preact/signals';
import { milestonesOf, type Milestone } from '../../experiment/targets/index.ts';
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { FIRST_YEAR, INDICATORS, MONTHS } from '../../model/index.ts';
import { formatted } from '../text/index.ts';
import { targetText } from '../text/targets.ts';
import { targetPath } from './pictures.ts';
import { verdicts } from './targets.ts';
import { indicator } from './view.ts';

/** Draws the path from now on, whatever the chart shows. */
export function startTargetPath(): void {
  effect(() => {
    const known = verdicts.value;
    if (known === undefined) return;
    const { cells, own, runs, of, comparators } = known;
    const all = [...cells, ...own].map(({ assessment: { cell } }) => cell);
    targetPath.value = pathOf(
      milestonesOf(indicator.value, { cells: all, comparators }, { runs, seed: of.seed }),
    );
  });
}

function pathOf(milestones: readonly Milestone[]) {
  if (milestones.length === 0) return undefined;
  const asked = milestones.filter(({ cell }) => cell !== undefined);
  return {
    indicator: indicator.value,
    label: labelOf(asked),
    lines: [{ values: lineThrough(milestones), name: 'target-path' }],
    dots: asked.map(({ month, value }) => ({ month, value, read: true, name: 'target-mark' })),
  };
}

function labelOf(asked: readonly Milestone[]): string {
  const text = targetText();
  const { digits } = INDICATORS[indicator.value];
  const said = asked.map(({ month, value }) =>
    text.milestone(FIRST_YEAR + Math.floor(month / MONTHS_PER_YEAR), formatted(value, digits)),
  );
  return text.path(text.list(said));
}

/** Straight from each milestone to the next: nobody asks for anything between them. */
function lineThrough(milestones: readonly Milestone[]): Float64Array {
  const line = new Float64Array(MONTHS).fill(Number.NaN);
  milestones.forEach(({ month, value }, at) => {
    const next = milestones[at + 1] ?? { month, value };
    const months = Math.max(1, next.month - month);
    for (let step = 0; step <= next.month - month; step++)
      line[month + step] = value + ((next.value - value) * step) / months;
  });
  return line;
}
