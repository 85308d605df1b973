/** What each group of levers did: its coalitions are run on demand, stopped, and gone on with. */
import { computed, signal } from '@preact/signals';
import { attributedIn, judgedSums, type Attributed } from '../../experiment/attribution.ts';
import {
  everyCoalition,
  groupsOf,
  inGroups,
  membersOf,
  toldCoalitions,
  wholeOf,
  type Place,
} from '../../experiment/index.ts';
import { GROUP_IDS, MILESTONE_YEARS, type GroupId } from '../../model/index.ts';
import type { ResolvedScenario } from '../../scenario/resolve.ts';
import { CoalitionRuns } from './coalition-runs.ts';
import { busy, runAside, runsKept, stop } from './runs.ts';
import { runKey, scenario, type Run } from './scenario.ts';
import { indicator } from './view.ts';

/** What is asked: some coalitions of the groups of a programme. */
interface Asked {
  readonly key: string;
  readonly of: ResolvedScenario;
  readonly groups: readonly GroupId[];
  readonly coalitions: readonly number[];
}

/** What is on screen. */
export interface Shown extends Attributed {
  readonly key: string;
  readonly of: ResolvedScenario;
  /** Groups that the programme sets no lever of. */
  readonly unused: readonly GroupId[];
  /** Replicates that every coalition has. */
  readonly replicates: readonly number[];
}

export interface Progress {
  /** What was asked. */
  readonly key: string;
  readonly state: 'running' | 'stopped' | 'done';
  /** Pairs that are there, of all coalitions asked for. */
  readonly done: number;
  readonly all: number;
  readonly failure?: unknown;
}

export const shown = signal<Shown | undefined>(undefined);
export const progress = signal<Progress | undefined>(undefined);

/** What the answer depends on. */
function keyOf(of: ResolvedScenario): string {
  return `${of.replications} ${runKey(of)}`;
}

/** Whether what was asked is of another programme or number of pairs than the present ones. */
export const isOutdated = computed(() => {
  const key = progress.value?.key ?? shown.value?.key;
  return key !== undefined && key !== keyOf(scenario.value);
});

/** Groups that the present programme uses. */
export const groupsNow = computed(() => groupsOf(scenario.value.programme));
/** The workers are the chart's until its runs are done. */
export const mayAttribute = computed(() => groupsNow.value.length > 0 && !busy.value);

/** Programmes that are kept beside the present ones: about 10 MB with twenty pairs each. */
const MOST_BESIDE = 250;
/** Pairs from which on anything can be told. */
const FEWEST = 2;
const DRAW_EVERY = 600;
const kept = new CoalitionRuns(MOST_BESIDE);
let drawing: ReturnType<typeof setTimeout> | undefined;
/** Grows with each start: what belongs to an earlier one tells nothing any more. */
let turn = 0;

/** Runs that a question takes beyond what is known, to the chart too. @param whole whether of every coalition */
export function missingRuns(whole: boolean): number {
  const asked = askedNow(whole);
  takeFromChart(asked.of);
  return missingOf(asked).length;
}

function askedNow(whole: boolean): Asked {
  const of = scenario.value;
  const groups = groupsNow.value;
  const coalitions = (whole ? everyCoalition : toldCoalitions)(groups.length);
  return { key: keyOf(of), of, groups, coalitions };
}

/** Runs the coalitions that are missing, and shows what they say. @param whole whether every one is wanted, as shares take */
export async function attribute(whole: boolean): Promise<void> {
  if (!mayAttribute.peek()) return;
  const own = ++turn;
  const asked = askedNow(whole);
  takeFromChart(asked.of);
  const missing = missingOf(asked);
  const all = asked.coalitions.length * asked.of.replications;
  let done = all - missing.length;
  const told = (news: Pick<Progress, 'state' | 'failure'>) => {
    if (own === turn) progress.value = { key: asked.key, done, all, ...news };
  };
  told({ state: 'running' });
  try {
    const isWhole = await runAside(missing, (run, { programme }) => {
      kept.keep({ ...asked.of, programme }, run);
      done++;
      told({ state: 'running' });
      showSoon(own, asked);
    });
    showNow(own, asked);
    told({ state: isWhole ? 'done' : 'stopped' });
    kept.trim(asked.coalitions.map((coalition) => runOf(asked, coalition)));
  } catch (failure) {
    showNow(own, asked);
    told({ state: 'stopped', failure });
  }
}

