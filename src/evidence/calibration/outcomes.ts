/** What a calibration compares: figures of the city of 2015-2019, and the same of a run, all as logarithms. */
import { valueAt } from '../../experiment/index.ts';
import { log } from '../../kernel/math.ts';
import {
  CLASS_IDS,
  FIRST_YEAR,
  Simulation,
  type IndicatorId,
  type ModelData,
} from '../../model/index.ts';
import { CLASSES } from '../../model/parameters/classes.ts';

/** A published figure as the data file has it. */
export interface Published {
  readonly series: string;
  readonly year: number;
  readonly value: number;
  readonly read: boolean;
}

/** A figure that runs are compared with. Deviations are relative: all values are logarithms. */
export interface Outcome {
  /** As `value added 2019`. */
  readonly name: string;
  /** Logarithm of the published figure, or of its ratio to the base year. */
  readonly published: number;
  /** Standard deviation of what was published around what it measures. */
  readonly observation: number;
  /** Standard deviation by which a model that simplifies as this one does may miss at its best settings. */
  readonly discrepancy: number;
}

/** The latest year that may set a parameter; the model's vantage is the end of 2020. */
const LAST_YEAR = 2019;
const YEARS = [2015, 2016, 2017, 2018, LAST_YEAR];
const YEARS_OF_SHARES = [2018, LAST_YEAR];
const MONTHS_PER_YEAR = 12;

/** How far a published figure may be off, by whether its page or a mirror was read. */
const OBSERVATION = { read: 0.01, unread: 0.03 } as const;

const VALUE_ADDED = {
  name: 'value added',
  indicator: 'valueAdded',
  series: 'sei_value_added_linked',
  discrepancy: 0.05,
} as const;

/** Levels of every year; growth of value added stands beside them. */
const LEVELS = [
  {
    name: 'R&D',
    indicator: 'researchSpending',
    series: 'rd_expenditure_2019_prices',
    discrepancy: 0.06,
  },
  {
    name: 'certificates',
    indicator: 'certificates',
    series: 'national_high_tech_enterprises',
    discrepancy: 0.08,
  },
] as const satisfies readonly { readonly indicator: IndicatorId; [key: string]: unknown }[];

/** Classes are no statistical categories: their shares may miss by more than totals do. */
const SHARE_DISCREPANCY = 0.15;

type Industry = (typeof CLASSES)[keyof typeof CLASSES]['industry'];

/**
 * Groups of industries of the 2018 plan: the published sub-industries, and those of the model's classes.
 *
 * Information technology and the digital economy are one group: where the statistics draw the line between them is not
 * where the classes do, and the first population (`start.csv`) sets the split, which no parameter moves.
 */
const INDUSTRIES = {
  'information technology and digital economy': {
    series: ['sei_va_new_generation_it', 'sei_va_digital_economy'],
    industries: ['it', 'digital'],
  },
  equipment: { series: ['sei_va_high_end_equipment'], industries: ['equipment'] },
  biomedicine: { series: ['sei_va_biomedicine'], industries: ['biomedicine'] },
  'green and materials': {
    series: ['sei_va_green_low_carbon', 'sei_va_new_materials'],
    industries: ['green'],
  },
  marine: { series: ['sei_va_marine'], industries: ['marine'] },
} as const satisfies Record<
  string,
  { readonly series: readonly string[]; readonly industries: readonly Industry[] }
>;
const GROUPS = Object.entries<{
  readonly series: readonly string[];
  readonly industries: readonly Industry[];
}>(INDUSTRIES);

/**
 * The figures that runs are compared with, in the order in which {@link outcomesOf} gives those of a run: growth of value
 * added since 2015, R&D and certificates of every year, and shares of industries in value added of 2018 and 2019.
 *
 * @throws RangeError when a figure is missing
 */
export function publishedOutcomes(published: readonly Published[]): Outcome[] {
  const base = one(published, VALUE_ADDED.series, FIRST_YEAR);
  const growth = YEARS.slice(1).map((year) => {
    const { value, read } = one(published, VALUE_ADDED.series, year);
    return outcome(`${VALUE_ADDED.name} ${year}`, value / base.value, {
      read: read && base.read,
      discrepancy: VALUE_ADDED.discrepancy,
    });
  });
  const levels = LEVELS.flatMap(({ name, series, discrepancy }) =>
    YEARS.map((year) => {
      const { value, read } = one(published, series, year);
      return outcome(`${name} ${year}`, value, { read, discrepancy });
    }),
  );
  return [...growth, ...levels, ...YEARS_OF_SHARES.flatMap((year) => shares(published, year))];
}

