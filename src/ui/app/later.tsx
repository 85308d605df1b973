/** Places of the page for parts that are not there yet: who holds a place need not know where the part comes from. */
import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';

/** Parts that come after the first chart. */
export type PartId =
  | 'sheet'
  | 'settings'
  | 'takeChart'
  | 'indicatorSearch'
  | 'layoutSwitch'
  | 'chartTitle'
  | 'moreCharts'
  | 'oneByOne'
  | 'runChecks'
  | 'leverSearch'
  | 'guide'
  | 'reading'
  | 'headlines'
  | 'effects'
  | 'dataTable'
  | 'compare'
  | 'changes'
  | 'attribution'
  | 'byPart'
  | 'targets'
  | 'ledger'
  | 'assumptions'
  | 'assumed'
  | 'beside'
  | 'theme'
  | 'help'
  | 'greeting'
  | 'bothLanguages'
  | 'credibility'
  | 'offline'
  | 'newVersion'
  | 'provenance'
  | 'lives'
  | 'sweep';

/** Parts that have come. */
export const parts = signal<Partial<Record<PartId, FunctionComponent>>>({});

/** A part, as soon as it is there. */
export function Later({ part }: { readonly part: PartId }) {
  const Part = parts.value[part];
  return Part === undefined ? null : <Part />;
}
