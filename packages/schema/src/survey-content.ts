/** A survey as the widget shows it: one language, all defaults filled in. */
export interface SurveyContent {
  id: string;
  /** Language of the texts, after fallback. */
  language: string;
  dir: 'ltr' | 'rtl';
  digits: 'latn' | 'arab' | 'arabext';
  theme: {
    accent?: string;
    surface?: string;
    ink?: string;
    radius?: number;
    /** Black or white on the accent, for browsers that cannot derive it. */
    onAccent?: string;
    /** An accent alone is moved until it can be seen on the dark card too. */
    dark?: { accent: string; onAccent: string };
    /** The owner's ground or ink decided: light or dark, whatever the visitor prefers. */
    scheme?: 'light' | 'dark';
  };
  questions: QuestionContent[];
  /** The widget's words, where the survey fell back to another language than the library's. */
  ui?: WidgetTexts;
}

interface Base {
  id: string;
  /** Names stand between U+2068 and U+2069. */
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
  /** Label of the field that "other" opens; default: the widget's own. */
  otherLabel?: string;
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
  /** Opens a question that would have covered too much of the page. */
  answer: string;
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
  /** How to get to the card and how to close it, said after its first question. */
  reach: string;
}
