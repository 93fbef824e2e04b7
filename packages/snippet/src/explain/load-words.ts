import type { explainLanguages } from '@safar/schema/explain';
import type { Core } from '../context.js';
import { chooseLanguage } from '../triggers/choose-language.js';
import type { Words } from './words.js';

/** Files of words, by language; the build puts the hash of each into its name. */
const files: Readonly<Record<keyof typeof explainLanguages, string>> = {
  fa: 'chunks/explain-fa-#.js',
  ar: 'chunks/explain-ar-#.js',
  en: 'chunks/explain-en-#.js',
};

/** Fetches the words of the page's language, else of the visitor's, else the English ones. */
export const loadWords = ({ options }: Core): Promise<Words> => {
  const { lang } = document.documentElement;
  const language = chooseLanguage(Object.keys(files), lang, navigator.language, 'en') as keyof typeof files;
  return import(/* @vite-ignore */ options.base + files[language]) as Promise<Words>;
};
