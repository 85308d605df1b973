/** Lives as whoever shows them needs them: both arms side by side, with every word there is to say. */
import {
  gateYears,
  type FundPair,
  type GateId,
  type GateLife,
  type GateYear,
  type LifePair,
  type LivesReport,
  type Telling,
  type TellingFund,
} from '../../experiment/lives/index.ts';
import type { Text } from '../../kernel/declare.ts';
import { GATE_IDS } from '../../model/index.ts';
import { fundFateOf, fundHeadOf, fundLinesOf } from './funds-and-gates.ts';
import { REASONS } from './reasons.ts';
import { fateOf, headOf, linesOf } from './story.ts';

/** A sentence and the month that it is of. */
export interface ShownLine {
  readonly month: number;
  readonly what: string;
  readonly value: number;
  readonly text: Text;
}

/** One arm: who it is, what happened, and what became of it. */
export interface Side {
  readonly head?: Text;
  readonly lines: readonly ShownLine[];
  readonly fate: Text;
}

/** A firm or fund with the programme and, where there is one, without it. */
export interface Shown {
  readonly code: string;
  readonly criterion?: keyof typeof REASONS;
  readonly title?: Text;
  readonly why?: Text;
  readonly with: Side;
  readonly without?: Side;
}

/** How many lines two arms have in common before they part. */
export function sharedLines({ lines }: Side, other: Side): number {
  const parted = lines.findIndex((line, at) => {
    const beside = other.lines[at];
    return beside?.month !== line.month || beside.text.en !== line.text.en;
  });
  return parted < 0 ? lines.length : parted;
}

type Chosen<P> = P & Partial<Pick<Telling | TellingFund, 'criterion' | 'figure'>>;

export function shownFirm(pair: Chosen<LifePair>, hasProgramme: boolean): Shown {
  const side = (life: LifePair['with']): Side => ({
    ...(life && { head: headOf(life) }),
    lines: life === undefined ? [] : linesOf(life),
    fate: fateOf(life),
  });
  return {
    ...reasonOf(pair),
    with: side(pair.with),
    ...(hasProgramme && { without: side(pair.without) }),
  };
}

export function shownFund(pair: Chosen<FundPair>, hasProgramme: boolean): Shown {
  const side = (fund: FundPair['with']): Side => ({
    ...(fund && { head: fundHeadOf(fund) }),
    lines: fund === undefined ? [] : fundLinesOf(fund),
    fate: fundFateOf(fund),
  });
  return {
    ...reasonOf(pair),
    with: side(pair.with),
    ...(hasProgramme && { without: side(pair.without) }),
  };
}

function reasonOf({ code, criterion, figure }: Chosen<{ readonly code: string }>) {
  if (criterion === undefined || figure === undefined) return { code };
  const { title, why } = REASONS[criterion];
  return { code, criterion, title, why: why(figure) };
}

/** The telling lives of a report, firms first. */
export function shownLives({ firms, funds, hasProgramme }: LivesReport): Shown[] {
  return [
    ...firms.map((pair) => shownFirm(pair, hasProgramme)),
    ...funds.map((pair) => shownFund(pair, hasProgramme)),
  ];
}

/** A gate with the programme and, where there is one, without it, year by year. */
export interface ShownGate {
  readonly gate: GateId;
  readonly with: readonly GateYear[];
  readonly without?: readonly GateYear[];
}

export function shownGates({ gates }: Pick<LivesReport, 'gates'>): ShownGate[] {
  const years = (lives: readonly GateLife[] | undefined, at: number) => {
    const life = lives?.[at];
    return life === undefined ? undefined : gateYears(life);
  };
  return GATE_IDS.map((gate, at) => {
    const without = years(gates.without, at);
    return { gate, with: years(gates.with, at) ?? [], ...(without && { without }) };
  });
}
