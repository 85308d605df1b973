/** How the page looks: as the device asks, or as was chosen last. */
import { effect, signal } from '@preact/signals';
import { remember, remembered } from './storage.ts';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'theme';

export const theme = signal<Theme>(isTheme(remembered(KEY)) ?? 'system');

export function isTheme(text: string | undefined): Theme | undefined {
  return THEMES.find((each) => each === text);
}

export function setTheme(chosen: Theme): void {
  theme.value = chosen;
  remember(KEY, chosen);
}

/** Looks as was chosen from now on, before anything is drawn. */
export function startTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const look = () => {
    const asked = dark.matches ? 'dark' : 'light';
    document.documentElement.dataset['theme'] = theme.value === 'system' ? asked : theme.value;
  };
  dark.addEventListener('change', look);
  effect(look);
}

/** Does something while the page looks as on paper: a picture that leaves it is always light. */
export function inLight<Made>(make: () => Made): Made {
  const { dataset } = document.documentElement;
  const before = dataset['theme'];
  dataset['theme'] = 'light';
  try {
    return make();
  } finally {
    dataset['theme'] = before ?? 'light';
  }
}
