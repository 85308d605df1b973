/** What breakdowns and their parts are called. */
import type { Text } from '../../kernel/declare.ts';
import { CLASS_LABELS } from '../parameters/classes.words.ts';
import type { BreakdownId } from './declare.ts';

interface BreakdownWords {
  /** One part. */
  readonly part: Text;
  /** All parts together. */
  readonly all: Text;
  readonly labels: Readonly<Record<string, Text>>;
}

export const BREAKDOWN_WORDS: Readonly<Record<BreakdownId, BreakdownWords>> = {
  class: {
    part: { en: 'Technology class', zh: '技术门类' },
    all: { en: 'All classes', zh: '全部门类' },
    labels: CLASS_LABELS,
  },
};
