/** What is wrong with an input, as data: the command line and the app render the same issue. */
import type { Text } from '../kernel/declare.ts';

export interface Issue {
  readonly file: string;
  /** 1-based; 0 where the whole file is meant. */
  readonly line: number;
  readonly column: number;
  /** Where in the document, as `programme[0].lever`; empty for the whole. */
  readonly path: string;
  readonly message: Text;
  /** What would be right; a string where both languages say the same. */
  readonly expected?: Text | string;
  readonly suggestion?: string;
  /** True where the input can be used as it is. */
  readonly isWarning?: true;
}

/** What is wrong somewhere below a place that its reader knows. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: Text;
  readonly expected?: Text | string;
}

/** Input that cannot be used, with every reason found. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => issueLine(issue, 'en')).join('\n'));
    this.issues = issues;
  }
}

/** `file:line:column path: message (expected ...; did you mean ...?)` */
export function issueLine(issue: Issue, language: keyof Text): string {
  const place = issue.line > 0 ? `${issue.file}:${issue.line}:${issue.column}` : issue.file;
  const path = issue.path === '' ? '' : ` ${issue.path}`;
  const words = HINTS[language];
  const warning = issue.isWarning === true ? words.warning : '';
  return `${place}${path}${words.colon}${warning}${issue.message[language]}${hints(issue, language)}`;
}

const HINTS = {
  en: {
    colon: ': ',
    warning: 'warning: ',
    expected: (what: string) => `expected ${what}`,
    suggestion: (name: string) => `did you mean "${name}"?`,
    hints: (parts: readonly string[]) => ` (${parts.join('; ')})`,
  },
  zh: {
    colon: '：',
    warning: '提示：',
    expected: (what: string) => `应为：${what}`,
    suggestion: (name: string) => `是否指“${name}”？`,
    hints: (parts: readonly string[]) => `（${parts.join('；')}）`,
  },
} as const;

function hints({ expected, suggestion }: Issue, language: keyof Text): string {
  const words = HINTS[language];
  const parts = [
    ...(expected === undefined
      ? []
      : [words.expected(typeof expected === 'string' ? expected : expected[language])]),
    ...(suggestion === undefined ? [] : [words.suggestion(suggestion)]),
  ];
  return parts.length === 0 ? '' : words.hints(parts);
}

/** The known name nearest to a mistyped one, when at most a third of it is wrong. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > LONGEST_NAME) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

const LONGEST_NAME = 80;

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitute = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitute));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
