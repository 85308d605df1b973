/** Districts of the city, by which firms, cells and postings are told apart. */

interface District {
  /** Share of entrants and of firms at the start; from population and GDP of 2020, rounded. */
  readonly firms: number;
}

/**
 * Shares are means of each district's part of the city's population (seventh census) and GDP of 2020;
 * the GDP figures were not read at their source.
 */
export const DISTRICTS = {
  nanshan: { firms: 0.17 },
  futian: { firms: 0.13 },
  baoan: { firms: 0.2 },
  longgang: { firms: 0.2 },
  longhua: { firms: 0.12 },
  luohu: { firms: 0.07 },
  guangming: { firms: 0.05 },
  pingshan: { firms: 0.03 },
  yantian: { firms: 0.015 },
  dapeng: { firms: 0.01 },
  shenshan: { firms: 0.005 },
} as const satisfies Record<string, District>;

export type DistrictId = keyof typeof DISTRICTS;
export const DISTRICT_IDS = Object.keys(DISTRICTS) as readonly DistrictId[];
export const DISTRICT_SHARES = DISTRICT_IDS.map((id) => DISTRICTS[id].firms);
/** Postings that belong to no single district. */
export const CITY_WIDE = DISTRICT_IDS.length;
