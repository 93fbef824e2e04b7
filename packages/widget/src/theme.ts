import type { SurveyContent } from '@safar/schema';

type Theme = SurveyContent['theme'];

const declare = ({ accent, surface, ink, radius, onAccent, scheme }: Theme): string => {
  const tokens = { accent, surface, ink, radius: radius === undefined ? radius : `${radius}px` };
  const own = { 'color-scheme': scheme, '--on-accent': onAccent };
  return [
    ...Object.entries(tokens).map(([name, value]) => value && `--${name}:var(--safar-${name},${value})`),
    ...Object.entries(own).map(([name, value]) => value && `${name}:${value}`),
  ]
    .filter(Boolean)
    .join(';');
};

/** The owner's colours as a style sheet over the defaults. The page's own `--safar-…` go before them. */
export const getThemeCss = (theme: Theme): string =>
  `:host{${declare(theme)}}@media(prefers-color-scheme:dark){:host{${declare(theme.dark ?? {})}}}`;
