/** What a target would take: the cheapest programme found, searched on demand, stopped and resumed without a repeat. */
import { signal } from '@preact/signals';
import {
  cheapest,
  freshSeed,
  judgementOf,
  outcomeOf,
  programmeAt,
  type Candidate,
  type Outcome,
  type Room,
} from '../../experiment/cheapest.ts';
import type { Comparator, LeverId, Programme, Strictness, TargetCell } from '../../model/index.ts';
import {
  optional,
  unmade,
  withoutBudget,
  withoutTargets,
  type ResolvedScenario,
} from '../../scenario/resolve.ts';
import { withShownValue } from '../../scenario/shown.ts';
import { marked } from '../../scenario/title.ts';
import { LETTERS, pick } from './contenders.ts';
import { Outcomes } from './outcomes.ts';
import { busy, runAside, stop } from './runs.ts';
import { offer, openScenario, runKey, scenario, type Run } from './scenario.ts';

/** What is asked. */
export interface Wish {
  readonly cell: TargetCell;
  readonly comparators: readonly Comparator[];
  readonly strictness: Strictness;
  readonly probability: number;
  readonly levers: readonly LeverId[];
  readonly pairs: number;
  /** Programmes that may be tried. */
  readonly budget: number;
  readonly of: ResolvedScenario;
}

/** What is found, as far as it goes. */
export interface Found {
  readonly best: Candidate;
  readonly programme: Programme;
  /** Outcomes of the runs that it was chosen by. */
  readonly chosenBy: readonly Outcome[];
  /** Outcomes of the programme that the search began with, as far as they are known. */
  readonly present: readonly Outcome[];
  /** Outcomes on fresh draws; nothing until the search is done, and for a programme that is not good enough. */
  readonly fresh?: readonly Outcome[];
}

export interface Quest {
  readonly wish: Wish;
  readonly key: string;
  readonly state: 'running' | 'checking' | 'stopped' | 'done';
  /** Different programmes judged so far. */
  readonly tried: number;
  /** Pairs run for this question and its check, by this search or one before it. */
  readonly pairs: number;
  readonly found?: Found;
  readonly failure?: unknown;
}

/** The last search of each cell. */
const quests = signal<ReadonlyMap<string, Quest>>(new Map());

/** Cells are called by their words, too: a target of one's own has the number of its place. */
function nameOf({ id, words }: TargetCell): string {
  return `${id} ${words.en}`;
}

export function questOf(cell: TargetCell): Quest | undefined {
  return quests.value.get(nameOf(cell));
}

/** Programmes that are remembered of a target. */
const MOST_REMEMBERED = 4000;
const memories = new Map<string, Outcomes>();

/** What the answer depends on. */
export function wishKey({
  of,
  cell,
  strictness,
  probability,
  levers,
  pairs,
  budget,
}: Wish): string {
  return JSON.stringify([runKey(of), cell, strictness, probability, levers, pairs, budget]);
}

function memoryOf({ cell, strictness }: Wish): Outcomes {
  const name = JSON.stringify([cell, strictness]);
  const known = memories.get(name) ?? new Outcomes(MOST_REMEMBERED);
  memories.set(name, known);
  return known;
}

/** Something else was asked of the workers. */
class Stopped extends Error {}

/** Searches, or goes on with a search of the same wish: what has run is not run again. */
export async function seek(wish: Wish): Promise<void> {
  const seeking = new Seeking(wish);
  try {
    await seeking.whole();
  } catch (error) {
    seeking.tell({ state: 'stopped', ...(error instanceof Stopped ? {} : { failure: error }) });
  }
}

/** Ends a search where it is; what is known stays. */
export function stopSeeking(): void {
  stop();
}

class Seeking {
  readonly #wish: Wish;
  readonly #room: Room;
  readonly #memory: Outcomes;
  readonly #replicates: readonly number[];
  /** Programmes judged, and their runs. */
  readonly #tried = new Set<string>();
  #pairs = 0;

