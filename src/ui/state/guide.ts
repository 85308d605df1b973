/** How to read the chart: whether it is being told, and what its third step speaks of. */
import { computed, effect, signal } from '@preact/signals';
import { drawGuide } from '../charts/guide-drawing.ts';
import { guideMarks, type GuideKind } from '../charts/guide-marks.ts';
import { marking, shownPath } from './pictures.ts';
import { mode } from './view.ts';

export const isGuideOpen = signal(false);

export const guideKind = computed((): GuideKind => {
  if (mode.value === 'difference') return 'difference';
  return (shownPath.value?.dots.length ?? 0) > 0 ? 'target' : 'milestone';
});

/** Marks the chart from now on while the guide is open. @returns what ends that */
export function startGuide(): () => void {
  return effect(() => {
    const kind = guideKind.value;
    marking.value = isGuideOpen.value
      ? (drawing) => (layer, scales) => drawGuide(layer, guideMarks(drawing, kind, scales))
      : undefined;
  });
}
