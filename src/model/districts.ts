/** Districts of the city, by which firms, cells and postings are told apart. */
import type { Text } from '../kernel/declare.ts';

interface District {
  readonly label: Text;
  /** Share of entrants and of firms at the start; from population and GDP of 2020, rounded. */
  readonly firms: number;
}

/**
 * Shares are means of each district's part of the city's population (seventh census) and GDP of 2020;
 * the GDP figures were not read at their source.
 */
export const DISTRICTS = {
  nanshan: { label: { en: 'Nanshan', zh: '南山' }, firms: 0.17 },
  futian: { label: { en: 'Futian', zh: '福田' }, firms: 0.13 },
  baoan: { label: { en: 'Bao\u2019an', zh: '宝安' }, firms: 0.2 },
  longgang: { label: { en: 'Longgang', zh: '龙岗' }, firms: 0.2 },
  longhua: { label: { en: 'Longhua', zh: '龙华' }, firms: 0.12 },
  luohu: { label: { en: 'Luohu', zh: '罗湖' }, firms: 0.07 },
  guangming: { label: { en: 'Guangming', zh: '光明' }, firms: 0.05 },
  pingshan: { label: { en: 'Pingshan', zh: '坪山' }, firms: 0.03 },
  yantian: { label: { en: 'Yantian', zh: '盐田' }, firms: 0.015 },
  dapeng: { label: { en: 'Dapeng', zh: '大鹏' }, firms: 0.01 },
  shenshan: { label: { en: 'Shenshan', zh: '深汕特别合作区' }, firms: 0.005 },
} as const satisfies Record<string, District>;

export type DistrictId = keyof typeof DISTRICTS;
export const DISTRICT_IDS = Object.keys(DISTRICTS) as readonly DistrictId[];
export const DISTRICT_SHARES = DISTRICT_IDS.map((id) => DISTRICTS[id].firms);
/** Postings that belong to no single district. */
export const CITY_WIDE = DISTRICT_IDS.length;
