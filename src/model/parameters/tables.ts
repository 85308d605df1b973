/**
 * Numbers of the tables of classes, occupations, origins and rivals as parameters. Nobody measured them as the model means them, so
 * that each is drawn anew in every replicate around its value in the table.
 */
import type { Unit } from '../../kernel/clock.ts';
import type { Parameter, Parameters } from '../../kernel/declare.ts';
import { OCCUPATION_IDS, ORIGINS, RIVAL_IDS, type Origin } from '../people.ts';
import { CLASS_IDS, CLASSES } from './classes.ts';
import { RIVAL_MIX } from './rivals.ts';
import { OCCUPATION_MIX, ORIGIN_MIX } from './talent.ts';

/** How far from its value a number of a column may lie. */
interface TableColumn {
  readonly unit: Unit;
  /** Lowest and highest value over the value in the table. */
  readonly factors: readonly [number, number];
  /** Highest value that makes sense. */
  readonly most: number;
}

const CLASS_COLUMNS = {
  industryShare: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
  valueAddedShare: {
    unit: 'share',
    factors: [0.9, 1.1],
    most: 1,
  },
  researchIntensity: {
    unit: 'ratio',
    factors: [0.8, 1.25],
    most: Infinity,
  },
  regulatedShare: {
    unit: 'share',
    factors: [0.7, 1.3],
    most: 0.95,
  },
  hazard: {
    unit: 'ratio',
    factors: [2 / 3, 1.5],
    most: Infinity,
  },
  entry: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
  cityShare: {
    unit: 'share',
    factors: [0.6, 1.5],
    most: 0.5,
  },
  position: {
    unit: 'share',
    factors: [0.75, 1.25],
    most: 0.97,
  },
} as const satisfies Record<string, TableColumn>;

/** A number that differs between classes. */
export type ClassNumber = keyof typeof CLASS_COLUMNS;
export const CLASS_NUMBERS = Object.keys(CLASS_COLUMNS) as readonly ClassNumber[];

const OCCUPATION_COLUMNS = {
  staff: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
  research: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
  arriving: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
} as const satisfies Record<string, TableColumn>;

const ORIGIN_COLUMNS = {
  share: {
    unit: 'share',
    factors: [0.8, 1.2],
    most: 1,
  },
  restless: {
    unit: 'ratio',
    factors: [0.75, 4 / 3],
    most: Infinity,
  },
} as const satisfies Record<string, TableColumn>;

const RIVAL_COLUMNS = {
  size: {
    unit: 'ratio',
    factors: [0.7, 1.4],
    most: Infinity,
  },
  arriving: {
    unit: 'share',
    factors: [0.7, 1.3],
    most: 1,
  },
  leaving: {
    unit: 'share',
    factors: [0.7, 1.3],
    most: 1,
  },
  lag: {
    unit: 'months',
    factors: [0.5, 1.5],
    most: Infinity,
  },
  budget: {
    unit: 'yuan per year',
    factors: [0.5, 2],
    most: Infinity,
  },
} as const satisfies Record<string, TableColumn>;

export type OccupationNumber = keyof typeof OCCUPATION_COLUMNS;
export type OriginNumber = keyof typeof ORIGIN_COLUMNS;
export type RivalNumber = keyof typeof RIVAL_COLUMNS;

/** How the parameters of an origin are named. */
export const ORIGIN_ROWS = {
  local: 'local',
  'other mainland': 'mainland',
  'Hong Kong, Macao and Taiwan': 'hongKongMacaoTaiwan',
  returnee: 'returnee',
  foreign: 'foreign',
} as const satisfies Readonly<Record<Origin, string>>;

/** A number of a table as a parameter, as `fintechHazard`. */
export const nameOf = (row: string, column: string) =>
  `${row}${column.charAt(0).toUpperCase()}${column.slice(1)}`;

/** A table's number as a parameter. */
function drawn(value: number, column: TableColumn): Parameter {
  const [least, most] = column.factors;
  return {
    value,
    unit: column.unit,
    range: [value * least, Math.min(value * most, column.most)],
    source: { status: 'assumed' },
    sampled: true,
  };
}

/** Parameters of a table, row by row; a number that is 0 says that something does not exist and stays so. */
function tableOf<C extends string>(
  columns: Readonly<Record<C, TableColumn>>,
  rows: readonly { id: string; numbers: Readonly<Record<NoInfer<C>, number>> }[],
): Parameters {
  return Object.fromEntries(
    rows.flatMap(({ id, numbers }) =>
      (Object.keys(columns) as C[])
        .filter((column) => numbers[column] > 0)
        .map((column) => [nameOf(id, column), drawn(numbers[column], columns[column])]),
    ),
  );
}

/** Numbers of the technology classes, as `fintechHazard`. */
export const CLASS_PARAMETERS = tableOf(
  CLASS_COLUMNS,
  CLASS_IDS.map((id) => ({ id, numbers: CLASSES[id] })),
);

/** Numbers of occupations and origins, as `engineerStaff` and `returneeShare`. */
export const PEOPLE_PARAMETERS: Parameters = {
  ...tableOf(
    OCCUPATION_COLUMNS,
    OCCUPATION_IDS.map((id) => ({ id, numbers: OCCUPATION_MIX[id] })),
  ),
  ...tableOf(
    ORIGIN_COLUMNS,
    ORIGINS.map((origin) => ({ id: ORIGIN_ROWS[origin], numbers: ORIGIN_MIX[origin] })),
  ),
};

/** Numbers of the places where people live elsewhere, as `beijingSize`. */
export const RIVAL_CITY_PARAMETERS = tableOf(
  RIVAL_COLUMNS,
  RIVAL_IDS.map((id) => ({ id, numbers: RIVAL_MIX[id] })),
);

/** The longest that a rival may take to answer, months. */
export const LONGEST_LAG = Math.ceil(
  Math.max(...RIVAL_IDS.map((id) => RIVAL_MIX[id].lag)) * RIVAL_COLUMNS.lag.factors[1],
);

type Drawn = Readonly<Record<string, number | undefined>>;

/** A number of every class in this replicate; parts of entrants are made to add up to 1. */
export function classNumbers(drawnNumbers: Drawn, column: ClassNumber): number[] {
  const numbers = CLASS_IDS.map((id) => drawnNumbers[nameOf(id, column)] ?? 0);
  return column === 'entry' ? addingUp(numbers) : numbers;
}

/** A number of every occupation in this replicate, made to add up to 1. */
export function occupationShares(drawnNumbers: Drawn, column: OccupationNumber): number[] {
  return addingUp(OCCUPATION_IDS.map((id) => drawnNumbers[nameOf(id, column)] ?? 0));
}

/** A number of every origin in this replicate; shares are made to add up to 1. */
export function originNumbers(drawnNumbers: Drawn, column: OriginNumber): number[] {
  const numbers = ORIGINS.map((origin) => drawnNumbers[nameOf(ORIGIN_ROWS[origin], column)] ?? 0);
  return column === 'share' ? addingUp(numbers) : numbers;
}

/** A number of every place elsewhere in this replicate; parts of those who move are made to add up to 1. */
export function rivalNumbers(drawnNumbers: Drawn, column: RivalNumber): number[] {
  const numbers = RIVAL_IDS.map((id) => drawnNumbers[nameOf(id, column)] ?? 0);
  return column === 'arriving' || column === 'leaving' ? addingUp(numbers) : numbers;
}

function addingUp(numbers: readonly number[]): number[] {
  const total = numbers.reduce((sum, value) => sum + value, 0);
  return numbers.map((value) => value / total);
}
