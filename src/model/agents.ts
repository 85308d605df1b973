/** Entities and state variables (ODD 2). Money is in whole yuan, time in months from January 2015. */

/** Kinds of firm that are individuals in the model. */
export const STRATUM = { anchor: 0, equitySeeker: 1, performer: 2 } as const;

/** Where a firm's one open product project stands; anchors have none. */
export const STAGE = {
  none: -1,
  idle: 0,
  developing: 1,
  classification: 2,
  certification: 3,
  access: 4,
} as const;

export const FIRM = {
  name: 'firms',
  fields: {
    weight: { unit: 'firms' },
    stratum: { unit: 'code', storage: 'byte' },
    technology: { unit: 'row', refersTo: 'classes', storage: 'byte' },
    district: { unit: 'code', storage: 'byte' },
    birth: { unit: 'month' },
    demand: { unit: 'yuan per month' },
    sales: { unit: 'yuan per month' },
    cash: { unit: 'yuan' },
    loan: { unit: 'yuan' },
    cover: { unit: 'share' },
    margin: { unit: 'share of sales' },
    quality: { unit: 'ratio' },
    staff: { unit: 'persons' },
    researchers: { unit: 'persons' },
    intensity: { unit: 'share of sales' },
    plan: { unit: 'yuan per month' },
    research: { unit: 'yuan per month' },
    attribution: { unit: 'share' },
    goal: { unit: 'share of sales' },
    certifiedUntil: { unit: 'month' },
    turbulence: { unit: 'log points per quarter' },
    stage: { unit: 'code', storage: 'byte' },
    projects: { unit: 'count' },
    idea: { unit: 'hazard' },
    invention: { unit: 'events per month' },
    merit: { unit: 'percent', storage: 'byte' },
    lane: { unit: 'flag', storage: 'byte' },
    filed: { unit: 'month' },
    arrival: { unit: 'month' },
    ahead: { unit: 'post-months' },
    round: { unit: 'count', storage: 'byte' },
    ready: { unit: 'month' },
    risk: { unit: 'log points' },
    value: { unit: 'log points' },
    evidence: { unit: 'observations' },
    sampled: { unit: 'flag', storage: 'byte' },
    observedUntil: { unit: 'month' },
    products: { unit: 'products' },
    hazard: { unit: 'ratio' },
    luck: { unit: 'hazard' },
    incidents: { unit: 'count' },
    adoption: { unit: 'log points' },
    launched: { unit: 'month' },
    reference: { unit: 'month' },
    worth: { unit: 'log yuan' },
    rounds: { unit: 'count', storage: 'byte' },
    lastRound: { unit: 'month' },
    lead: { unit: 'row', refersTo: 'managers' },
    short: { unit: 'months' },
    life: { unit: 'hazard' },
    closing: { unit: 'events per month' },
  },
} as const;

/** Cells of all other registered enterprises: a class, or the traditional firms, in a district. */
export const SMALL = {
  name: 'small',
  fields: {
    weight: { unit: 'cells' },
    kind: { unit: 'code' },
    district: { unit: 'code' },
    cash: { unit: 'yuan' },
    sales: { unit: 'yuan per month' },
    infant: { unit: 'firms' },
    young: { unit: 'firms' },
    settled: { unit: 'firms' },
    old: { unit: 'firms' },
  },
} as const;

export const STAKE = {
  name: 'stakes',
  fields: {
    firm: { unit: 'row', refersTo: 'firms' },
    fund: { unit: 'row', refersTo: 'funds' },
    share: { unit: 'share' },
    cost: { unit: 'yuan' },
  },
} as const;

/** One fund: money raised once, invested, and paid back within its term. */
export const FUND = {
  name: 'funds',
  fields: {
    weight: { unit: 'funds' },
    manager: { unit: 'row', refersTo: 'managers' },
    cash: { unit: 'yuan' },
    size: { unit: 'yuan' },
    vintage: { unit: 'month' },
    cityShare: { unit: 'share' },
    concession: { unit: 'share' },
    tolerance: { unit: 'share' },
  },
} as const;

export const MANAGER = {
  name: 'managers',
  fields: {
    base: { unit: 'yuan' },
    raised: { unit: 'month' },
    fund: { unit: 'row', refersTo: 'funds' },
    invested: { unit: 'yuan' },
    seasoned: { unit: 'yuan' },
    returned: { unit: 'yuan' },
    exacting: { unit: 'log points' },
  },
} as const;

export const CLASS = {
  name: 'classes',
  fields: {
    growth: { unit: 'log points per month' },
    released: { unit: 'yuan per month' },
    uptake: { unit: 'log points' },
    meanQuality: { unit: 'ratio' },
    trust: { unit: 'share' },
    harm: { unit: 'events' },
    seen: { unit: 'product-years' },
    tightening: { unit: 'log points' },
    control: { unit: 'share' },
    developing: { unit: 'firms' },
    accessRounds: { unit: 'count' },
    observedShare: { unit: 'share' },
    rule: { unit: 'flag' },
    drafted: { unit: 'post-months' },
    certifiedShare: { unit: 'share' },
    ventures: { unit: 'firms' },
    shown: { unit: 'sites' },
    citysClassification: { unit: 'flag' },
    citysCertification: { unit: 'flag' },
    citysAccess: { unit: 'flag' },
    askedClassification: { unit: 'month' },
    askedCertification: { unit: 'month' },
    askedAccess: { unit: 'month' },
    smallDemand: { unit: 'ratio' },
    equity: { unit: 'ratio' },
    industryShare: { unit: 'share' },
    valueAddedShare: { unit: 'share' },
    researchIntensity: { unit: 'ratio' },
    regulatedShare: { unit: 'share' },
    hazard: { unit: 'ratio' },
    entry: { unit: 'share' },
  },
} as const;

export const CITY = {
  name: 'city',
  fields: {
    rent: { unit: 'ratio' },
    siteRent: { unit: 'ratio' },
    sites: { unit: 'square metres' },
    otherValueAdded: { unit: 'yuan per month' },
    opportunity: { unit: 'ratio' },
    productivity: { unit: 'ratio' },
    unspentPurchases: { unit: 'yuan' },
    unspentCommitment: { unit: 'yuan' },
    usualCommitment: { unit: 'yuan' },
    openSites: { unit: 'places' },
    homes: { unit: 'homes' },
    housing: { unit: 'homes' },
    openGrants: { unit: 'grants' },
    grantsRefused: { unit: 'share' },
    offeredGrant: { unit: 'yuan' },
    requested: { unit: 'items' },
    openPlaces: { unit: 'places' },
    fillStaff: { unit: 'share' },
    fillResearch: { unit: 'share' },
    attrition: { unit: 'events per month' },
    productsInUse: { unit: 'products' },
    productsPerInspector: { unit: 'products' },
    inspectionPosts: { unit: 'persons' },
    inspectors: { unit: 'persons' },
    extraInspectors: { unit: 'persons' },
  },
} as const;
