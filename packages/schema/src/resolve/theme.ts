/** The owner's colours with those that follow from them. */
export interface ResolvedTheme {
  accent?: string;
  surface?: string;
  ink?: string;
  radius?: number;
  /** Black or white on the accent, for browsers that cannot derive it. */
  onAccent?: string;
  /** An accent alone is moved until it can be seen on the dark card too. */
  dark?: { accent: string; onAccent: string };
  /** The owner said so, or their ground or ink decided: light or dark, whatever the visitor prefers. */
  scheme?: 'light' | 'dark';
  zIndex?: number;
}

const declare = (tokens: object): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--own-${name}:${value}`)
    .join(';');

/**
 * The colours for the card's style sheet, which stands behind the page's own `--safar-…`; '' = none.
 * @param stands what stands over the page: a selector
 */
export const getThemeCss = ({ dark, zIndex, ...theme }: ResolvedTheme, stands = '.card'): string =>
  [
    ...(Object.keys(theme).length > 0 ? [`:host{${declare(theme)}}`] : []),
    ...(dark ? [`@media(prefers-color-scheme:dark){:host{${declare(dark)}}}`] : []),
    ...(zIndex === undefined ? [] : [`${stands}{z-index:${zIndex}}`]),
  ].join('');
