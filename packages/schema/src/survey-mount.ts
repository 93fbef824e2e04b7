import type { SurveyContent, WidgetTexts } from './survey-content.js';

export interface GivenAnswer {
  question: string;
  /** From 1; a changed answer is the next revision. */
  revision: number;
  value: number | string | string[] | null;
  other?: string;
  /** Ids of the options in the order they were shown. */
  order?: string[];
  /** The contact that was left, encrypted for the owner of the site; '' takes one back that was left before. */
  sealed?: string;
}

/** What the trigger engine hands the widget. `widget.js` exports `mountSurvey`. */
export interface SurveyMount {
  content: SurveyContent;
  ui: WidgetTexts;
  /** Shuffles the options: the same for the same visitor and survey. */
  seed: number;
  /** Answers given on an earlier page, and the question to go on with. */
  saved?: { answers: GivenAnswer[]; question: string };
  /** Called once, when the card is on the page. */
  onShown(): void;
  /** Resolves when the answer is stored; the widget says "saving" meanwhile. */
  onAnswer(answer: GivenAnswer): Promise<void>;
  /** The question now in view, so that the next page can go on with it. */
  onQuestion(question: string): void;
  /**
   * The visitor's decision, once (again after `onBack`). The card may stand on with a thank-you or the offer to take
   * "later" back, and goes by itself: no need to take it off the page here.
   */
  onEnd(how: 'done' | 'dismissed' | 'later'): void;
  /** "Ask me later" taken back. */
  onBack?(): void;
}

/** Shows a survey; the answer takes it off the page again. */
export type MountSurvey = (mount: SurveyMount) => () => void;
export interface WidgetModule {
  mountSurvey: MountSurvey;
}
