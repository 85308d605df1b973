/**
 * Numbers of the tables of classes, occupations and origins as parameters. Nobody measured them as the model means them, so
 * that each is drawn anew in every replicate around its value in the table.
 */
import type { Unit } from '../../kernel/clock.ts';
import type { Parameter, Parameters, Text } from '../../kernel/declare.ts';
import { OCCUPATIONS, ORIGINS } from '../people.ts';
import { CLASS_IDS, CLASSES } from './classes.ts';
import { OCCUPATION_MIX, ORIGIN_MIX } from './talent.ts';

/** What is said of a column of a table: how far from its value a number may lie, and why. */
interface TableColumn {
  readonly label: Text;
  readonly unit: Unit;
  /** Lowest and highest value over the value in the table. */
  readonly factors: readonly [number, number];
  /** Highest value that makes sense. */
  readonly most: number;
  readonly reason: string;
}

const CLASS_COLUMNS = {
  industryShare: {
    label: { en: 'part of demand growth that follows industry', zh: '需求增速随工业的比重' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'No measure by these classes',
  },
  valueAddedShare: {
    label: { en: 'value added over sales', zh: '增加值占销售额比重' },
    unit: 'share',
    factors: [0.9, 1.1],
    most: 1,
    reason: 'Input-output tables know broader industries only',
  },
  researchIntensity: {
    label: { en: 'R&D intensity relative to all classes', zh: '研发强度相对各门类均值' },
    unit: 'ratio',
    factors: [0.8, 1.25],
    most: Infinity,
    reason: 'No measure by these classes',
  },
  regulatedShare: {
    label: { en: 'new products that need classification and access', zh: '须归类准入的新产品占比' },
    unit: 'share',
    factors: [0.7, 1.3],
    most: 0.95,
    reason: 'No count of products by gate was found',
  },
  hazard: {
    label: { en: 'chance of harm relative to all classes', zh: '事故概率相对各门类均值' },
    unit: 'ratio',
    factors: [2 / 3, 1.5],
    most: Infinity,
    reason: 'No comparable records of incidents exist for new products',
  },
  entry: {
    label: { en: 'part of entrants', zh: '新创企业占比' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'Registers do not know these classes',
  },
} as const satisfies Record<string, TableColumn>;

/** A number that differs between classes. */
export type ClassNumber = keyof typeof CLASS_COLUMNS;
export const CLASS_NUMBERS = Object.keys(CLASS_COLUMNS) as readonly ClassNumber[];

const OCCUPATION_COLUMNS = {
  staff: {
    label: { en: 'part of staff outside R&D', zh: '占非研发人员比重' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'No census by these occupations was found',
  },
  research: {
    label: { en: 'part of R&D teams', zh: '占研发团队比重' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'No census by these occupations was found',
  },
  arriving: {
    label: { en: 'part of potential migrants', zh: '占潜在流入人才比重' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'No census by these occupations was found',
  },
} as const satisfies Record<string, TableColumn>;

const ORIGIN_COLUMNS = {
  share: {
    label: { en: 'part of people and of potential migrants', zh: '占人才及潜在流入人才比重' },
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
    reason: 'No census by origin of skilled people was found',
  },
  restless: {
    label: { en: 'readiness to leave relative to all', zh: '流出倾向相对均值' },
    unit: 'ratio',
    factors: [0.75, 4 / 3],
    most: Infinity,
    reason: 'No direct measure',
  },
} as const satisfies Record<string, TableColumn>;

type OccupationId = keyof typeof OCCUPATIONS;
type OccupationNumber = keyof typeof OCCUPATION_COLUMNS;
type Origin = (typeof ORIGINS)[number];
type OriginNumber = keyof typeof ORIGIN_COLUMNS;

const ORIGIN_WORDS: Readonly<Record<Origin, { readonly id: string; readonly label: Text }>> = {
  local: { id: 'local', label: { en: 'Local people', zh: '本地人才' } },
  'other mainland': { id: 'mainland', label: { en: 'Other mainland', zh: '内地其他地区人才' } },
  'Hong Kong, Macao and Taiwan': {
    id: 'hongKongMacaoTaiwan',
    label: { en: 'Hong Kong, Macao and Taiwan', zh: '港澳台人才' },
  },
  returnee: { id: 'returnee', label: { en: 'Returnees', zh: '海归人才' } },
  foreign: { id: 'foreign', label: { en: 'Foreigners', zh: '外籍人才' } },
};

const nameOf = (row: string, column: string) =>
  `${row}${column.charAt(0).toUpperCase()}${column.slice(1)}`;

/** A table's number as a parameter. */
function drawn(value: number, row: Text, column: TableColumn): Parameter {
  const [least, most] = column.factors;
  return {
    value,
    unit: column.unit,
    range: [value * least, Math.min(value * most, column.most)],
    label: { en: `${row.en}: ${column.label.en}`, zh: `${row.zh}：${column.label.zh}` },
    source: { status: 'assumed', reason: column.reason },
    sampled: true,
  };
}

/** Parameters of a table, row by row; a number that is 0 says that something does not exist and stays so. */
function tableOf<C extends string>(
  columns: Readonly<Record<C, TableColumn>>,
  rows: readonly { id: string; label: Text; numbers: Readonly<Record<NoInfer<C>, number>> }[],
): Parameters {
  return Object.fromEntries(
    rows.flatMap(({ id, label, numbers }) =>
      (Object.keys(columns) as C[])
        .filter((column) => numbers[column] > 0)
        .map((column) => [nameOf(id, column), drawn(numbers[column], label, columns[column])]),
    ),
  );
}

/** Numbers of the technology classes, as `fintechHazard`. */
export const CLASS_PARAMETERS = tableOf(
  CLASS_COLUMNS,
  CLASS_IDS.map((id) => ({ id, label: CLASSES[id].label, numbers: CLASSES[id] })),
);

/** Numbers of occupations and origins, as `engineerStaff` and `returneeShare`. */
export const PEOPLE_PARAMETERS: Parameters = {
  ...tableOf(
    OCCUPATION_COLUMNS,
    (Object.keys(OCCUPATIONS) as OccupationId[]).map((id) => ({
      id,
      label: OCCUPATIONS[id],
      numbers: OCCUPATION_MIX[id],
    })),
  ),
  ...tableOf(
    ORIGIN_COLUMNS,
    ORIGINS.map((origin) => ({ ...ORIGIN_WORDS[origin], numbers: ORIGIN_MIX[origin] })),
  ),
};

type Drawn = Readonly<Record<string, number | undefined>>;

/** A number of every class in this replicate; parts of entrants are made to add up to 1. */
export function classNumbers(drawnNumbers: Drawn, column: ClassNumber): number[] {
  const numbers = CLASS_IDS.map((id) => drawnNumbers[nameOf(id, column)] ?? 0);
  return column === 'entry' ? addingUp(numbers) : numbers;
}

/** A number of every occupation in this replicate, made to add up to 1. */
export function occupationShares(drawnNumbers: Drawn, column: OccupationNumber): number[] {
  return addingUp(Object.keys(OCCUPATIONS).map((id) => drawnNumbers[nameOf(id, column)] ?? 0));
}

/** A number of every origin in this replicate; shares are made to add up to 1. */
export function originNumbers(drawnNumbers: Drawn, column: OriginNumber): number[] {
  const numbers = ORIGINS.map(
    (origin) => drawnNumbers[nameOf(ORIGIN_WORDS[origin].id, column)] ?? 0,
  );
  return column === 'share' ? addingUp(numbers) : numbers;
}

function addingUp(numbers: readonly number[]): number[] {
  const total = numbers.reduce((sum, value) => sum + value, 0);
  return numbers.map((value) => value / total);
}
