import type { BrowserSurvey } from './browser-config.js';
import type { Survey } from './survey.js';

/**
 * The smallest file that can ask all surveys of a site: `ask-anyone` asks nothing of the visitor, and puts no cart into words.
 * @param surveys those that pages may show, as they are written
 * @param compiled the same as browsers decide about them
 */
export const chooseAsk = (
  surveys: readonly Survey[],
  compiled: readonly BrowserSurvey[],
): 'ask' | 'ask-anyone' =>
  compiled.some(({ who = {}, experiment }) => experiment ?? Object.keys(who).length > 0) ||
  JSON.stringify(surveys).includes('{cart.value')
    ? 'ask'
    : 'ask-anyone';
