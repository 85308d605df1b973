/** What each state variable of institutes, of regions of the world and of science in a class and in the city is. */
export const INSTITUTE_DOCS = {
  institutes: {
    kind: 'Universities and laboratories, common-technology platforms, or foreign centres.',
    technology: 'Technology class.',
    part: 'Part of the people of its kind.',
    posts: 'People it would employ.',
    staff: 'People it employs.',
    lacking: 'Posts to be filled this month.',
    begun: 'Applied research that cannot be used yet.',
    early: 'Basic research in the first third of its way.',
    middle: 'Basic research in the second third of its way.',
    late: 'Basic research in the last third of its way.',
    applied: 'Applied research that can be used, less what has become obsolete.',
    basic: 'Basic research that can be used, less what has become obsolete.',
  },
  regions: {
    technology: 'Technology class.',
    behind: 'How far its goods were behind the world frontier in 2015.',
    pace: 'How fast it draws nearer to the frontier.',
  },
} as const;

export const CLASS_SCIENCE_DOCS = {
  learned: 'What the knowledge of others adds to inventions.',
  science: 'What firms can use of what institutes know.',
  scienceAtStart: 'The same in January 2015.',
  performers: 'R&D performers and ventures.',
  researched: 'Research of the month.',
  underExamination: 'Applications for patents that are not decided.',
  fresh: 'Sales of products under three years.',
  offered: 'Results of research that are on offer.',
  bought: 'Research of others that firms bought in this month.',
  writer: 'Who wrote the standard: nobody yet, others, or the city.',
  generation: 'Standards that the class has had; numbers the draws of each.',
  standardSince: 'When the standard was written, or the class was left without one.',
  standardDraft: 'Work of the city on the next standard.',
  associationDraft: 'Work of associations on a standard of their own.',
  led: 'Part of the standard in use that the city wrote.',
  flaw: 'How far that part falls short of a ripe one.',
  installed: 'Part of users who keep to the standard.',
  position:
    'Share of forty regions of the world whose goods are no better than the city\u2019s best tenth.',
  frontierLead: 'How far the world frontier is above the mean of sellers abroad.',
  frontier: 'Quality at the world frontier.',
} as const;

export const CITY_SCIENCE_DOCS = {
  received: 'Tax revenue since the science fund was last set.',
  revenue: 'Tax revenue as the budget sees it: a mean of about a year.',
  laboratories: 'Major laboratories that a programme opened.',
  centres: 'Foreign centres that came on sites a programme offered.',
  jointPosts: 'People whom a programme pays for joint research.',
  platformPosts: 'People whom a programme pays at common-technology platforms.',
  foreignPosts: 'People of the foreign centres of 2015.',
} as const;
