import { getBase, getCandidates, hasLanguage } from '../languages/index.js';
import type { Question } from '../question/index.js';
import type { Text } from '../text.js';

const getTexts = (question: Question): (Text | undefined)[] => {
  const { text } = question;
  switch (question.type) {
    case 'nps':
    case 'csat':
    case 'ces':
    case 'scale':
      return [text, question.low, question.high];
    case 'choice':
      return [text, ...(question.options ?? []).map((option) => option.text)];
    case 'consent':
      return [text, question.statement];
    case 'text':
    case 'contact':
    case 'message':
      return [text];
  }
};

const speaks = (text: Text | undefined, language: string): boolean => {
  if (text === undefined) return hasLanguage(language);
  if (typeof text === 'string') return true;
  return Object.hasOwn(text, language) || Object.hasOwn(text, getBase(language));
};

/**
 * The language of a whole survey: the first that every question can be asked in, so that none is half in another.
 * Where no language is complete it is the one asked for, and each text falls back by itself: never a hidden survey.
 */
export const chooseLanguage = (
  questions: readonly Question[],
  language: string,
  siteLanguages: readonly string[],
): string => {
  const texts = questions.flatMap(getTexts);
  return (
    getCandidates(language, siteLanguages).find((tag) => texts.every((text) => speaks(text, tag))) ?? language
  );
};
