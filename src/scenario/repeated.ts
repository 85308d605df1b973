/** Lists in which nothing may stand twice: each element would count twice, as if it were evidence of its own. */
import type { Locate } from './document.ts';
import type { Issue } from './issue.ts';

/** An issue for every element that a list holds already. @param path where the list stands */
export function repeated(
  list: readonly unknown[],
  path: readonly PropertyKey[],
  locate: Locate,
): Issue[] {
  const seen = new Set<string>();
  return list.flatMap((element, at) => {
    const key = JSON.stringify(element);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const name = typeof element === 'string' ? element : key;
    const message = { en: `${name} stands twice`, zh: `${name} 重复` };
    return [locate([...path, at], message, { expected: { en: 'each once', zh: '每项一次' } })];
  });
}
