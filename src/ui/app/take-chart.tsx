/** The menu of the chart. */
import { INDICATOR_WORDS } from '../../model/words.ts';
import { chartTaken } from '../state/taken.ts';
import { indicator } from '../state/view.ts';
import { worded } from '../text/spoken.ts';
import { mainChartSvg } from './chart-file.ts';
import { SourceButton } from './provenance/source-button.tsx';
import { Take } from './take.tsx';

export function TakeChart() {
  const id = indicator.value;
  const { label } = INDICATOR_WORDS[id];
  return (
    <>
      <SourceButton of={[`indicator:${id}`]} name={worded(label)} />
      <Take title={label} taken={chartTaken} picture={() => mainChartSvg(label)} />
    </>
  );
}
