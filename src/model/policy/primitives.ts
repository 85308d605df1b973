/** The register of everything a lever may touch: what the city can really decide. */
import type { Text } from '../../kernel/declare.ts';

export interface Primitive {
  readonly label: Text;
  readonly unit: Text;
  /** Value under 2019 practice, before any lever. */
  readonly base: number;
  /** Who decides it in reality. */
  readonly controlledBy: 'city' | 'city, within a national rule';
  /** The one process whose decision reads it. */
  readonly readBy: string;
}

function primitives<const P extends Readonly<Record<string, Primitive>>>(register: P): P {
  return register;
}

const posts: Text = { en: 'posts', zh: '个岗位' };
const yuanPerYear: Text = { en: 'yuan a year', zh: '元/年' };

export const PRIMITIVES = primitives({
  draftingPosts: {
    label: { en: 'Posts that draft written rules', zh: '规则起草岗位' },
    unit: posts,
    base: 10,
    controlledBy: 'city, within a national rule',
    readBy: 'desk.rules',
  },
  accessReviewPosts: {
    label: { en: 'Extra posts at city access desks', zh: '市级准入审查增设岗位' },
    unit: posts,
    base: 0,
    controlledBy: 'city',
    readBy: 'desk.staffing',
  },
  observationPlaces: {
    label: { en: 'Observation-period places', zh: '观察期名额' },
    unit: { en: 'places a year', zh: '个/年' },
    base: 0,
    controlledBy: 'city, within a national rule',
    readBy: 'gate.observation',
  },
  recruitmentGrant: {
    label: { en: 'Grant per recruited specialist', zh: '引进专业人才每人补助' },
    unit: { en: 'yuan per person', zh: '元/人' },
    base: 0,
    controlledBy: 'city',
    readBy: 'talent.migration',
  },
  firstPurchaseBudget: {
    label: { en: 'City purchases open to unproven products', zh: '面向未成熟产品的政府首购资金' },
    unit: yuanPerYear,
    base: 0,
    controlledBy: 'city',
    readBy: 'city.purchases',
  },
  guaranteeCover: {
    label: { en: 'Share of a loan the city guarantees', zh: '市级融资担保比例' },
    unit: { en: 'share of the loan', zh: '占贷款比例' },
    base: 0,
    controlledBy: 'city',
    readBy: 'bank.credit',
  },
  fundCommitment: {
    label: { en: 'Government industry fund commitments', zh: '政府产业基金出资' },
    unit: yuanPerYear,
    base: 0,
    controlledBy: 'city',
    readBy: 'fund.raising',
  },
  inspectionPosts: {
    label: { en: 'Posts that inspect products in use', zh: '在用产品巡查岗位' },
    unit: posts,
    base: 60,
    controlledBy: 'city',
    readBy: 'firm.control',
  },
});

export type PrimitiveId = keyof typeof PRIMITIVES;
export const PRIMITIVE_IDS = Object.keys(PRIMITIVES) as readonly PrimitiveId[];
