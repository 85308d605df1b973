/** What the menus for taking things out say beside the dictionary: they come after the first chart, in both languages. */
import type { Language } from '../state/language.ts';
import { spoken } from './spoken.ts';

interface TakeText {
  readonly take: string;
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly copyImage: string;
  readonly copyTable: string;
  readonly making: string;
  readonly copied: string;
  readonly imageSaved: string;
  readonly shown: string;
  readonly waiting: string;
  readonly failed: (reason: string) => string;
  readonly foot: (facts: {
    readonly title: string;
    readonly runs: string;
    readonly scale: string;
    readonly print: string | undefined;
    readonly results: string;
    readonly date: string;
  }) => readonly string[];
}

const TEXTS: Readonly<Record<Language, TakeText>> = {
  en: {
    take: 'Take out',
    csv: 'Table, CSV',
    svg: 'Picture, SVG',
    png: 'Picture, PNG',
    copyImage: 'Copy picture',
    copyTable: 'Copy table',
    making: 'Being made',
    copied: 'Copied',
    imageSaved: 'The browser refuses to copy pictures: saved as a file',
    shown: 'The browser refuses to copy: select the text and copy it',
    waiting: 'As soon as the runs of these settings are there',
    failed: (reason) => `That did not work: ${reason}`,
    foot: ({ title, runs, scale, print, results, date }) => [
      `Programme: ${title}`,
      `${runs} · ${scale}`,
      `${print === undefined ? '' : `Fingerprint ${print} · `}${results} · ${date} · Zonelab`,
    ],
  },
  zh: {
    take: '导出',
    csv: '表格（CSV）',
    svg: '图（SVG）',
    png: '图（PNG）',
    copyImage: '复制图',
    copyTable: '复制表格',
    making: '正在生成',
    copied: '已复制',
    imageSaved: '浏览器不允许复制图，已存为文件',
    shown: '浏览器不允许复制，请选中文字后自行复制',
    waiting: '当前设定的推演完成后可用',
    failed: (reason) => `未能完成：${reason}`,
    foot: ({ title, runs, scale, print, results, date }) => [
      `方案：${title}`,
      `${runs} · ${scale}`,
      `${print === undefined ? '' : `结果指纹 ${print} · `}${results} · ${date} · 试验区推演`,
    ],
  },
};

export function takeText(): TakeText {
  return spoken(TEXTS);
}
