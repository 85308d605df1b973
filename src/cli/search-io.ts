/** Reads a search and the scenario that it names. */
import { isComputable } from '../experiment/targets/index.ts';
import type { Targets } from '../model/index.ts';
import { parseSearch, type SearchTask } from '../scenario/search-file.ts';
import { filesBeside, readInput } from './io.ts';

const A_SEARCH = { en: 'a search in YAML', zh: 'YAML 格式的搜索任务' };

/** Reads a search file. @throws InputError with every problem found */
export function readSearch(file: string, { cells }: Targets): SearchTask {
  const computed = cells.filter(isComputable);
  return parseSearch(readInput(file, A_SEARCH), file, {
    cells: computed.map(({ id }) => id),
    find: filesBeside(file),
  });
}
