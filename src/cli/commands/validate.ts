/** `zonelab validate`: checks scenario, batch and search files and says everything that is wrong, and what can do nothing. */
import { InputError, type Issue } from '../../scenario/issue.ts';
import { readDocument } from '../../scenario/document.ts';
import { readBatch } from '../batch-io.ts';
import {
  printIssues,
  readInput,
  readScenario,
  readTargets,
  type ExitCode,
  type Io,
} from '../io.ts';
import { readSearch } from '../search-io.ts';

export function validateCommand(
  io: Io,
  files: string[],
  options: Record<string, unknown>,
): Promise<ExitCode> {
  const results = files.map((file) => ({ file, issues: issuesOf(file) }));
  if (options['format'] === 'json') io.out(JSON.stringify({ files: results }, undefined, 2));
  else {
    for (const { file, issues } of results) {
      if (issues.every(isWarning)) io.out(`${file}: ok`);
      printIssues(io, issues);
    }
  }
  return Promise.resolve(results.every(({ issues }) => issues.every(isWarning)) ? 0 : 2);
}

function isWarning({ isWarning: mark }: Issue): boolean {
  return mark === true;
}

function issuesOf(file: string): readonly Issue[] {
  try {
    const warnings: Issue[] = [];
    const kind = kindOf(file);
    if (kind === 'batch') readBatch(file);
    else if (kind === 'search') readSearch(file, readTargets());
    else readScenario(file, (found) => warnings.push(...found));
    return warnings;
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

/** What a file is, by the names that only its kind has: a batch its scenarios, a search its targets. */
function kindOf(file: string): 'scenario' | 'batch' | 'search' {
  const read = readDocument(readInput(file), file);
  const { value } = read.ok ? read : { value: undefined };
  if (typeof value !== 'object' || value === null) return 'scenario';
  if ('scenarios' in value) return 'batch';
  return 'targets' in value && 'scenario' in value ? 'search' : 'scenario';
}
