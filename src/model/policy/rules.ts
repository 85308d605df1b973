/** Which rules of a programme hold: decided each January and when a figure becomes known, never by hindsight. */
import { MONTHS_PER_YEAR } from '../../kernel/clock.ts';
import type { Published } from '../indicators/declare.ts';
import { INDICATORS, type IndicatorId } from '../indicators/index.ts';
import { BRANCH_MONTH, FIRST_YEAR } from '../time.ts';
import type { Programme } from './programme.ts';
import { ruleKey, rulesOf, type FigureRule, type Rule } from './rule.ts';

/** A figure as statistics show it: of an indicator, for the December of a month number. */
export type Figures = (indicator: IndicatorId, december: number) => number;

/** What rules remember of a run, as plain data. */
export interface RulesState {
  /** Months in which each rule went on and off in turn, by the rule's key. */
  readonly switches: Readonly<Record<string, readonly number[]>>;
  /** Latest December of which each figure is known. */
  readonly known: Readonly<Record<string, number>>;
}

const DECEMBER = 11;

export class Rules {
  /** The programme's different rules. */
  readonly list: readonly Rule[];
  readonly #figures: Figures;
  /** Months in which each rule went on, off, on, ... */
  readonly #switches: number[][];
  readonly #known = new Map<IndicatorId, number>();
  readonly #indicators: readonly IndicatorId[];

  constructor(programme: Programme, figures: Figures = () => Number.NaN) {
    this.list = rulesOf(programme);
    this.#figures = figures;
    this.#switches = this.list.map(() => []);
    const read = this.list.flatMap((rule) => ('indicator' in rule ? [rule.indicator] : []));
    this.#indicators = [...new Set(read)];
  }

  /**
   * Decides anew what may have changed.
   *
   * @param delay months after a December until its figure is known, as statistics are staffed now
   */
  decide(month: number, delay: (published: Published) => number): void {
    if (this.list.length === 0 || month < BRANCH_MONTH) return;
    let isNew = month % MONTHS_PER_YEAR === 0;
    for (const id of this.#indicators) if (this.#learn(id, month, delay)) isNew = true;
    if (!isNew) return;
    for (const [number, rule] of this.list.entries()) {
      const switches = this.#switches[number];
      const isOn = switches.length % 2 === 1;
      if (isOn !== this.#holds(rule, month, isOn)) switches.push(month);
    }
  }

  /** @returns whether another figure of the indicator is known than before: figures are never withdrawn */
  #learn(id: IndicatorId, month: number, delay: (published: Published) => number): boolean {
    const { published } = INDICATORS[id];
    if (published === undefined) return false;
    const latest = month - Math.max(1, delay(published));
    const december = DECEMBER + Math.floor((latest - DECEMBER) / MONTHS_PER_YEAR) * MONTHS_PER_YEAR;
    if (december <= (this.#known.get(id) ?? -1)) return false;
    this.#known.set(id, december);
    return true;
  }

  #holds(rule: Rule, month: number, isOn: boolean): boolean {
    if ('year' in rule) return month >= (rule.year - FIRST_YEAR) * MONTHS_PER_YEAR;
    return (rule.latch && isOn) || this.#isBeyond(rule);
  }

  #isBeyond({ indicator, above, below, years }: FigureRule): boolean {
    const latest = this.#known.get(indicator) ?? -1;
    for (let back = 0; back < years; back++) {
      const december = latest - back * MONTHS_PER_YEAR;
      if (december < 0) return false;
      const figure = this.#figures(indicator, december);
      const isBeyond = figure > (above ?? -Infinity) && figure < (below ?? Infinity);
      if (!isBeyond) return false;
    }
    return true;
  }

  /** The month since which a rule has been on without a break, as seen in a month; NaN when it is off then. */
  since(number: number, month: number): number {
    const switches = this.#switches[number];
    let on = Number.NaN;
    for (let at = 0; at < switches.length && switches[at] <= month; at++)
      on = at % 2 === 0 ? switches[at] : Number.NaN;
    return on;
  }

  /** Year in which each rule fired first; null for one that never did. */
  firedYears(): (number | null)[] {
    return this.#switches.map((switches) =>
      switches.length === 0 ? null : FIRST_YEAR + Math.floor(switches[0] / MONTHS_PER_YEAR),
    );
  }

  save(): RulesState {
    const keys = this.list.map(ruleKey);
    return {
      switches: Object.fromEntries(keys.map((key, at) => [key, [...this.#switches[at]]])),
      known: Object.fromEntries(this.#known),
    };
  }

  /** Takes over what a saved run knew of the rules that this one has too. */
  load({ switches, known }: RulesState): void {
    for (const [number, rule] of this.list.entries())
      this.#switches[number] = [...(switches[ruleKey(rule)] ?? [])];
    this.#known.clear();
    for (const id of this.#indicators) {
      const december = known[id] as number | undefined;
      if (december !== undefined) this.#known.set(id, december);
    }
  }
}
