/** The choice of how the page looks. */
import { isTheme, setTheme, theme, THEMES } from '../state/theme.ts';
import { themeText } from '../text/theme.ts';

export function ThemeChoice() {
  const text = themeText();
  return (
    <select
      id="theme"
      aria-label={text.label}
      value={theme.value}
      onChange={({ currentTarget }) => setTheme(isTheme(currentTarget.value) ?? 'system')}
    >
      {THEMES.map((each) => (
        <option key={each} value={each}>
          {text.themes[each]}
        </option>
      ))}
    </select>
  );
}
