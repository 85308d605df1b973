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
    weight: { unit: 'firms', doc: 'Firms that this one stands for; fixed at birth.' },
    stratum: { unit: 'code', doc: 'Anchor, equity-seeker or R&D performer.', storage: 'byte' },
    technology: { unit: 'row', doc: 'Technology class.', refersTo: 'classes', storage: 'byte' },
    district: { unit: 'code', doc: 'District of the site, drawn at birth.', storage: 'byte' },
    birth: { unit: 'month', doc: 'Month of founding; negative before 2015.' },
    demand: { unit: 'yuan per month', doc: 'Sales that buyers would take.' },
    sales: { unit: 'yuan per month', doc: 'Sales this month.' },
    cash: { unit: 'yuan', doc: 'Deposits.' },
    loan: { unit: 'yuan', doc: 'Debt to banks.' },
    cover: { unit: 'share', doc: 'Part of the loan that the city guarantees.' },
    margin: {
      unit: 'share of sales',
      doc: 'How far rent and other costs lie below those of the class; fixed at birth.',
    },
    quality: { unit: 'ratio', doc: 'Quality of products relative to the class at birth.' },
    staff: { unit: 'persons', doc: 'People employed outside R&D.' },
    researchers: { unit: 'persons', doc: 'People employed in R&D.' },
    intensity: {
      unit: 'share of sales',
      doc: 'R&D the firm would do at the user cost of 2015; 0 for many.',
    },
    plan: { unit: 'yuan per month', doc: 'R&D planned this month.' },
    research: { unit: 'yuan per month', doc: 'R&D carried out this month.' },
    attribution: { unit: 'share', doc: 'Spending attributed to R&D beyond what was carried out.' },
    goal: { unit: 'share of sales', doc: 'Least R&D it means to report; 0 is no threshold.' },
    certifiedUntil: {
      unit: 'month',
      doc: 'Month in which the high-tech certificate lapses; 0 is none.',
    },
    turbulence: {
      unit: 'log points per quarter',
      doc: 'Standard deviation of chance growth this year: events of the year and size of one.',
    },
    stage: { unit: 'code', doc: 'Stage of the open product project.', storage: 'byte' },
    projects: { unit: 'count', doc: 'Product projects begun; numbers the draws of each.' },
    idea: { unit: 'hazard', doc: 'Hazard left until the next invention.' },
    invention: { unit: 'events per month', doc: 'Hazard of an invention this year.' },
    lane: { unit: 'flag', doc: '1 when the case is on the green lane.', storage: 'byte' },
    filed: {
      unit: 'month',
      doc: 'When the case was filed at its gate, with the time in the month.',
    },
    arrival: { unit: 'month', doc: 'Place in the queue: when the present round was handed in.' },
    ahead: {
      unit: 'post-months',
      doc: 'Work at the desk before the case and its own; -1 when it has not joined the queue.',
    },
    round: { unit: 'count', doc: 'Rounds completed at the present gate.', storage: 'byte' },
    ready: { unit: 'month', doc: 'When development ends.' },
    risk: {
      unit: 'log points',
      doc: 'Risk of the project\u2019s product relative to the tolerated one; unknown to desks.',
    },
    value: { unit: 'log points', doc: 'Demand the product would add once adopted.' },
    evidence: { unit: 'observations', doc: 'What is known of the product before the decision.' },
    sampled: { unit: 'flag', doc: '1 when the product had a tested sample.', storage: 'byte' },
    observedUntil: { unit: 'month', doc: 'End of the observation period; 0 is none.' },
    products: { unit: 'products', doc: 'Products in use.' },
    hazard: {
      unit: 'ratio',
      doc: 'Mean risk of the products in use relative to the tolerated one.',
    },
    luck: { unit: 'hazard', doc: 'Hazard left until the next incident.' },
    incidents: { unit: 'count', doc: 'Incidents so far; numbers the draws of each.' },
    adoption: { unit: 'log points', doc: 'Demand from launched products still to come.' },
    launched: { unit: 'month', doc: 'Month of the last launch; -1000 is never.' },
    reference: { unit: 'month', doc: 'End of a public order or site as reference; 0 is none.' },
    worth: {
      unit: 'log yuan',
      doc: 'Logarithm of what the venture would fetch, equity-seekers only.',
    },
    rounds: {
      unit: 'count',
      doc: 'Equity rounds raised; 99 once sold or listed.',
      storage: 'byte',
    },
    lastRound: { unit: 'month', doc: 'Month of the last round; -1000 is never.' },
    lead: { unit: 'row', doc: 'Manager who led the last round; -1 is none.', refersTo: 'managers' },
    short: { unit: 'months', doc: 'Months in a row without money to pay the bills.' },
    life: { unit: 'hazard', doc: 'Hazard left until the firm closes.' },
    closing: {
      unit: 'events per month',
      doc: 'Hazard of closing for reasons of its own this year.',
    },
  },
} as const;

