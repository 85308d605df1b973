/** Targets as data: the report's nine cells, the entries of their proxies, and the cities they are compared with. */
import type { Text } from '../kernel/declare.ts';
import type { IndicatorId } from './indicators/index.ts';

/** What an entry of a proxy can be measured by. */
export const MEASURE_IDS = [
  /** Value added of the seven industries in the year, 100 million yuan of 2019. */
  'valueAdded',
  /** Share of the seven industries in gross product, %. */
  'newEconomyShare',
  /** Reported R&D over gross product, %. */
  'researchIntensity',
  /** National high-tech certificates in force. */
  'certificates',
  /** Mean real growth of gross product since 2020, % per year. */
  'productGrowth',
  /** Gross product over that of 2020. */
  'productMultiple',
  /** Venture investment over gross product, as a multiple of its value in 2019. */
  'ventureMultiple',
  /** International (PCT) patent applications of the year. */
  'pctApplications',
  /** Those of the city, Hong Kong and Guangzhou together. */
  'clusterPct',
  /** Share of these in the world's, %. */
  'clusterPatentShare',
  /** Patent applications in information and communication technology, as a multiple of 2019. */
  'ictPatents',
  /** Firms worth a billion dollars at the end of the year. */
  'unicorns',
  /** Firms that grew by a fifth for three years in a row, as a multiple of 2019. */
  'fastGrowers',
  /** Share of sales from products under three years, %. */
  'innovativeTurnover',
  /** Share of classes, by value added, in the mid-to-high end of the world, 0 to 1. */
  'midHighCoverage',
  /** Its rise since 2022. */
  'coverageRise',
  /** Share of classes, by value added, in the lead of the world, 0 to 1. */
  'leadCoverage',
  /** Median percentile of the classes in the world, 0 to 1. */
  'medianPosition',
  /** Percentile of the weakest class, 0 to 1. */
  'leastPosition',
  /** Technology contracts sold elsewhere over those bought from there. */
  'technologyBalance',
  /** Venture investment made elsewhere over that from elsewhere. */
  'ventureBalance',
  /** Rules and standards taken over by others over those taken over from them. */
  'rulesBalance',
  /** The city's share of world firsts over its share of the frontier's product. */
  'worldFirstsRatio',
  /** Dependence on the technology of others, %. */
  'technologyDependence',
  /** Share of growth that comes from knowledge, %. */
  'knowledgeContribution',
  /** Share of core digital industries in gross product, %. */
  'digitalCoreShare',
  /** Disposable income per head, yuan of 2019. */
  'disposableIncome',
  /** Worth of exits plus early rounds, mean of three years, as a multiple of that of 2017 to 2019. */
  'startupValue',
] as const;

export type MeasureId = (typeof MEASURE_IDS)[number];

/** An indicator in December of the year, as a target of one's own asks for it. */
export interface OwnMeasure {
  readonly indicator: IndicatorId;
}

/** How much is asked, since the report gives no number. */
export const STRICTNESS = ['lenient', 'default', 'strict'] as const;
export type Strictness = (typeof STRICTNESS)[number];

/** What of the outside break-even is tried on: growth of the places a cell is ranked with, of the nation, or of the world frontier. */
export const OUTSIDES = ['comparators', 'national', 'frontier'] as const;
export type OutsidePath = (typeof OUTSIDES)[number];

/** A place among cities (at most so many), a level (at least so much), or a ceiling (at most so much). */
export const ENTRY_KINDS = ['rank', 'level', 'ceiling'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Whom a place is among. */
export const SCOPES = ['china', 'world'] as const;
export type Scope = (typeof SCOPES)[number];

export interface TargetEntry {
  readonly id: string;
  readonly label: Text;
  readonly kind: EntryKind;
  /** Of what is asked; a place for a rank. */
  readonly unit: Text;
  /** In which the gap is told: that of the measure, points for shares in %; empty where it has none. */
  readonly gapUnit: Text;
  /** Whom a place is among; nothing where no place is asked for. */
  readonly among?: Scope;
  /** Whether the cell needs this entry, however many others hold. */
  readonly must: boolean;
  /** Why a measure of the model stands for what nobody can simulate; nothing where none does. */
  readonly proxyReason?: Text;
  readonly measure: MeasureId | OwnMeasure;
  readonly thresholds: Readonly<Record<Strictness, number>>;
}

export interface TargetCell {
  /** Year and column, as `2025a`; `own1` for the first target of one's own. */
  readonly id: string;
  readonly year: number;
  readonly column: 'a' | 'b' | 'c' | 'own';
  /** The report's words. */
  readonly words: Text;
  /** What stands for them. */
  readonly proxy: Text;
  /** Entries that must hold, by strictness. */
  readonly needed: Readonly<Record<Strictness, number>>;
  /** The entry whose gap is told: named before the first run, so that nobody picks the one that looks best. */
  readonly decides: string;
  /** What of the outside its break-even is tried on; places exactly where they enter into it. */
  readonly outside: OutsidePath;
  readonly entries: readonly TargetEntry[];
}

/** A city to be ranked with, one whose value adds to the city's own, or the whole of which both are parts. */
export const ROLES = ['rival', 'partner', 'whole'] as const;
export type Role = (typeof ROLES)[number];

/** What is known, or assumed, of a comparator city's path. */
export interface Comparator {
  readonly measure: MeasureId;
  readonly city: Text;
  readonly role: Role;
  readonly scope: Scope;
  readonly year: number;
  readonly value: { readonly low: number; readonly central: number; readonly high: number };
  /** Share per year. */
  readonly growth: { readonly low: number; readonly central: number; readonly high: number };
}

export interface Targets {
  readonly cells: readonly TargetCell[];
  readonly comparators: readonly Comparator[];
}

/** What a scenario may hold of targets of one's own: their first year, how many, and the characters of a source. */
export const OWN_TARGETS = { firstYear: 2021, most: 12, longestSource: 200 } as const;

/** A target of one's own: an indicator in December of a year, at least or at most so much. */
export interface OwnTarget {
  readonly indicator: IndicatorId;
  readonly year: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Where the number comes from, in one's own words. */
  readonly source?: string;
}
