/** Indicators by subject: what a menu of all of them is grouped by, and how one is found in it. */
import { INDICATOR_IDS, INDICATORS, type IndicatorId } from '../../model/index.ts';
import { INDICATOR_WORDS } from '../../model/words.ts';
import { namesOf, wantedIn, type Names } from './name-search.ts';

/** Each indicator once. */
export const SUBJECTS = {
  output: [
    'valueAdded',
    'valueAddedShare',
    'valueAddedWithoutAnchors',
    'valueAddedInYuan',
    'valueAddedGross',
    'displacedHere',
    'valueAddedOutside',
    'grossProduct',
    'digitalCoreShare',
  ],
  research: [
    'researchSpending',
    'researchIntensity',
    'researchDone',
    'instituteStaff',
    'inventions',
    'researchPerInvention',
    'inventionGrants',
    'pctApplications',
    'ictPatents',
  ],
  standing: [
    'midHighCoverage',
    'leadCoverage',
    'medianPosition',
    'leastPosition',
    'worldFirsts',
    'worldFirstsRatio',
    'technologyContracts',
    'technologyBalance',
    'technologyDependence',
    'ledStandards',
    'rulesBalance',
  ],
  products: [
    'launches',
    'launchesPerInvention',
    'monthsToLaunch',
    'salesPerLaunch',
    'innovativeTurnover',
  ],
  firms: [
    'certificates',
    'firms',
    'entrants',
    'exits',
    'registered',
    'movedIn',
    'movedOut',
    'fastGrowers',
    'unicorns',
    'nearUnicorns',
  ],
  capital: [
    'ventureInvested',
    'ventureShare',
    'ventureToResearch',
    'ventures',
    'firstRounds',
    'listings',
    'startupValue',
    'fundsRaised',
    'ventureBalance',
  ],
  people: [
    'talentStock',
    'talentNet',
    'rivalTalent',
    'jobs',
    'vacancyRate',
    'wageIndex',
    'payOfNewcomers',
    'payOfIncumbents',
    'disposableIncome',
  ],
  space: ['rent', 'siteRent', 'homesBuilt', 'valueAddedPerFloor'],
  gates: [
    'monthsAtClassification',
    'monthsAtCertification',
    'monthsAtAccess',
    'monthsAtAccessOrdinary',
    'casesWaiting',
    'writtenRules',
    'soundBlocked',
  ],
  safety: ['harmfulPassed', 'incidents', 'incidentRate', 'withdrawals', 'tightening', 'trust'],
  money: [
    'fiscalCost',
    'budgetOutlay',
    'fundOutlay',
    'bondOutlay',
    'feeOutlay',
    'cityEquity',
    'cityReturns',
    'revenue',
  ],
} as const satisfies Readonly<Record<string, readonly IndicatorId[]>>;

type SubjectId = keyof typeof SUBJECTS;

/** A group of a menu. */
export interface Group {
  readonly subject: SubjectId | 'headline';
  readonly ids: readonly IndicatorId[];
}

/** All indicators as menus show them: the headline ones first, the others by subject. */
export const GROUPS: readonly Group[] = [
  { subject: 'headline', ids: INDICATOR_IDS.filter((id) => INDICATORS[id].headline) },
  ...(Object.keys(SUBJECTS) as SubjectId[]).map((subject) => ({
    subject,
    ids: SUBJECTS[subject].filter((id) => !INDICATORS[id].headline),
  })),
];

const NAMES: readonly (readonly [IndicatorId, Names])[] = INDICATOR_IDS.map((id) => [
  id,
  namesOf(id, INDICATOR_WORDS[id].label),
]);

/** Groups with what of them a search finds; those without are left out. */
export function indicatorsFound(text: string): readonly Group[] {
  const isWanted = wantedIn(text);
  const found = new Set(NAMES.filter(([, names]) => isWanted(names)).map(([id]) => id));
  return GROUPS.map(({ subject, ids }) => ({
    subject,
    ids: ids.filter((id) => found.has(id)),
  })).filter(({ ids }) => ids.length > 0);
}
