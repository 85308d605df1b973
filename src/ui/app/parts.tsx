/** Parts of the page that come together, once the first chart is drawn. */
import type { FunctionComponent } from 'preact';
import { ByPart } from './by-part.tsx';
import { Compare } from './compare/compare-part.tsx';
import { DataTable } from './data-table.tsx';
import { EffectTable } from './effect-table.tsx';
import { Ledger } from './ledger.tsx';
import { Targets } from './targets.tsx';

export const PARTS: Readonly<Record<string, FunctionComponent>> = {
  effects: EffectTable,
  dataTable: DataTable,
  compare: Compare,
  byPart: ByPart,
  targets: Targets,
  ledger: Ledger,
};