/** Cells of all other registered enterprises: a class, or the traditional firms, in a district. */
export const SMALL = {
  name: 'small',
  fields: {
    weight: { unit: 'cells', doc: 'Always 1: the cell holds the money of all its firms.' },
    kind: {
      unit: 'code',
      doc: 'Technology class; the number after the last is traditional firms.',
    },
    district: { unit: 'code', doc: 'District.' },
    cash: { unit: 'yuan', doc: 'Deposits of the cell\u2019s firms.' },
    sales: { unit: 'yuan per month', doc: 'Sales of the cell\u2019s firms.' },
    infant: { unit: 'firms', doc: 'Firms in their first year.' },
    young: { unit: 'firms', doc: 'Firms in their second and third year.' },
    settled: { unit: 'firms', doc: 'Firms in their fourth to seventh year.' },
    old: { unit: 'firms', doc: 'Older firms.' },
  },
} as const;

export const STAKE = {
  name: 'stakes',
  fields: {
    firm: { unit: 'row', doc: 'Firm whose equity is held.', refersTo: 'firms' },
    fund: { unit: 'row', doc: 'Fund that holds it.', refersTo: 'funds' },
    share: { unit: 'share', doc: 'Part of the firm\u2019s equity.' },
    cost: { unit: 'yuan', doc: 'What was paid for it.' },
  },
} as const;

/** One fund: money raised once, invested, and paid back within its term. */
export const FUND = {
  name: 'funds',
  fields: {
    weight: { unit: 'funds', doc: 'Always 1.' },
    manager: { unit: 'row', doc: 'Who manages it.', refersTo: 'managers' },
    cash: { unit: 'yuan', doc: 'Money called and not yet invested.' },
    size: { unit: 'yuan', doc: 'Money called for ventures of the city.' },
    vintage: { unit: 'month', doc: 'Month in which it was raised.' },
    cityShare: { unit: 'share', doc: 'Part of the called money that is the city\u2019s.' },
    concession: { unit: 'share', doc: 'Part of the city\u2019s gains left to the other partners.' },
    tolerance: {
      unit: 'share',
      doc: 'Part of the partners\u2019 loss in a failed venture that the city bears.',
    },
  },
} as const;

export const MANAGER = {
  name: 'managers',
  fields: {
    base: {
      unit: 'yuan',
      doc: 'Money for local ventures raised in a year like 2019 with a record of one.',
    },
    raised: { unit: 'month', doc: 'Month of the last raise, or of the last attempt.' },
    fund: { unit: 'row', doc: 'The fund being invested; -1 is none.', refersTo: 'funds' },
    invested: { unit: 'yuan', doc: 'Cost of everything bought.' },
    seasoned: { unit: 'yuan', doc: 'Cost of what was bought some years ago.' },
    returned: { unit: 'yuan', doc: 'Proceeds of everything sold.' },
    exacting: {
      unit: 'log points',
      doc: 'How much more than its peers the manager asks of a venture.',
    },
  },
} as const;

