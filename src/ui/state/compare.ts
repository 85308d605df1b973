/** The comparison of programmes: run on demand beside the chart, on the same draws, kept until it is asked for anew. */
import { batch, computed, effect, signal } from '@preact/signals';
import {
  equalMoney,
  medianCosts,
  MONEY_REPLICATES,
  presentValueOf,
  type EqualMoney,
  type PairedRun,
} from '../../experiment/index.ts';
import { unmade, withoutBudget, type ResolvedScenario } from '../../scenario/resolve.ts';
import { ComparedRuns } from './compared-runs.ts';
import { entrants, type Entrant, type Letter } from './contenders.ts';
import { busy, runAside, runsKept, stop } from './runs.ts';
import { runKey } from './scenario.ts';

/** A programme as it runs, and what was done to its money where a budget asked for it. */
export interface Entered extends Entrant {
  readonly money?: EqualMoney;
}

export interface Compared extends Entered {
  /** All programmes have the same replicates, in order. */
  readonly runs: readonly PairedRun[];
}

/** What is asked, with money brought to the budget. */
interface Asked {
  readonly question: string;
  readonly entered: readonly Entered[];
  /** Programmes that cost more than the budget before any money. */
  readonly tooDear: readonly Entered[];
  /** Yuan a year, where money was made equal. */
  readonly budget?: number;
}

/** What is on screen. */
export interface Shown extends Omit<Asked, 'entered'> {
  readonly compared: readonly Compared[];
}

export interface Progress {
  readonly state: 'waiting' | 'running' | 'stopped' | 'done';
  /** Pairs that are there, of all programmes. */
  readonly done: number;
  readonly all: number;
  /** Whose money is being brought to the budget, and by which trial. */
  readonly trial?: readonly [letter: Letter, number: number] | undefined;
  readonly failure?: unknown;
}

export const shown = signal<Shown | undefined>(undefined);
export const progress = signal<Progress | undefined>(undefined);
/** Yuan a year that every programme is brought to; nothing where money stands as written. */
export const budget = signal<number | undefined>(undefined);

const FEWEST = 2;
export const mayCompare = computed(() => entrants.value.length >= FEWEST);

/** What the answer depends on. */
const question = computed(() => {
  const each = entrants.value.map(({ letter, scenario }) => `${letter} ${runKey(scenario)}`);
  const pairs = entrants.value[0]?.scenario.replications ?? 0;
  return JSON.stringify([each, pairs, budget.value ?? null]);
});

/** Whether what is on screen answers something else than is asked now. */
export const isOutdated = computed(() => shown.value?.question !== question.value);

/** Runs that are kept of programmes compared before. */
const MOST_BESIDE = 300;
const runs = new ComparedRuns(MOST_BESIDE);
const moneyFound = new Map<string, EqualMoney>();
/** Milliseconds between two drawings while runs come in. */
const DRAW_EVERY = 600;
let drawing: ReturnType<typeof setTimeout> | undefined;
/** Grows with each start and stop: what belongs to an earlier one ends. */
let turn = 0;

/** Something else was asked of the workers, or nobody wants an answer any more. */
class Stopped extends Error {}

/** Compares what is picked, as soon as the chart's own runs are done; goes on with what was stopped. */
export async function compareNow(): Promise<void> {
  if (!mayCompare.peek()) return;
  const own = ++turn;
  progress.value = { state: 'waiting', done: 0, all: 0 };
  try {
    await chartAtRest(own);
    const asked = await askedNow(own);
    await runAll(asked.entered, replicatesOf(asked), { own, onRun: () => showSoon(asked) });
    show(asked);
    tell(own, { state: 'done' });
    runs.trim(asked.entered.map(({ scenario }) => scenario));
  } catch (error) {
    const why = error instanceof Stopped ? {} : { failure: error };
    tell(own, { state: 'stopped', ...why });
  }
}

/** Ends the comparison where it is; what has run stays. */
export function stopComparing(): void {
  turn++;
  if (progress.peek()?.state === 'running') stop();
  progress.value = { ...(progress.peek() ?? { done: 0, all: 0 }), state: 'stopped' };
}

function tell(own: number, news: Partial<Progress>): void {
  if (own !== turn) return;
  progress.value = { done: 0, all: 0, state: 'running', ...progress.peek(), ...news };
}

/** Resolves when the chart needs the workers no more. @throws Stopped */
async function chartAtRest(own: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const unbind = effect(() => {
      if (busy.value) return;
      resolve();
      queueMicrotask(() => unbind());
    });
  });
  if (own !== turn) throw new Stopped();
}

