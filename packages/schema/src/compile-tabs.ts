import type { BrowserTab } from './browser-config.js';
import type { CompleteConfig } from './complete-config.js';
import { findLanguage } from './languages/index.js';
import { resolveTheme } from './resolve/resolve-theme.js';
import { getThemeCss } from './resolve/theme.js';
import { compileGlobs } from './rules/paths.js';
import { getText } from './text.js';

/** The tabs of the surveys that stand behind one; an experiment has one, that of its first survey. */
export const compileTabs = ({ surveys, experiments, languages, theme }: CompleteConfig): BrowserTab[] =>
  surveys.flatMap(({ id, place, tab = {} }): BrowserTab[] => {
    const variants = experiments.find((experiment) => experiment.surveys.includes(id))?.surveys ?? [id];
    return place === 'tab' && variants[0] === id
      ? [
          {
            surveys: variants,
            ...(tab.pages === undefined ? {} : { pages: compileGlobs(tab.pages) }),
            labels: Object.fromEntries(
              languages.map((language) => [
                language,
                tab.label === undefined
                  ? findLanguage(language, languages).tab
                  : getText(tab.label, language, languages),
              ]),
            ),
            theme: getThemeCss(resolveTheme(theme), 'button'),
          },
        ]
      : [];
  });
