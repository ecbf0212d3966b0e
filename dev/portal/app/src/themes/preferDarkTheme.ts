/** The dark theme is the portal's usual look, whatever the system prefers, until somebody chooses another. */
export function preferDarkTheme(): void {
  const key = 'theme';
  if (!window.localStorage.getItem(key)) window.localStorage.setItem(key, 'butler-dark');
}