function replicatesOf({ entered }: Pick<Asked, 'entered'>): number[] {
  const count = entered[0]?.scenario.replications ?? 0;
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** What is asked now, with each programme's money brought to the budget. @throws Stopped */
async function askedNow(own: number): Promise<Asked> {
  const [asked, given, yuan] = [question.peek(), entrants.peek(), budget.peek()];
  if (yuan === undefined) return { question: asked, entered: given, tooDear: [] };
  const found: Entered[] = [];
  for (const entrant of given) found.push(brought(entrant, await moneyOf(entrant, yuan, own)));
  tell(own, { trial: undefined });
  return budgeted(asked, found, yuan);
}

function budgeted(asked: string, found: readonly Entered[], yuan: number): Asked {
  const isTooDear = ({ money }: Entered) => money?.end === 'too dear';
  return {
    question: asked,
    entered: found.filter((each) => !isTooDear(each)),
    tooDear: found.filter(isTooDear),
    budget: yuan,
  };
}

function brought({ letter, scenario }: Entrant, money: EqualMoney): Entered {
  const changed = money.factor === 1 ? scenario : unmade(scenario);
  return { letter, scenario: withoutBudget({ ...changed, programme: money.programme }), money };
}

function moneyKey({ scenario }: Entrant, yuan: number): string {
  return `${yuan} ${runKey(scenario)}`;
}

async function moneyOf(entrant: Entrant, yuan: number, own: number): Promise<EqualMoney> {
  const known = moneyFound.get(moneyKey(entrant, yuan));
  if (known !== undefined) return known;
  let trial = 0;
  const found = await equalMoney(
    entrant.scenario.programme,
    presentValueOf(yuan),
    async (programme) => {
      tell(own, { trial: [entrant.letter, ++trial] });
      const tried = { ...entrant, scenario: { ...entrant.scenario, programme } };
      await runAll([tried], MONEY_REPLICATES, { own, onRun: () => undefined });
      return medianCosts(keptRuns(tried, MONEY_REPLICATES)).netPresent.median;
    },
  );
  moneyFound.set(moneyKey(entrant, yuan), found);
  return found;
}

function keptRuns({ scenario }: Entrant, replicates: readonly number[]): PairedRun[] {
  return replicates.flatMap((replicate) => runs.find(scenario, replicate) ?? []);
}

interface Watch {
  readonly own: number;
  readonly onRun: () => void;
}

/** Runs what is missing, replicate by replicate, so that all programmes grow together. @throws Stopped */
async function runAll(
  entered: readonly Entrant[],
  replicates: readonly number[],
  { own, onRun }: Watch,
): Promise<void> {
  if (own !== turn) throw new Stopped();
  const different = new Map(entered.map(({ scenario }) => [runKey(scenario), scenario]));
  const all = [...different.values()];
  all.forEach(takeFromChart);
  const missing = replicates.flatMap((replicate) =>
    all
      .filter((scenario) => runs.find(scenario, replicate) === undefined)
      .map((scenario) => requestOf(scenario, replicate)),
  );
  const whole = replicates.length * all.length;
  let done = whole - missing.length;
  tell(own, { state: 'running', done, all: whole });
  if (missing.length === 0) return;
  const isWhole = await runAside(missing, (run, { future, ...request }) => {
    if (future === undefined) return;
    runs.keep({ ...request, future }, run);
    tell(own, { done: ++done });
    onRun();
  });
  if (!isWhole) throw new Stopped();
}

function requestOf({ programme, seed, scale, future }: ResolvedScenario, replicate: number) {
  return { programme, seed, scale, future, replicate };
}

/** What the chart has run of a scenario need not run again. */
function takeFromChart(scenario: ResolvedScenario): void {
  for (const run of runsKept(scenario))
    if (runs.find(scenario, run.replicate) === undefined)
      runs.keep(requestOf(scenario, run.replicate), run);
}

/** Shows the replicates that every programme has. */
function show(asked: Asked): void {
  clearTimeout(drawing);
  drawing = undefined;
  const { entered, ...rest } = asked;
  const replicates = replicatesOf(asked).filter((replicate) =>
    entered.every(({ scenario }) => runs.find(scenario, replicate) !== undefined),
  );
  if (replicates.length < FEWEST) return;
  const compared = entered.map((each) => ({ ...each, runs: keptRuns(each, replicates) }));
  shown.value = { ...rest, compared };
}

function showSoon(asked: Asked): void {
  drawing ??= setTimeout(() => show(asked), DRAW_EVERY);
}

/** What is asked now, where nothing has to run for it. */
function askedOfKept(): Asked | undefined {
  const [given, yuan] = [entrants.peek(), budget.peek()];
  const known = given.flatMap((each) => {
    const money = yuan === undefined ? undefined : moneyFound.get(moneyKey(each, yuan));
    if (yuan === undefined) return [each];
    return money === undefined ? [] : [brought(each, money)];
  });
  if (known.length < given.length) return undefined;
  const asked =
    yuan === undefined
      ? { question: question.peek(), entered: known, tooDear: [] }
      : budgeted(question.peek(), known, yuan);
  asked.entered.forEach(({ scenario }) => takeFromChart(scenario));
  const replicates = replicatesOf(asked);
  const isThere = asked.entered.every(
    (each) => keptRuns(each, replicates).length === replicates.length,
  );
  return isThere ? asked : undefined;
}

/** From now on a question whose runs are kept is answered at once. @returns what ends that */
export function startComparing(): () => void {
  return effect(() => {
    if (shown.value === undefined || !isOutdated.value || !mayCompare.value || busy.value) return;
    const { state } = progress.peek() ?? {};
    if (state === 'running' || state === 'waiting') return;
    const asked = askedOfKept();
    if (asked === undefined) return;
    batch(() => {
      show(asked);
      progress.value = { state: 'done', done: 0, all: 0 };
    });
  });
}
