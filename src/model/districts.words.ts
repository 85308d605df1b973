/** What the districts are called. */
import type { Text } from '../kernel/declare.ts';
import type { DistrictId } from './districts.ts';

export const DISTRICT_LABELS = {
  nanshan: { en: 'Nanshan', zh: '南山' },
  futian: { en: 'Futian', zh: '福田' },
  baoan: { en: 'Bao\u2019an', zh: '宝安' },
  longgang: { en: 'Longgang', zh: '龙岗' },
  longhua: { en: 'Longhua', zh: '龙华' },
  luohu: { en: 'Luohu', zh: '罗湖' },
  guangming: { en: 'Guangming', zh: '光明' },
  pingshan: { en: 'Pingshan', zh: '坪山' },
  yantian: { en: 'Yantian', zh: '盐田' },
  dapeng: { en: 'Dapeng', zh: '大鹏' },
  shenshan: { en: 'Shenshan', zh: '深汕特别合作区' },
} as const satisfies Readonly<Record<DistrictId, Text>>;
