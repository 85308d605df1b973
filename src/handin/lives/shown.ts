/** Puts lives into words, both arms side by side. */
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
import { GATE_IDS } from '../../model/index.ts';
import { fundFateOf, fundHeadOf, fundLinesOf } from './funds-and-gates.ts';
import { REASONS } from './reasons.ts';
import type { Shown, Side } from './side.ts';
import { fateOf, headOf, linesOf } from './story.ts';

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