export const CLASS = {
  name: 'classes',
  fields: {
    growth: { unit: 'log points per month', doc: 'Demand growth this month.' },
    released: { unit: 'yuan per month', doc: 'Demand of firms that closed this month.' },
    uptake: {
      unit: 'log points',
      doc: 'Growth of those that remain from the customers of those that closed.',
    },
    meanQuality: { unit: 'ratio', doc: 'Sales-weighted mean quality.' },
    trust: { unit: 'share', doc: 'What buyers believe of new products.' },
    harm: {
      unit: 'events',
      doc: 'Harm of regulated products seen lately, severity-weighted; fades.',
    },
    seen: {
      unit: 'product-years',
      doc: 'Use of regulated products seen lately; fades. With harm, what desks know of the class.',
    },
    tightening: {
      unit: 'log points',
      doc: 'How much stricter desks are since the last incidents.',
    },
    control: { unit: 'share', doc: 'Part of the risk that firms of the class remove by control.' },
    developing: {
      unit: 'firms',
      doc: 'Peers of individuals that develop a product.',
    },
    accessRounds: { unit: 'count', doc: 'Rounds that a product needs at access, on the mean.' },
    rule: { unit: 'flag', doc: '1 while a written rule covers the class.' },
    drafted: { unit: 'post-months', doc: 'Work done on the rule under way.' },
    certifiedShare: { unit: 'share', doc: 'R&D performers of the class that hold a certificate.' },
    ventures: { unit: 'firms', doc: 'Equity-seekers of the class at the end of last month.' },
    shown: { unit: 'sites', doc: 'Demonstrations of the class still in view; fades.' },
    citysClassification: { unit: 'flag', doc: '1 once the city was authorised to classify.' },
    citysCertification: { unit: 'flag', doc: '1 once the city was authorised to certify.' },
    citysAccess: { unit: 'flag', doc: '1 once the city was authorised to decide on access.' },
    askedClassification: { unit: 'month', doc: 'Month of the request to classify; 0 is none.' },
    askedCertification: { unit: 'month', doc: 'Month of the request to certify; 0 is none.' },
    askedAccess: { unit: 'month', doc: 'Month of the request to decide on access; 0 is none.' },
    smallDemand: { unit: 'ratio', doc: 'Sales of the small firms of the class, January 2015 = 1.' },
    equity: { unit: 'ratio', doc: 'Venture rounds per venture of the class over the last year.' },
    industryShare: { unit: 'share', doc: 'Part of demand growth that follows national industry.' },
    valueAddedShare: { unit: 'share', doc: 'Value added over sales.' },
    researchIntensity: { unit: 'ratio', doc: 'R&D over sales relative to all classes.' },
    regulatedShare: {
      unit: 'share',
      doc: 'Part of new products that needs classification and access.',
    },
    hazard: { unit: 'ratio', doc: 'Chance of harm of a product relative to all classes.' },
    entry: { unit: 'share', doc: 'Part of entrants that choose the class.' },
  },
} as const;

export const CITY = {
  name: 'city',
  fields: {
    rent: { unit: 'ratio', doc: 'Rent relative to other cities, 2015 = 1.' },
    otherValueAdded: {
      unit: 'yuan per month',
      doc: 'Value added of the rest of the city\u2019s economy.',
    },
    opportunity: { unit: 'ratio', doc: 'R&D worth doing at given sales and user cost, 2015 = 1.' },
    productivity: { unit: 'ratio', doc: 'Sales per person at work, 2015 = 1.' },
    unspentPurchases: { unit: 'yuan', doc: 'First-purchase budget not yet spent this year.' },
    unspentCommitment: { unit: 'yuan', doc: 'Fund commitments of the programme not yet taken up.' },
    usualCommitment: { unit: 'yuan', doc: 'Fund commitments of 2019 practice not yet taken up.' },
    openSites: { unit: 'places', doc: 'Demonstration sites not yet filled.' },
    homes: { unit: 'homes', doc: 'Subsidised homes for talent.' },
    homesBuilt: { unit: 'homes', doc: 'Of these, built this month.' },
    housing: { unit: 'homes', doc: 'Homes in which the talent of the city lives, of all kinds.' },
    openGrants: { unit: 'grants', doc: 'Recruitment grants of the year not yet given.' },
    grantsRefused: {
      unit: 'share',
      doc: 'Part of last month\u2019s applicants for whom no grant was left.',
    },
    requested: { unit: 'items', doc: 'Authorisation items asked for so far.' },
    openPlaces: { unit: 'places', doc: 'Observation places not yet taken.' },
    fillStaff: { unit: 'share', doc: 'Share of staff vacancies filled this month.' },
    fillResearch: { unit: 'share', doc: 'Share of R&D vacancies filled this month.' },
    attrition: {
      unit: 'events per month',
      doc: 'Hazard of closing of firms with an open project, weighted by their peers.',
    },
    inspectors: { unit: 'persons', doc: 'Inspectors at work on ordinary posts.' },
    extraInspectors: { unit: 'persons', doc: 'Inspectors at work on posts a programme adds.' },
  },
} as const;
