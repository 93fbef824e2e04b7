import type { SurveyContent } from '@safar/schema';

const declare = (tokens: object): string =>
  Object.entries(tokens)
    .map(([name, value]) => `--own-${name}:${value}`)
    .join(';');

/** The owner's colours, for the style sheet to put before its own and behind the page's `--safar-…`. */
export const getThemeCss = (theme: SurveyContent['theme']): string =>
  `:host{${declare(theme)}}@media(prefers-color-scheme:dark){:host{${declare(theme.dark ?? {})}}}`;
