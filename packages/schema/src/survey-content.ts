/** A survey as the widget shows it: one language, all defaults filled in. */
export interface SurveyContent {
  id: string;
  /** Language of the texts, after fallback. */
  language: string;
  dir: 'ltr' | 'rtl';
  /** How numbers are written: a tag for `toLocaleString`, with its digits. */
  numbers: string;
  /** Style sheet with the owner's colours as custom properties of `:host`; '' = none. */
  theme: string;
  /** Another place than the corner; its style sheet is in `theme`. */
  place?: 'modal' | 'inline';
  questions: QuestionContent[];
  /** The widget's words, where the survey fell back to another language than the library's. */
  ui?: WidgetTexts;
}

/**
 * One way on, for answers between two others, both included: numbers, or twice the id of an option; `passedOver` stands for no
 * answer. Without them: for any.
 */
export interface NextContent {
  from?: number | string;
  until?: number | string;
  /** Place of a later question in `questions`; their number = the end. */
  to: number;
}
/** Greater and less than no number, no option has it for an id, and nobody says it. */
export const passedOver = '{-}';

interface Base {
  id: string;
  /** Names stand between U+2068 and U+2069. */
  text: string;
  required: boolean;
  /** The first that fits counts. */
  next?: NextContent[];
}

/** A row of points, the lowest first in reading direction. */
export interface ScaleContent extends Base {
  type: 'nps' | 'csat' | 'ces' | 'scale';
  /** The lowest point. */
  min: number;
  /** Of every point, for the screen reader and under pictures. */
  names: string[];
  /** Words at the two ends. */
  low: string;
  high: string;
  look: 'faces' | 'stars' | 'numbers';
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
/** Answered with 1 when it was agreed to, else passed over. */
export interface ConsentContent extends Base {
  type: 'consent';
  hint?: string;
  statement: string;
}
/** Answered with 1 when a contact was left, else passed over: the contact itself is in no answer. */
export interface ContactContent extends Base {
  type: 'contact';
  ask: 'either' | 'email' | 'phone';
  hint: string;
  words: ContactTexts;
  /** For whom it is sealed; absent: it cannot be asked. */
  seal?: { key: string; site: string };
}
export interface MessageContent extends Base {
  type: 'message';
  body?: string;
  link?: string;
  linkText?: string;
  coupon?: string;
}

export type QuestionContent =
  | ScaleContent
  | ChoiceContent
  | TextContent
  | ConsentContent
  | ContactContent
  | MessageContent;

/** What a question for a contact says besides. */
export interface ContactTexts {
  /** Labels. */
  name: string;
  email: string;
  phone: string;
  either: string;
  /** What was written is none. */
  wrongEmail: string;
  wrongPhone: string;
  wrongEither: string;
  /** The page cannot encrypt. */
  cannotAsk: string;
  /** Encrypting failed. */
  cannotSend: string;
}

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
