/** The language of the page. */
import { signal } from '@preact/signals';
import type { Text } from '../../kernel/declare.ts';

export type Language = keyof Text;

export const language = signal<Language>(navigator.language.startsWith('zh') ? 'zh' : 'en');