/** Ends it where it is; what has run stays. */
export function stopAttributing(): void {
  stop();
}

function runOf({ of, groups }: Pick<Asked, 'of' | 'groups'>, coalition: number): Run {
  const { programme, seed, scale, future } = of;
  // The whole is the programme as it stands, so that what the chart has run is found.
  const taking =
    coalition === wholeOf(groups.length)
      ? programme
      : inGroups(programme, membersOf(groups, coalition));
  return { programme: taking, seed, scale, future };
}

function replicatesOf({ of }: Pick<Asked, 'of'>): number[] {
  return Array.from({ length: of.replications }, (_, at) => at + 1);
}

/** Replicate by replicate, so that all coalitions grow together. */
function missingOf(asked: Asked) {
  const runs = asked.coalitions.map((coalition) => {
    const run = runOf(asked, coalition);
    return { run, known: kept.known(run) };
  });
  return replicatesOf(asked).flatMap((replicate) =>
    runs
      .filter(({ known }) => !known.has(replicate))
      .map(({ run }): Run & { readonly replicate: number } => ({ ...run, replicate })),
  );
}

function takeFromChart(of: ResolvedScenario): void {
  const known = kept.known(of);
  for (const run of runsKept(of)) if (!known.has(run.replicate)) kept.keep(of, run);
}

function showSoon(own: number, asked: Asked): void {
  drawing ??= setTimeout(() => showNow(own, asked), DRAW_EVERY);
}

/** Shows the replicates that have all that is told; shares, too, once these have every coalition. */
function showNow(own: number, asked: Asked): void {
  clearTimeout(drawing);
  drawing = undefined;
  if (own !== turn) return;
  const { key, of, groups } = asked;
  const knownOf = (coalitions: readonly number[]) =>
    coalitions.map((coalition) => kept.known(runOf(asked, coalition)));
  const told = knownOf(toldCoalitions(groups.length));
  const replicates = replicatesOf(asked).filter((replicate) =>
    told.every((known) => known.has(replicate)),
  );
  if (replicates.length < FEWEST) return;
  const every = knownOf(everyCoalition(groups.length));
  const isWhole = every.every((known) => replicates.every((replicate) => known.has(replicate)));
  const unused = GROUP_IDS.filter((group) => !groups.includes(group));
  const worthsAt = worthsOf(asked, replicates);
  shown.value = { key, of, groups, unused, replicates, isWhole, worthsAt };
}

/** The worths of all coalitions, those too that have not run. */
function worthsOf(asked: Asked, replicates: readonly number[]): Attributed['worthsAt'] {
  const coalitions = [0, ...everyCoalition(asked.groups.length)];
  const readers = coalitions.map((coalition) => kept.reader(runOf(asked, coalition)));
  return (place: Place) =>
    replicates.map((replicate) => readers.map((read) => read(replicate, place)));
}

/** What is on screen, for the indicator of the chart at each milestone year. */
export const years = computed(() => {
  const of = shown.value;
  if (of === undefined) return [];
  return MILESTONE_YEARS.map((year) => attributedIn(of, indicator.value, year));
});

/** Whether the programme is more or less than the sum of its groups, for the indicator of the chart. */
export const sums = computed(() => {
  const of = shown.value;
  if (of === undefined || of.groups.length < 2) return [];
  return judgedSums(of, indicator.value).filter((line) => line.indicator === indicator.value);
});
