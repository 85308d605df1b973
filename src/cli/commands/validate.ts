/** `zonelab validate`: checks scenario files and says everything that is wrong, and what can do nothing. */
import { InputError, type Issue } from '../../scenario/issue.ts';
import { printIssues, readScenario, type ExitCode, type Io } from '../io.ts';

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
    readScenario(file, (found) => warnings.push(...found));
    return warnings;
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}
