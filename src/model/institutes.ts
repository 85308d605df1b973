/** Institutes (ODD 2): those of a technology class and kind together. */

export const INSTITUTE_KINDS = ['laboratory', 'platform', 'foreignCentre'] as const;
export type InstituteKind = (typeof INSTITUTE_KINDS)[number];

/** Place of each kind in its list, as {@link INSTITUTE} holds it. */
export const INSTITUTE_KIND = {
  laboratory: 0,
  platform: 1,
  foreignCentre: 2,
} as const satisfies Readonly<Record<InstituteKind, number>>;

/** Universities and laboratories, common-technology platforms, and centres of foreign firms, by technology class. */
export const INSTITUTE = {
  name: 'institutes',
  fields: {
    kind: { unit: 'code' },
    technology: { unit: 'row', refersTo: 'classes' },
    part: { unit: 'share' },
    posts: { unit: 'persons' },
    staff: { unit: 'persons' },
    lacking: { unit: 'persons' },
    begun: { unit: 'person-months' },
    early: { unit: 'person-months' },
    middle: { unit: 'person-months' },
    late: { unit: 'person-months' },
    applied: { unit: 'person-months' },
    basic: { unit: 'person-months' },
  },
} as const;

/** Regions of the world with which the city's technology is compared, class by class. */
export const REGION = {
  name: 'regions',
  fields: {
    technology: { unit: 'row', refersTo: 'classes' },
    behind: { unit: 'log points' },
    pace: { unit: 'log points per month' },
  },
} as const;
