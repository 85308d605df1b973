/** The menu of the chart. */
import { INDICATOR_WORDS } from '../../model/words.ts';
import { chartTaken } from '../state/taken.ts';
import { indicator } from '../state/view.ts';
import { Take } from './take.tsx';

export function TakeChart() {
  return <Take title={INDICATOR_WORDS[indicator.value].label} taken={chartTaken} isChart />;
}
