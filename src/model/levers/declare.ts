/** What a lever is: one policy instrument that moves primitives and costs only what it posts to the fiscal ledger. */
import type { Source, Text } from '../../kernel/declare.ts';
import type { IndicatorId } from '../indicators/index.ts';
import type { PrimitiveId } from '../policy/primitives.ts';

/** The report's groups of tasks. */
export const GROUPS = {
  regulation: { en: 'Prudent and inclusive regulation', zh: '审慎包容监管' },
  results: { en: 'Turning new technology into results', zh: '新技术成果转化' },
  finance: { en: 'Finance for firms going digital', zh: '数字化转型金融支持' },
  scenarios: { en: 'Application scenarios', zh: '多元化应用场景' },
  platforms: { en: 'Entrepreneurship and innovation platforms', zh: '“双创”平台' },
  risk: { en: 'Guarding against new risks', zh: '新经济风险防控' },
  measurement: { en: 'Statistics and measurement', zh: '统计与测度' },
} as const satisfies Record<string, Text>;

export type GroupId = keyof typeof GROUPS;

/** Task of the report that a lever serves, an instrument outside the tasks, or nothing in the report at all. */
export type TaskId = `T${number}` | `S${number}` | 'beyond';

/** Accounts of the fiscal ledger that the levers post to. */
export const FISCAL_ACCOUNTS = {
  generalBudget: { en: 'General public budget', zh: '一般公共预算' },
  investmentFund: { en: 'Government investment fund', zh: '政府投资基金' },
  specialBonds: { en: 'Special bonds', zh: '专项债券' },
  feesWaived: { en: 'Fees waived', zh: '减免收费' },
} as const satisfies Record<string, Text>;

export type FiscalAccount = keyof typeof FISCAL_ACCOUNTS;

/** What speaks for a lever's range and strength, in words for a reader. */
export interface Evidence {
  readonly status: Source['status'];
  /** Whether the source's page was read, only a mirror of it, or neither. */
  readonly read: 'page' | 'mirror' | 'not read';
  readonly words: Text;
}

/** Values of a lever that were seen somewhere, or that rules name; a mark on its track, read by no process. */
export interface Evidenced {
  readonly from: number;
  readonly to: number;
  readonly source: Evidence;
}

export interface Lever {
  readonly group: GroupId;
  readonly tasks: readonly TaskId[];
  readonly label: Text;
  /** What it is, how it acts in the model, and its side effect. */
  readonly doc: Text;
  readonly unit: Text;
  readonly range: readonly [number, number];
  readonly step: number;
  /** The value at which the lever does nothing, bit for bit. */
  readonly neutral: number;
  /** How far the lever's value shifts each primitive it moves. */
  readonly moves: Partial<Readonly<Record<PrimitiveId, (value: number) => number>>>;
  /** Every way in which it costs money: the account and what is paid for. */
  readonly postings: readonly { readonly account: FiscalAccount; readonly pays: Text }[];
  /** What limits it. */
  readonly binds: Text;
  /** The parameter that stands for what limits it, and by how much more of it half is lifted. */
  readonly constraint?: { readonly parameter: string; readonly relaxedBy: number };
  /** What it is for: the indicator that shows it, in December of a year, and the direction. */
  readonly outcome: {
    readonly indicator: IndicatorId;
    readonly year: number;
    readonly sign: 1 | -1;
  };
  /** 1: tested by a natural experiment; 2: sign from a study, strength assumed; 3: institutional, assumed. */
  readonly tier: 1 | 2 | 3;
  readonly source: Evidence;
  /** Nothing where no source names a value: how far the slider goes is then an assumption. */
  readonly evidenced?: Evidenced;
}

/** Declares the levers of a theme; the keys become types. */
export function levers<const L extends Readonly<Record<string, Lever>>>(declared: L): L {
  return declared;
}
