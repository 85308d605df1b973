/** What is wrong with a YAML text, in our words: the parser's own sentences are English and for programmers. */
import type { ErrorCode } from 'yaml';
import type { Text } from '../kernel/declare.ts';

const SIGN_MISSING = {
  en: 'a sign is missing: a colon, a comma, a bracket or a quotation mark',
  zh: '缺少符号：冒号、逗号、括号或引号',
};
const TAG = { en: 'tags (!) and their values are not accepted', zh: '不接受标签（!）及其取值' };
const ALIAS = {
  en: 'anchors (&) and aliases (*) are not accepted',
  zh: '不接受锚点（&）与别名（*）',
};
const IN_FLOW = {
  en: 'a list or mapping by indentation cannot stand in brackets or beside a key',
  zh: '括号内或键的同一行不能使用缩进式列表或映射',
};
const ONE_LINE = {
  en: 'a key must end with a colon on its own line',
  zh: '键须在同一行以冒号结束',
};

const WORDS: Readonly<Record<ErrorCode, Text>> = {
  ALIAS_PROPS: ALIAS,
  BAD_ALIAS: ALIAS,
  BAD_COLLECTION_TYPE: TAG,
  BAD_DIRECTIVE: { en: 'directives (%) are not accepted', zh: '不接受指令（%）' },
  BAD_DQ_ESCAPE: {
    en: 'an unknown sign after a backslash in quotes',
    zh: '引号内反斜杠后的字符无效',
  },
  BAD_INDENT: { en: 'the indentation does not fit the lines above', zh: '缩进与上文不一致' },
  BAD_PROP_ORDER: TAG,
  BAD_SCALAR_START: {
    en: 'a text cannot start with this sign unless it is in quotes',
    zh: '文字以此符号开头时须加引号',
  },
  BLOCK_AS_IMPLICIT_KEY: IN_FLOW,
  BLOCK_IN_FLOW: IN_FLOW,
  DUPLICATE_KEY: { en: 'this key stands twice', zh: '此键重复' },
  IMPOSSIBLE: { en: 'not readable as YAML', zh: '不是可读的 YAML' },
  KEY_OVER_1024_CHARS: { en: 'this key is too long', zh: '此键过长' },
  MISSING_CHAR: SIGN_MISSING,
  MULTILINE_IMPLICIT_KEY: ONE_LINE,
  MULTIPLE_ANCHORS: ALIAS,
  MULTIPLE_DOCS: {
    en: 'the file holds more than one document (---)',
    zh: '文件含有多个文档（---）',
  },
  MULTIPLE_TAGS: TAG,
  NON_STRING_KEY: { en: 'a key must be a text', zh: '键须为文字' },
  RESOURCE_EXHAUSTION: { en: 'nested too deeply', zh: '嵌套过深' },
  TAB_AS_INDENT: { en: 'tabs cannot indent; use spaces', zh: '不能用制表符（Tab）缩进，请用空格' },
  TAG_RESOLVE_FAILED: TAG,
  UNEXPECTED_TOKEN: {
    en: 'something here that cannot stand at this place',
    zh: '此处出现不应有的内容',
  },
};

/** What an error of the parser means. */
export function yamlWords(code: ErrorCode): Text {
  const { en, zh } = WORDS[code];
  return { en, zh: `YAML 有误：${zh}` };
}

/** Signs that input methods write in place of those that YAML reads. */
const WIDE: Readonly<Record<string, string>> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '｛': '{',
  '｝': '}',
  '［': '[',
  '］': ']',
  '【': '[',
  '】': ']',
  '＃': '#',
  '－': '-',
  '\u3000': ' ',
};

/** A full-width sign, and what to write in its place. */
export function wideWords(sign: string): Text {
  const narrow = WIDE[sign] ?? '';
  const name =
    sign === '\u3000' ? { en: 'space', zh: '空格' } : { en: `"${sign}"`, zh: `“${sign}”` };
  return {
    en: `full-width ${name.en}: write "${narrow}" as on an English keyboard`,
    zh: `此处为全角${name.zh}，须改为半角“${narrow}”`,
  };
}

/** Texts in quotes, and comments: what stands there is as it is meant. */
const MEANT = /"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|(?<=^|\s)#.*/gmu;

/** Place of the first full-width sign of a text outside of quotes and comments; -1 without one. */
export function wideAt(text: string): number {
  const rest = text.replace(MEANT, (meant) => '.'.repeat(meant.length));
  return rest.search(WIDE_SIGN);
}

const WIDE_SIGN = new RegExp(`[${Object.keys(WIDE).join('')}]`, 'u');
