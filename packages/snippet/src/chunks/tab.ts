import { isMatch } from '@safar/schema/browser';
import type { StartChunk, Stop } from '../context.js';
import { createTab } from '../tab/create-tab.js';
import { findLanguage } from '../triggers/language.js';

/** Tabs at the lower edge that open a survey; out of the way while one is open. */
export const start: StartChunk = (core) => {
  const language = findLanguage(core) ?? '';
  let removals: Stop[] = [];
  const clear = (): void => {
    for (const remove of removals.splice(0)) remove();
  };
  const draw = (): void => {
    clear();
    removals = (core.config.surveys?.tabs ?? []).flatMap(({ surveys, pages, labels, theme }) =>
      pages !== undefined && !isMatch(pages, core.page.path)
        ? []
        : createTab({
            label: labels[language] ?? '',
            language,
            theme,
            // The draw of an experiment lets one of them through.
            open: () => {
              for (const survey of surveys) core.run('survey', survey);
            },
          }),
    );
  };
  const listen = ({ name }: { name: string }): void => {
    if (name === 'page_view') draw();
  };
  draw();
  core.onEvent.add(listen);
  return () => {
    core.onEvent.delete(listen);
    clear();
  };
};
