import type { Told } from '@safar/schema/browser';

/** Fills what is known into a sentence, in the digits and the calendar of a language. */
export const fillIn = (sentence: string, language: string, told: Told): string => {
  const values: Record<string, string | number> = {
    since: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(told.firstAt),
    visits: told.visits,
    pages: told.pageViews,
    answers: told.answers,
  };
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : (value ?? '');
  });
};
