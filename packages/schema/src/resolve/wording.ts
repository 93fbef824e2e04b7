import { type Language, type PointNames } from '../languages/index.js';
import type { TemplateId } from '../templates/index.js';

/** Words of one template question, whatever its type. */
export interface Wording {
  text: string;
  low?: string;
  high?: string;
  points?: PointNames;
  hint?: string;
  otherLabel?: string;
  body?: string;
  statement?: string;
  options?: Readonly<Record<string, string>>;
}

/** The template's words for a question; none for a question the owner added. */
export const getWording = (
  language: Language,
  template: TemplateId | undefined,
  question: string,
): Wording | undefined => {
  if (template === undefined) return undefined;
  const texts: Readonly<Record<string, Wording>> = language.templates[template];
  return Object.hasOwn(texts, question) ? texts[question] : undefined;
};