  constructor(wish: Wish) {
    const { probability, levers, budget, of } = wish;
    this.#wish = wish;
    this.#room = {
      ...{ probability, levers, budget, seed: of.seed },
      programme: of.programme,
      moved: withShownValue,
    };
    this.#memory = memoryOf(wish);
    this.#replicates = Array.from({ length: wish.pairs }, (_, at) => at + 1);
    const start = { wish, key: wishKey(wish), state: 'running', tried: 0, pairs: 0 } as const;
    quests.value = new Map(quests.value).set(nameOf(wish.cell), start);
  }

  tell(news: Partial<Quest>): void {
    const name = nameOf(this.#wish.cell);
    const known = quests.peek().get(name);
    if (known === undefined) return;
    const counts = { tried: this.#tried.size, pairs: this.#pairs };
    quests.value = new Map(quests.value).set(name, { ...known, ...counts, ...news });
  }

  async whole(): Promise<void> {
    const best = await cheapest(
      this.#room,
      async (programme) => {
        const outcomes = await this.#outcomes(this.#run(programme));
        this.#tried.add(runKey(this.#run(programme)));
        this.#count(this.#tried.size);
        return judgementOf(outcomes);
      },
      (_, sofar) => this.tell({ found: this.#found(sofar) }),
    );
    const found = this.#found(best);
    if (best.probability >= this.#wish.probability) {
      this.tell({ state: 'checking' });
      const fresh = await this.#outcomes(this.#run(found.programme, freshSeed(this.#room.seed)));
      this.#count(this.#tried.size + 1);
      this.tell({ found: { ...found, fresh } });
    }
    this.tell({ state: 'done' });
  }

  /** From memory or not: pairs are those that the answer stands on. */
  #count(programmes: number): void {
    this.#pairs = programmes * this.#replicates.length;
  }

  #run(programme: Programme, seed = this.#room.seed): Run {
    const { scale, future } = this.#wish.of;
    return { programme, seed, scale, future };
  }

  #found(best: Candidate): Found {
    const programme = programmeAt(this.#room, best.values);
    return {
      ...{ best, programme },
      chosenBy: this.#memory.of(this.#run(programme), this.#replicates),
      present: this.#memory.of(this.#run(this.#wish.of.programme), this.#replicates),
    };
  }

  /** Outcomes of a programme, of which those are run that are not known. @throws Stopped, or why a run failed */
  async #outcomes(run: Run): Promise<Outcome[]> {
    const missing = this.#memory.missing(run, this.#replicates);
    if (missing.length > 0 && !(await this.#runAll(run, missing))) throw new Stopped();
    return this.#memory.of(run, this.#replicates);
  }

  async #runAll(run: Run, replicates: readonly number[]): Promise<boolean> {
    if (busy.peek()) return false;
    const { cell, comparators, strictness } = this.#wish;
    const wanted = { cells: [cell], comparators, strictness };
    const requests = replicates.map((replicate) => ({ ...run, replicate }));
    return runAside(requests, (pair) => {
      this.#memory.add(run, pair.replicate, outcomeOf(wanted, run.seed, pair));
      this.#pairs += 1;
      this.tell({});
    });
  }
}

const PERCENT = 100;

/** A programme that was found as a scenario, with the settings that it was searched with. */
export function scenarioFound({ wish }: Quest, { programme }: Found): ResolvedScenario {
  const { cell, of, probability } = wish;
  const chance = `${Number((probability * PERCENT).toFixed(2))}`;
  const year = cell.column === 'own' ? '' : cell.year;
  const title = {
    en: marked(cell.words.en, (words) => `Found for ${year} ${words}, ${chance}\u00a0%`),
    zh: marked(cell.words.zh, (words) => `${year}“${words}”所需方案（达标概率${chance}%）`),
  };
  return unmade(withoutBudget({ ...of, title, programme }));
}

/** Puts a programme that was found into the last place of the comparison. */
export function compareFound(quest: Quest, found: Found): void {
  pick(LETTERS.length - 1, offer(scenarioFound(quest, found)).id);
}

/** Takes a programme that was found over onto the sliders, in one step; pairs and targets of one's own stay. */
export function takeOver(quest: Quest, found: Found): void {
  const { replications, targets } = scenario.peek();
  const taken = { ...withoutTargets(scenarioFound(quest, found)), replications };
  openScenario({ ...taken, ...optional('targets', targets) });
}
