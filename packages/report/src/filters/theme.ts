export type Theme = 'light' | 'dark';

/** The theme an address names, else what the system wants. */
export function getTheme(named: string | null): Theme {
  if (named === 'light' || named === 'dark') return named;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Sets or frees the page's theme; freed, it follows the system. */
export function applyTheme(named: string | null): void {
  const root = document.documentElement;
  if (named === 'light' || named === 'dark') root.dataset['theme'] = named;
  else delete root.dataset['theme'];
}
