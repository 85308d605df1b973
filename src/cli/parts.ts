/** The parts of a programme, and their runs: what `--sum-of-parts` holds a programme against. */
import { againstSum, groupsOf, inGroups, withMoney, type PairedRun } from '../experiment/index.ts';
import type { Text } from '../kernel/declare.ts';
import type { LeverId, Programme } from '../model/index.ts';
import { GROUP_LABELS } from '../model/words.ts';
import { isLink } from '../scenario/link.ts';
import { withoutNotes, type ResolvedScenario } from '../scenario/resolve.ts';
import type { RunInPool } from './ensemble.ts';
import type { Budgeted } from './equal-money.ts';
import { readParts } from './io.ts';

/** A part of a programme: a scenario that it stacks, or its levers of one group. */
export interface ProgrammePart {
  readonly name: string;
  readonly label: Text;
  readonly programme: Programme;
}

/** The parts of a programme, and its runs with their sum in place of the baseline. */
export interface InParts {
  readonly parts: readonly ProgrammePart[];
  /** Nothing where there are fewer than two parts. */
  readonly runs: readonly PairedRun[];
}

/**
 * The parts of a scenario: what its file stacks, at the same money as the whole; else its levers group by group. Rules
 * of a part stay with it, and read the world in which it is alone.
 *
 * @param source file or link
 */
export function partsOf(budgeted: Budgeted, source: string): ProgrammePart[] {
  const stacked = isLink(source) ? [] : readParts(source);
  const factor = 'found' in budgeted ? budgeted.found.factor : 1;
  if (stacked.length > 1)
    return stacked.map(({ name, programme }) => ({
      name,
      label: { en: name, zh: name },
      programme: withMoney(programme, factor),
    }));
  const { programme } = budgeted.scenario;
  return groupsOf(programme).map((group) => ({
    name: group,
    label: GROUP_LABELS[group],
    programme: inGroups(programme, [group]),
  }));
}

/** Levers that a part sets. */
export function leversOf({ programme }: ProgrammePart): LeverId[] {
  return [...new Set(programme.map(({ lever }) => lever))];
}

/** Runs of programmes in a pool, each programme once: parts of one scenario may be those of another, or the whole of it. */
export class RunOnce {
  readonly #run: RunInPool;
  readonly #replicates: readonly number[];
  readonly #known = new Map<string, PairedRun[]>();

  constructor(run: RunInPool, replicates: readonly number[]) {
    this.#run = run;
    this.#replicates = replicates;
  }

  async of(scenario: ResolvedScenario): Promise<PairedRun[]> {
    const { programme, future, seed, scale } = scenario;
    const key = JSON.stringify([withoutNotes(programme), future, seed, scale]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const runs = await this.#run(scenario, this.#replicates);
    this.#known.set(key, runs);
    return runs;
  }
}

/** Runs every part alone. @param whole runs of all of them together */
export async function runInParts(
  once: RunOnce,
  parts: readonly ProgrammePart[],
  { scenario, runs: whole }: { readonly scenario: ResolvedScenario; readonly runs: PairedRun[] },
): Promise<InParts> {
  if (parts.length < 2) return { parts, runs: [] };
  const alone: PairedRun[][] = [];
  for (const { programme } of parts) alone.push(await once.of({ ...scenario, programme }));
  return { parts, runs: againstSum(whole, alone) };
}