function shares(published: readonly Published[], year: number): Outcome[] {
  const parts = GROUPS.map(([, { series }]) => series.map((each) => one(published, each, year)));
  const sums = parts.map((own) => own.reduce((sum, { value }) => sum + value, 0));
  const total = sums.reduce((sum, value) => sum + value, 0);
  return GROUPS.map(([group], index) =>
    outcome(`share of ${group} ${year}`, (sums[index] ?? Number.NaN) / total, {
      read: parts[index]?.every(({ read }) => read) ?? false,
      discrepancy: SHARE_DISCREPANCY,
    }),
  );
}

function outcome(
  name: string,
  value: number,
  { read, discrepancy }: { readonly read: boolean; readonly discrepancy: number },
): Outcome {
  const observation = read ? OBSERVATION.read : OBSERVATION.unread;
  return { name, published: log(value), observation, discrepancy };
}

function one(published: readonly Published[], series: string, year: number): Published {
  const found = published.find((each) => each.series === series && each.year === year);
  if (found === undefined) throw new RangeError(`no figure of ${series} for ${year}`);
  return found;
}

/** A run to compare: its random numbers, the draw of what is not set, and positions that are. */
export interface RunRequest {
  readonly seed: number;
  readonly replicate: number;
  readonly positions: Readonly<Record<string, number>>;
}

/** Runs the years before the zone. @returns logarithms in the order of {@link publishedOutcomes} */
export function outcomesOf(
  data: ModelData,
  scale: number,
  { seed, replicate, positions }: RunRequest,
): number[] {
  const setup = { data, seed, scale, replicate, positions, programme: [] };
  const simulation = new Simulation(setup);
  const shared: number[] = [];
  while (simulation.month < lastMonth(LAST_YEAR) + 1) {
    simulation.step();
    if (YEARS_OF_SHARES.some((year) => lastMonth(year) + 1 === simulation.month))
      shared.push(...industryShares(simulation));
  }
  const results = simulation.results();
  const at = (indicator: IndicatorId, year: number) => valueAt(results, indicator, lastMonth(year));
  const base = at(VALUE_ADDED.indicator, FIRST_YEAR);
  return [
    ...YEARS.slice(1).map((year) => at(VALUE_ADDED.indicator, year) / base),
    ...LEVELS.flatMap(({ indicator }) => YEARS.map((year) => at(indicator, year))),
    ...shared,
  ].map((value) => log(Math.max(value, LEAST)));
}

/** Below every figure that is compared: keeps the logarithm of nothing finite. */
const LEAST = 1e-9;

const lastMonth = (year: number) => (year - FIRST_YEAR + 1) * MONTHS_PER_YEAR - 1;

/** Shares of the industries in value added of the month, as far as firms' own sales make it. */
function industryShares(simulation: Simulation): number[] {
  const added = addedByClass(simulation);
  const total = added.reduce((sum, value) => sum + value, 0);
  return GROUPS.map(([, { industries }]) => {
    const own = added.filter((_, kind) => industries.some((each) => each === industryOf(kind)));
    return own.reduce((sum, value) => sum + value, 0) / total;
  });
}

function industryOf(kind: number): Industry | undefined {
  const id = CLASS_IDS[kind];
  return id === undefined ? undefined : CLASSES[id].industry;
}

function addedByClass({ world: { firms, small, classes } }: Simulation): number[] {
  const added = CLASS_IDS.map(() => 0);
  const add = (kind = 0, sales = 0) => {
    added[kind] = (added[kind] ?? 0) + sales * (classes.columns.valueAddedShare[kind] ?? 0);
  };
  const { alive, technology, sales, weight } = firms.columns;
  for (let row = 0; row < firms.count; row++)
    if (alive[row] === 1) add(technology[row], (sales[row] ?? 0) * (weight[row] ?? 0));
  const { kind, sales: sold } = small.columns;
  for (let cell = 0; cell < small.count; cell++) {
    const own = kind[cell] ?? 0;
    // Cells of the city's other industries have no class.
    if (own < added.length) add(own, (sold[cell] ?? 0) * (classes.columns.smallDemand[own] ?? 0));
  }
  return added;
}
