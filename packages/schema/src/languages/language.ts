import type { Question, QuestionType } from '../question/index.js';
import type { Template, TemplateId, templates } from '../templates/index.js';
import type { SurveyPageTexts } from '../link/survey-page.js';
import type { ContactTexts, WidgetTexts } from '../survey-content.js';

/** Names of the five points of a satisfaction scale, from the lowest. */
export type PointNames = [string, string, string, string, string];

/** What each question type says; `{name}` becomes the site's name. */
interface Wordings {
  nps: { text: string; low: string; high: string };
  csat: { text: string; low: string; high: string; points: PointNames };
  ces: { text: string; low: string; high: string };
  scale: { text: string; low: string; high: string };
  choice: { text: string; hint?: string; otherLabel?: string };
  text: { text: string; hint?: string };
  consent: { text: string; hint?: string; statement: string };
  contact: { text: string; hint?: string };
  message: { text: string; body?: string };
}

/** Words for the questions of an owner who gave none. */
type Defaults = {
  [T in QuestionType]: T extends 'choice'
    ? Wordings['choice'] & { manyHint: string; other: string; none: string }
    : T extends 'contact'
      ? { text: string; hint: string } & ContactTexts
      : Wordings[T];
};

/** Every option of a template's choice has its words. */
type OptionTexts<Q> = Q extends { options: readonly { id: infer Id extends string }[] }
  ? { options: Record<Id, string> }
  : unknown;

type QuestionTexts<Q extends Question> = Wordings[Q['type']] & OptionTexts<Q>;

type TemplateTexts<T extends Template> = {
  [Q in T[number] as Q['id']]: QuestionTexts<Q>;
};

/** Every word in one language: a key that is missing does not compile. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  /** What the tab says that opens a survey. */
  tab: string;
  ui: WidgetTexts;
  /** The page of a survey that is opened by its link. */
  link: SurveyPageTexts;
  defaults: Defaults;
  templates: { [Id in TemplateId]: TemplateTexts<(typeof templates)[Id]> };
}
