import type { Core, Stop } from '../context.js';
import type { Hear } from './hear.js';

/**
 * Looks, once per page view, whether the page says that nothing was found: at a click, before it leads on, since nobody knows
 * when a page that changes its address has changed its words.
 * @returns looks once more, before the last words
 */
export const watchSearches = (core: Pick<Core, 'config' | 'page' | 'run'>, hear: Hear): Stop => {
  let told = '';
  const look = (): void => {
    const { id } = core.page;
    const { searchEmpty } = core.config;
    if (id === told || !searchEmpty || !document.querySelector(searchEmpty)) return;
    told = id;
    core.run('event', 'search_empty');
  };
  hear('click', look);
  return look;
};
