import type { Core } from '../context.js';
import { chooseLanguage } from './choose-language.js';

/** The language that a survey speaks on this page. */
export const findLanguage = ({ config }: Core): string | undefined =>
  chooseLanguage(config.languages, document.documentElement.lang, navigator.language);
