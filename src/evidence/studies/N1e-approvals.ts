/** N1e: approvals at entry and approvals of operation, and how firms grow (Zhu and Xu). */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import { log } from '../../kernel/math.ts';
import type { Programme } from '../../model/index.ts';
import { PRIMITIVES } from '../../model/policy/primitives.ts';
import { meanOf } from '../estimators/estimate.ts';
import { isPerformer, record, type FirmYear } from '../panel.ts';
import { dealtOut, relativeChange } from './arms.ts';
import type { Study, StudySetup } from './study.ts';
import { drawsOf, IS_REGULATED, withKeepers } from './ventures.ts';

/** Mean log sales of 2020 of firms that were there before, less those of the same firms with all approvals. */
export interface ApprovalsSample {
  readonly entry: number;
  readonly operation: number;
}

const REFORM = MONTHS_PER_YEAR;
/** Sales of 2020 are looked at. */
const YEAR = 5;

function collect(setup: StudySetup): ApprovalsSample {
  const lot = drawsOf('N1e', setup)(0);
  const freed = IS_REGULATED.map((regulated, kind) => regulated && lot.uniform(kind) < 1 / 2);
  // Nobody classifies products of these classes or decides on their access.
  const nobody = { classification: 'none', access: 'none' } as const;
  const data = withKeepers(setup.data, (gates, kind) =>
    freed[kind] === true ? { ...gates, ...nobody } : gates,
  );
  const usual = salesOf(setup, []);
  const waived = { value: PRIMITIVES.setupCost.base, from: REFORM, ramp: 0 };
  const entered = salesOf(setup, [{ lever: 'entryConditions', ...waived, after2025: 'keep' }]);
  const operating = salesOf({ ...setup, data }, []);
  return {
    entry: growth(usual, entered, () => true),
    operation: growth(usual, operating, (kind) => freed[kind] === true),
  };
}

/** R&D performers that were there at the start, by key, with their table of 2020. */
function salesOf(setup: StudySetup, programme: Programme): ReadonlyMap<number, FirmYear> {
  const { years, lives } = record({ ...setup, programme }, (YEAR + 1) * MONTHS_PER_YEAR);
  const firms = (years[YEAR] ?? []).filter(
    (firm) => isPerformer(firm) && (lives.get(firm.key)?.born ?? 0) < 0 && firm.sales > 0,
  );
  return new Map(firms.map((firm) => [firm.key, firm]));
}

/** Mean log ratio of the sales of firms that live in both arms; NaN where no class was drawn. */
function growth(
  before: ReadonlyMap<number, FirmYear>,
  after: ReadonlyMap<number, FirmYear>,
  counts: (kind: number) => boolean,
): number {
  const ratios = [...before.values()].flatMap(({ key, kind, sales }) => {
    const other = after.get(key);
    return other !== undefined && counts(kind) ? [log(other.sales / sales)] : [];
  });
  return meanOf(ratios);
}

const SOFT = { unit: { en: 'share', zh: '比例' }, nothing: 0, kind: 'free', soft: true } as const;

export const APPROVALS: Study<ApprovalsSample> = {
  id: 'N1e',
  label: {
    en: 'Approvals at entry, approvals of operation, and growth of firms',
    zh: '设立审批、经营审批与企业成长',
  },
  source: {
    publication: 'Zhu and Xu, Journal of Finance and Economics 51(8)',
    year: 2025,
    place: 'China; abstract',
    read: 'mirror',
  },
  design: {
    en: 'From 2016 on all conditions of entry are waived. In another run nobody classifies or admits products of half of the regulated classes, drawn by lot. Sales of 2020 of firms that were there in 2015 are compared with the same city',
    zh: '自2016年起免除全部设立条件；另一组推演中，抽签选出的半数受监管门类无须分类认定与准入审批；将2015年已存在的企业2020年销售额与同一城市对照',
  },
  transport: {
    en: 'Classes of one city instead of industries of China; growth over four years instead of one. Approvals of operation are gone from 2015 on',
    zh: '由全国各行业改为一市各门类；由一年增长改为四年增长；经营审批自2015年起即不存在',
  },
  replicates: 20,
  primary: 'entry',
  disconnect: { 'firm.setupResponse': 0 },
  moments: [
    {
      id: 'entry',
      label: {
        en: 'Growth of firms after approvals at entry went',
        zh: '取消设立审批后既有企业成长变化',
      },
      ...SOFT,
      band: [-0.12, -0.04],
      ifMissed: {
        en: 'Conditions of entry that are left here are a small part of what went there',
        zh: '此处尚存的设立条件仅为原改革所取消的一小部分',
      },
    },
    {
      id: 'operation',
      label: {
        en: 'Growth of firms after approvals of operation went',
        zh: '取消经营审批后既有企业成长变化',
      },
      ...SOFT,
      band: [0.015, 0.045],
      ifMissed: {
        en: 'What firms win by earlier launches rivals of the same class win, too',
        zh: '企业因提前上市所得，同类对手亦同样获得',
      },
    },
  ],
  collect,
  estimate: (samples) => ({
    entry: relativeChange(samples.map(({ entry }) => entry)),
    operation: relativeChange(samples.map(({ operation }) => operation)),
  }),
  placebo: (samples, number) =>
    relativeChange(
      dealtOut(
        samples.map(({ entry }) => entry),
        number,
      ),
    ),
};
