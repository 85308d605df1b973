/** What menus say of papers for others: they come after the first chart, in both languages at once. */
import type { Spoken } from '../../handin/table.ts';
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';
import type { PaperKind, PaperName } from '../state/papers.ts';

interface PaperText {
  readonly paper: string;
  readonly names: Readonly<Record<PaperName, string>>;
  readonly kinds: Readonly<Record<PaperKind, string>>;
  readonly entry: (name: string, kind: string) => string;
  readonly year: string;
  readonly spoken: string;
  readonly spokens: Readonly<Record<Spoken, string>>;
}

const TEXTS: Readonly<Record<Language, PaperText>> = {
  en: {
    paper: 'Document',
    names: {
      ledger: 'Task ledger',
      annual: 'Annual assessment',
      white: 'White paper',
      comparison: 'Comparison',
    },
    kinds: { docx: 'Word', xlsx: 'Excel', html: 'web page to print' },
    entry: (name, kind) => `${name}, ${kind}`,
    year: 'Year',
    spoken: 'Language',
    spokens: { zh: 'Chinese', en: 'English', both: 'both' },
  },
  zh: {
    paper: '文件',
    names: {
      ledger: '任务台账',
      annual: '年度评估',
      white: '白皮书',
      comparison: '方案比较',
    },
    kinds: { docx: 'Word', xlsx: 'Excel', html: '网页，可打印' },
    entry: (name, kind) => `${name}（${kind}）`,
    year: '年份',
    spoken: '文件语言',
    spokens: { zh: '中文', en: '英文', both: '中英对照' },
  },
};

export function paperText(): PaperText {
  return spoken(TEXTS);
}
