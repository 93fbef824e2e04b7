/** A survey as the widget shows it: one language, all defaults filled in. */
export interface SurveyContent {
  id: string;
  /** Language of the texts, after fallback. */
  language: string;
  dir: 'ltr' | 'rtl';
  digits: 'latn' | 'arab' | 'arabext';
  theme: { accent?: string; surface?: string; ink?: string; radius?: number };
  questions: QuestionContent[];
}

interface Base {
  id: string;
  text: string;
  required: boolean;
}

export interface NpsContent extends Base {
  type: 'nps';
  low: string;
  high: string;
}
export interface CsatContent extends Base {
  type: 'csat';
  low: string;
  high: string;
  look: 'faces' | 'stars' | 'numbers';
  /** Names of the five points, for the screen reader and under the faces. */
  points: [string, string, string, string, string];
}
export interface ChoiceContent extends Base {
  type: 'choice';
  hint?: string;
  many: boolean;
  shuffle: boolean;
  options: { id: string; text: string; kind?: 'other' | 'none' }[];
}
export interface TextContent extends Base {
  type: 'text';
  hint?: string;
  maxLength: number;
}
export interface MessageContent extends Base {
  type: 'message';
  body?: string;
  link?: string;
  linkText?: string;
  coupon?: string;
}

export type QuestionContent = NpsContent | CsatContent | ChoiceContent | TextContent | MessageContent;

/** `GET /v1/sites/:site/surveys/:language.json`: the words of the widget and every survey, in one language. */
export interface SurveyLibrary {
  version: number;
  language: string;
  ui: WidgetTexts;
  surveys: SurveyContent[];
}

/** The widget's own words. `{…}` are places for numbers and names. */
export interface WidgetTexts {
  close: string;
  back: string;
  next: string;
  send: string;
  skip: string;
  later: string;
  laterTaken: string;
  undoLater: string;
  /** "{n} of {total}" */
  progress: string;
  saving: string;
  offline: string;
  /** After an arrow key: how to go on. */
  pressToChoose: string;
  optional: string;
  otherLabel: string;
  /** "{n} of {max} characters" */
  counter: string;
  copy: string;
  copied: string;
  required: string;
  /** Name of the region for a screen reader, said when the card appears. */
  announce: string;
}
