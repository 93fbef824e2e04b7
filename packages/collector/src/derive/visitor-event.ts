import type {
  CartParams,
  CommerceParams,
  EventParams,
  PageLeaveParams,
  PageViewParams,
  SurveyAnswerParams,
} from '@safar/schema';

/** One event as the keeper reads it; times are Unix milliseconds. */
export interface VisitorEvent {
  visitor: string;
  visit: string;
  page: string;
  pageNo: number;
  n: number;
  id: string;
  name: string;
  time: number;
  path: string;
  params: object;
  bot: boolean;
  /** Order that the signed link of a survey named; '' = none. */
  reference: string;
  /** The shop's server said it, and not a page. */
  isFromServer?: true;
}

/** Parameters by the name of their event. They were checked when the event came in, so they have this shape. */
interface ReadParams {
  page_view: PageViewParams;
  page_leave: PageLeaveParams;
  slow: EventParams<'slow'>;
  error: EventParams<'error'>;
  rage_click: EventParams<'rage_click'>;
  dead_click: EventParams<'dead_click'>;
  form_left: EventParams<'form_left'>;
  web_vital: EventParams<'web_vital'>;
  survey_shown: EventParams<'survey_shown'>;
  survey_answer: SurveyAnswerParams;
  survey_end: EventParams<'survey_done'>;
  walk_start: Partial<EventParams<'walk_start'>>;
  walk_note: Partial<EventParams<'walk_note'>>;
  commerce: CommerceParams;
  cart: CartParams;
}

/** Reads the parameters of an event whose name says their shape. */
export const getParams = <Kind extends keyof ReadParams>(
  event: VisitorEvent,
  _kind: Kind,
): ReadParams[Kind] =>
  // The edge where stored JSON becomes typed again.
  event.params as ReadParams[Kind];
