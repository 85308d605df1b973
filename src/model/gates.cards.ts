/** What each state variable of desks, of peers and waits at a gate, and of rules and tolerance in a class is. */
export const GATE_DOCS = {
  desks: {
    domain: 'Domain of products.',
    gate: 'Classification, certification or access.',
    level: 'City, above the city, or third party.',
    posts: 'Posts under 2019 practice; reviewed each January.',
    extra: 'Posts a programme adds.',
    staff: 'Reviewers at work on ordinary posts.',
    extraStaff: 'Reviewers at work on added posts.',
    skill: 'Work a reviewer does in a month relative to a trained one.',
    arrived: 'Work that arrived this month.',
    usual: 'Arriving work, mean of about a year.',
    reported: 'Arriving work as the city\u2019s statistics show it: late.',
    waiting: 'Work in the queue.',
    green: 'Of this, on the green lane.',
  },
  peers: {
    kind: 'Technology class.',
    gate: 'Classification, certification or access.',
    lane: 'Green lane or ordinary lane.',
    firms: 'How many they are.',
    filed: 'When they filed at the gate.',
    round: 'Rounds of review at this gate that have ended.',
    arrival: 'When the present round was handed in.',
    ahead: 'Work at the desk before them and their own; -1 when they have not joined the queue.',
  },
  waits: {
    open: 'Cases that were open when a month began.',
    decided: 'Of these, decided within the month.',
  },
} as const;

export const CLASS_RULE_DOCS = {
  doubtPassed: 'Doubt that access desks pass, in standard deviations of what they believe.',
  admittedInDoubt:
    'Products admitted since last month\u2019s checks that the usual doubt would have kept.',
  inUseInDoubt: 'Products in use admitted in doubt, each with its relative chance of harm.',
  unbound: '1 while new products of the class need no review of access.',
  unreviewed: 'Products launched without that review since last month\u2019s checks.',
  takenBackUntil: 'Month until which the centre has taken tolerance of the class back.',
  rule: '1 while a written rule covers the class.',
  citing: '1 while that rule cites the standard of the class.',
  agreed: 'Part of those concerned who were heard when that rule was written.',
  elsewhere: 'Use in pilots of other cities that nobody here has studied yet.',
  drafted: 'Work done on the rule under way.',
} as const;
