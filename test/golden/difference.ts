/** What moved between two golden files, in words. */
import type { Cell, Golden, ScenarioSummary } from './summary.ts';

/**
 * One line for each number that moved: scenario, indicator and year, old, new, and the change in standard deviations
 * across replicates; also for scenarios and indicators that are new or gone, and for the results version. Nothing when
 * nothing moved.
 */
export function movedLines(before: Golden | undefined, now: Golden): string[] {
  if (before === undefined) return ['there is no golden file yet'];
  const ids = new Set([...Object.keys(before.scenarios), ...Object.keys(now.scenarios)]);
  const version =
    before.results === now.results ? [] : [`results version: ${before.results} -> ${now.results}`];
  const lines = [...version, ...[...ids].flatMap(movedIn(before, now))];
  if (lines.length > 0 || before.fingerprint === now.fingerprint) return lines;
  return [`the fingerprint moved: ${before.fingerprint} -> ${now.fingerprint}`];
}

/**
 * Scenarios whose results moved although the results version did not: they may not be kept, since files, links and batches
 * tell by the version whether results are the same.
 */
export function movedUnderOldVersion(before: Golden | undefined, now: Golden): string[] {
  if (before?.results !== now.results) return [];
  return Object.keys(now.scenarios).filter((id) => {
    const old = before.scenarios[id];
    return old !== undefined && old.hash !== now.scenarios[id]?.hash;
  });
}

function movedIn(before: Golden, now: Golden) {
  return (id: string): string[] => {
    const old = before.scenarios[id];
    const fresh = now.scenarios[id];
    if (old === undefined) return [`${id}: a new scenario`];
    if (fresh === undefined) return [`${id}: the scenario is gone`];
    return movedCells(id, old, fresh);
  };
}

function movedCells(id: string, old: ScenarioSummary, fresh: ScenarioSummary): string[] {
  const names = new Set([...Object.keys(old.cells), ...Object.keys(fresh.cells)]);
  const lines = [...names].flatMap((name) => {
    const from = old.cells[name];
    const to = fresh.cells[name];
    if (from === undefined) return [`${id} ${name}: new, ${shown(to)}`];
    if (to === undefined) return [`${id} ${name}: gone, was ${shown(from)}`];
    if (from.mean === to.mean) return [];
    return [`${id} ${name}: ${shown(from)} -> ${shown(to)}, ${deviations(from, to)}`];
  });
  if (lines.length > 0 || old.hash === fresh.hash) return lines;
  return [
    `${id}: bits moved (${old.hash} -> ${fresh.hash}), but no headline indicator at a milestone`,
  ];
}

const DIGITS = 6;

function shown(cell: Cell | undefined): string {
  return cell?.mean?.toPrecision(DIGITS) ?? 'undefined';
}

function deviations(from: Cell, to: Cell): string {
  const sd = from.sd ?? to.sd ?? 0;
  if (from.mean === null || to.mean === null || sd === 0) return 'no standard deviation to compare';
  const change = (to.mean - from.mean) / sd;
  return `${change >= 0 ? '+' : ''}${change.toFixed(2)} standard deviations`;
}
