/** Parts of the page that come together, once the first chart is drawn. */
import type { FunctionComponent } from 'preact';
import { Assumed, Assumptions } from './assumptions.tsx';
import { Attribution } from './attribution/attribution.tsx';
import { BothLanguages } from './both-languages.tsx';
import { ByPart } from './by-part.tsx';
import { Changes } from './changes/changes.tsx';
import { Compare } from './compare/compare-part.tsx';
import { Beside } from './credibility/beside.tsx';
import { Credibility } from './credibility/credibility.tsx';
import { DataTable } from './data-table.tsx';
import { EffectTable } from './effect-table.tsx';
import { Guide } from './guide/guide.tsx';
import { Headlines } from './headlines.tsx';
import { Greeting, HelpButton } from './help/help.tsx';
import { IndicatorSearch } from './indicators/indicator-search.tsx';
import type { PartId } from './later.tsx';
import { ChartTitle, LayoutSwitch, MoreCharts } from './more-charts/more-charts.tsx';
import { Ledger } from './ledger.tsx';
import { LeverSearch } from './lever-search.tsx';
import { OneByOne } from './one-by-one/one-by-one.tsx';
import { Provenance } from './provenance/provenance.tsx';
import { Lives } from './lives/lives.tsx';
import { NewVersion, Offline } from './offline.tsx';
import { Reading } from './reading.tsx';
import { RunChecks } from './run-checks/run-checks.tsx';
import { Settings, Sheet, TakeChart } from './sheet.tsx';
import { Sweep } from './sweep/sweep.tsx';
import { Targets } from './targets.tsx';
import { ThemeChoice } from './theme-choice.tsx';

export const PARTS: Readonly<Record<PartId, FunctionComponent>> = {
  sheet: Sheet,
  settings: Settings,
  takeChart: TakeChart,
  indicatorSearch: IndicatorSearch,
  layoutSwitch: LayoutSwitch,
  chartTitle: ChartTitle,
  moreCharts: MoreCharts,
  oneByOne: OneByOne,
  runChecks: RunChecks,
  leverSearch: LeverSearch,
  guide: Guide,
  reading: Reading,
  headlines: Headlines,
  effects: EffectTable,
  dataTable: DataTable,
  compare: Compare,
  changes: Changes,
  attribution: Attribution,
  byPart: ByPart,
  targets: Targets,
  ledger: Ledger,
  assumptions: Assumptions,
  assumed: Assumed,
  beside: Beside,
  theme: ThemeChoice,
  help: HelpButton,
  greeting: Greeting,
  bothLanguages: BothLanguages,
  credibility: Credibility,
  provenance: Provenance,
  offline: Offline,
  newVersion: NewVersion,
  lives: Lives,
  sweep: Sweep,
};
