/** Target cells as named fields. */
import type { MedianInterval } from '../experiment/median.ts';
import {
  isModelled,
  medianOf,
  sentencesOf,
  wilson,
  type ComputedCell,
  type EntryCount,
  type Gap,
} from '../experiment/targets/index.ts';
import type { OutsidePath } from '../model/index.ts';
import { finite } from './rows.ts';
import type { JudgedCell } from './targets.ts';

/** What each outside is called in named fields. */
const NAMES: Readonly<Record<OutsidePath, string>> = {
  comparators: 'comparators',
  national: 'national growth',
  frontier: 'world frontier',
};

/** A cell as named fields. */
export function targetFields({ assessment, breakEven }: JudgedCell) {
  const { cell, modelled, computable, entries } = assessment;
  const { id, year, column, words, proxy, decides, outside } = cell;
  const fields = {
    ...{ id, year, column, words, proxy, computable, modelled, of: cell.entries.length },
    needed: cell.needed,
    decides,
    outside,
    entries: entries.map((entry) => entryFields(entry)),
  };
  if (!assessment.computable) return fields;
  return {
    ...fields,
    ...verdictFields(assessment),
    ...(breakEven && { breakEven: { ...breakEven, of: NAMES[breakEven.of] } }),
  };
}

function verdictFields(assessment: ComputedCell) {
  const { decided, difference, discriminates, outsideShare, shares, gap } = assessment;
  const [sentence, effect] = sentencesOf(assessment) ?? [null, null];
  return {
    verdicts: Object.fromEntries(
      Object.entries(assessment.verdicts).map(([strictness, verdicts]) => [
        strictness,
        { baseline: countFields(verdicts.baseline), scenario: countFields(verdicts.treatment) },
      ]),
    ),
    decided,
    difference: difference ?? null,
    discriminates,
    outsideShare,
    shares: shares ?? null,
    gap: gap === undefined ? null : gapFields(gap),
    sentence,
    effect,
  };
}

function countFields(verdicts: readonly boolean[]) {
  const met = verdicts.filter(Boolean).length;
  const [low, high] = wilson(met, verdicts.length);
  return { met, runs: verdicts.length, low, high };
}

function entryFields({ entry, met }: EntryCount) {
  const { id, label, kind, among, unit, must, measure, thresholds, proxyReason } = entry;
  return {
    ...{ id, label, kind, among: among ?? null, unit, must, measure, thresholds },
    modelled: isModelled(entry),
    proxyReason: proxyReason ?? null,
    met: met ?? null,
  };
}

function gapFields({ entry, baseline, treatment, effect, pairsNeeded }: Gap) {
  const { tells, ...interval } = effect;
  return {
    entry: entry.id,
    unit: entry.gapUnit,
    baseline: { median: medianOf(baseline), runs: baseline },
    scenario: { median: medianOf(treatment), runs: treatment },
    effect: { ...ends(interval), tells },
    pairsNeeded: pairsNeeded ?? null,
  };
}

function ends({ median, low, high }: MedianInterval) {
  return { median: finite(median), low: finite(low), high: finite(high) };
}
