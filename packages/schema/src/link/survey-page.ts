import type { SurveyContent, WidgetTexts } from '../survey-content.js';

/** Words of the page of a survey that is opened by its link, besides those of the card. */
export interface SurveyPageTexts {
  /** Scripts are switched off. */
  needsScript: string;
  /** The browser is too old for the card, or the card did not arrive. */
  cannotShow: string;
  /** Instead of the card's "Ask me later". */
  notNow: string;
  notNowTaken: string;
  thanks: string;
  answered: string;
  /** Everything has arrived. */
  sent: string;
  /** Something has not. */
  unsent: string;
  /** Closed before its end. */
  closed: string;
  closedWhy: string;
  /** Who answers, for the collector: nobody in particular, or the buyer of an order. */
  alone: string;
  /** The same where a contact is asked for. */
  aloneUnlessContact: string;
  ofOrder: string;
  /** No such survey. */
  missing: string;
  missingWhy: string;
  /** Outside the days in which it is asked. */
  over: string;
  overWhy: string;
}

/** What the page of a survey holds for its script. */
export interface SurveyPage {
  site: string;
  /** Of the config. */
  version: number;
  /** Stage its answers count for. */
  about?: string;
  content: SurveyContent;
  ui: WidgetTexts;
  texts: Pick<
    SurveyPageTexts,
    'cannotShow' | 'thanks' | 'answered' | 'sent' | 'unsent' | 'closed' | 'closedWhy'
  >;
  /** Address of the widget, and the one that takes events; relative to the page. */
  widget: string;
  events: string;
  /** The signed order of the link, and the id that its showing has on every device. Absent without one that holds. */
  order?: { reference: string; showing: string };
}
