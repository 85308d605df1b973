/** Everything the app says, in English; the Chinese dictionary has the same keys. */
export const en = {
  title: 'Zonelab',
  subtitle: 'Shenzhen\u2019s new-economy innovation zone, simulated with synthetic agents',
  language: '中文',
  skip: 'To the results',

  undo: 'Undo',
  redo: 'Redo',
  step: (count: number) => (count === 1 ? '1 lever' : `${count} levers`),
  open: 'Open',
  openHint: 'Open a scenario file (YAML)',
  save: 'Save',
  saveHint: 'Save this scenario as a file (YAML)',
  copyLink: 'Copy link',
  close: 'Close',
  refused: 'Not opened. The present scenario is unchanged:',
  dropped: 'Opened, except for what could not be used:',
  otherVersion: (old: string, now: string) =>
    `Opened. It was made with ${old}, this is ${now}: figures may differ from those seen then.`,
  otherFigures: (then: string, now: string) =>
    `The version of results is the same, but these are not the figures that the file or link was made with (fingerprint then ${then}, now ${now}). Check before you quote them.`,
  warned: 'Opened. Something in it can do nothing:',
  linkCopied: 'The link is on the clipboard:',
  linkShown: 'The browser does not allow copying; select the link and copy it:',
  link: 'Link to this scenario',

  levers: 'Levers',
  preset: 'Programme',
  reset: 'Back to 2019',
  moved: (count: number) => `${count} in use`,
  value: (lever: string) => `${lever}, value`,
  start: (month: string) => `From ${month}`,
  ramp: (months: number) => `grows over ${months} ${months === 1 ? 'month' : 'months'}`,
  backTo: (what: string, amount: string) => `Back to ${what}: ${amount}`,
  practice: '2019',
  dates: 'Dates',
  phased: 'Phased',
  until: (month: string) => `until ${month}`,
  whenRule: (rule: string) => `once ${rule}`,
  unlessRule: (rule: string) => `out once ${rule}`,
  after2025: { keep: 'kept after 2025', fade: 'fades after 2025' },
  range: 'Range',
  tier: 'Evidence tier',
  tiers: {
    1: 'Tier 1: tested by a natural experiment',
    2: 'Tier 2: direction from studies, strength assumed',
    3: 'Tier 3: institutional, assumed',
  },
  tierShort: (tier: number) => `Tier ${tier}`,
  trackLegend: 'Track',
  trackEvidenced: 'evidenced range',
  trackUnverified: 'usual, source not read',
  trackNeutral: 'as in 2019',
  evidencedRange: 'Evidenced',
  evidence: (range: string) => `evidenced range ${range}`,
  unverifiedEvidence: (range: string) => `usual range ${range}, source not read`,
  beyondEvidence: (range: string) => `outside the evidenced ${range}`,
  beyondUnverified: (range: string) => `outside the usual ${range}, source not read`,
  noEvidence: 'no evidenced range',
  outsideEvidence: (beyond: readonly string[], without: number) =>
    [
      ...(beyond.length > 0
        ? [`Set beyond any value seen in practice: ${beyond.join(', ')}.`]
        : []),
      ...(without > 0 ? [`For ${without} of the levers in use we found no such values.`] : []),
    ].join(' '),
  task: 'Task',
  beyond: 'beyond the report',
  bears: 'Harm borne by',
  limits: 'Limited by',
  pays: 'Paid from',
  source: 'Source',
  statuses: {
    official: 'official',
    measured: 'measured',
    estimated: 'estimated',
    literature: 'from a study',
    fitted: 'fitted',
    assumed: 'assumed',
  },
  readings: { page: 'read', mirror: 'read in a mirror', 'not read': 'source not read' },
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  labelled: (label: string, what: string) => `${label}: ${what}`,
  spoken: (amount: string, note: string) => `${amount}, ${note}`,
  noted: (what: string, note: string) => `${what} (${note})`,
  listed: (parts: readonly string[]) => parts.join('; '),
  explain: 'About this lever',
  sweep: 'Sweep',
  cardsLoading: 'The explanation is loading.',
  allowed: (low: string, high: string) => `allowed ${low}–${high}`,

  indicator: 'Indicator',
  headline: 'Headline',
  others: 'Others',
  view: 'View',
  modes: { levels: 'Levels', difference: 'Paired difference' },
  baseline: 'No\u2011zone baseline',
  scenario: 'Scenario',
  difference: 'Paired difference',
  medianDifference: 'Median of paired differences',
  intervalBand: '95\u00a0% interval of the median; light: 80\u00a0% of runs',
  zero: 'No difference',
  observed: 'Published (hollow: not read at the source)',
  history: 'History',
  past: 'Past years',
  future: 'Open years',
  zones: (year: number) => ({
    history: 'History to 2020, fitted to 2019',
    past: `Past years to ${year}, seen from 2020`,
    open: 'Open years',
  }),
  milestones: 'Milestones',

  computing: (done: number, all: number) => `Computing ${done} of ${all}`,
  starting: 'Starting',
  done: (n: number) => (n === 1 ? '1 paired run' : `${n} paired runs`),
  stopped: (done: number, all: number) => `Stopped at ${done} of ${all}`,
  faults: {
    silent: 'the worker gave no sign of life; the machine may be busy',
    late: 'the worker did not start in time',
    ended: 'the worker was ended',
    died: 'the worker died',
  },
  modelFault: (message: string) => `error in the model (${message})`,
  failure: (replicate: number, reason: string) => `Run ${replicate} failed: ${reason}`,
  failed: (n: number) => `${n} failed`,
  stop: 'Stop',
  resume: 'Continue',
  runs: 'Runs',
  caption: (individuals: number) =>
    individuals === 1
      ? 'Full scale, seen from the end of 2020'
      : `Scale 1/${individuals}, seen from the end of 2020`,
  scaleNote: (individuals: number) =>
    individuals === 1
      ? 'Full scale: one individual for each firm.'
      : `Scale 1/${individuals}: one individual stands for ${individuals} R&D performers; anchors and ventures one each.`,
  vantage: 'The model stops learning in December 2020: later years are simulated.',
  lineNote: 'Lines: single runs; bands from 20 runs on.',
  bandNote:
    'Bands: 50\u00a0% and 80\u00a0% of runs in each month; thick line: median; thin: three single runs.',
  curveNote:
    'Bands: the most central 50 % and 80 % of whole runs; the thick line is the most central run.',
  differenceNote: 'Each run is compared with its own baseline on the same random numbers.',
  fingerprint: 'Fingerprint',
  model: 'Model',
  aside: (what: string) => `(${what})`,
  made: {
    same: 'as in the file or link that was opened',
    other: (version: string) =>
      `the file or link was made with ${version}, another version of results`,
    different: 'NOT that of the file or link, although the version of results is the same',
  },
  dataTable: 'Data table',
  yearly: (indicator: string, unit: string) => `${indicator} (${unit}), December of each year`,
  published: 'Published',
  table: 'Effect at the milestone years',
  year: 'Year',
  interval: '95\u00a0% interval',
  noEffect: 'not distinguishable from none',
  byChance: (needed: number) =>
    `unclear: chance decides much here; about ${needed} pairs would tell`,
  skewed: (mean: string) => `a few large runs dominate the mean (${mean})`,
  span: (low: string, high: string) => `${low} to ${high}`,
  comma: ', ',
  summary: (indicator: string, unit: string, parts: readonly string[]) =>
    `${indicator} (${unit}). ${parts.join('; ')}.`,
  summaryYear: (year: number, base: string, treated: string) =>
    `${year}: baseline ${base}, scenario ${treated}, `,
  summaryDifference: (difference: string, low: string, high: string) =>
    `median difference ${difference} (95\u00a0% interval ${low} to ${high})`,
  summaryNone: 'difference not distinguishable from none',
  waiting: 'No run is finished yet',

  ledger: 'Programme ledger',
  ledgerUnit: '100 million yuan, 2019 prices; mean of runs',
  ledgerYears: 'By year',
  account: 'Account',
  total: 'Total',
  between: (from: number, to: number) => `${from}–${to}`,
  ledgerSummary: (total: string, year: number, most: string) =>
    `The programme posts ${total} billion yuan from 2021 to 2035, most in ${year} (${most} billion).`,
  ledgerOneRun: (runs: number, share: string, median: string) =>
    `One of the ${runs} runs makes up ${share}\u00a0% of that year; the middle run has ${median} billion.`,
  /** 100 million yuan in one of the summary's units. */
  ledgerScale: 10,
  ledgerMost: (value: string) => `${value} at most`,
  ledgerNothing: 'The programme posts nothing.',

  fewerWorkers: (workers: number) =>
    `Some background workers could not be started; ${workers} compute, more slowly.`,
  noWorkers:
    'No background worker could be started. This page computes alone, slowly, with the same results.',
  sentences: (parts: readonly string[]) => parts.join(' '),
  partMissing: 'A part of the page could not be loaded. Reload the page once there is a network.',
  dataError: 'The input data could not be read',
  synthetic: 'All firms, funds and people are synthetic: no forecast of any real one.',
};

export type Dictionary = typeof en;
