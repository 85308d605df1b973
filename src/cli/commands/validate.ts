/** `zonelab validate`: checks scenario files and says everything that is wrong. */
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
      if (issues.length === 0) io.out(`${file}: ok`);
      else printIssues(io, issues);
    }
  }
  return Promise.resolve(results.every(({ issues }) => issues.length === 0) ? 0 : 2);
}

function issuesOf(file: string): readonly Issue[] {
  try {
    readScenario(file);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}
