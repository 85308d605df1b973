/** What each technology class is called. */
import type { Text } from '../../kernel/declare.ts';
import type { ClassId } from './classes.ts';

export const CLASS_LABELS = {
  mobileNetworks: { en: '5G and communications', zh: '5G与通信' },
  integratedCircuits: { en: 'Integrated circuits', zh: '集成电路' },
  artificialIntelligence: { en: 'Artificial intelligence', zh: '人工智能' },
  cloudAndData: { en: 'Cloud and big data', zh: '云计算与大数据' },
  industrialInternet: { en: 'Industrial internet', zh: '工业互联网' },
  fintech: { en: 'Fintech and blockchain', zh: '金融科技与区块链' },
  connectedVehicles: { en: 'Smart connected vehicles', zh: '智能网联汽车' },
  drones: { en: 'Drones', zh: '无人机' },
  geneAndCell: { en: 'Gene technology and cell therapy', zh: '基因技术与细胞治疗' },
  onlineFormats: { en: 'Online formats', zh: '线上新业态' },
  greenEnergyAndMaterials: { en: 'Green energy and new materials', zh: '绿色能源与新材料' },
  marineAndOther: { en: 'Marine and other', zh: '海洋及其他' },
} as const satisfies Readonly<Record<ClassId, Text>>;
