/** GA4's own names for what happens in a shop. */
export const commerceEvents = [
  'view_item',
  'view_item_list',
  'select_item',
  'add_to_cart',
  'remove_from_cart',
  'view_cart',
  'begin_checkout',
  'add_shipping_info',
  'add_payment_info',
  'purchase',
  'refund',
] as const;

/** An order whose buyer was sent elsewhere to pay for it, and what came of that when nothing was bought. GA4 has no names for them. */
export const paymentEvents = ['pending_purchase', 'payment_failed'] as const;

/** What went wrong for a visitor on a page, besides pages that were not found or slow. */
export const frictionEvents = ['error', 'rage_click', 'dead_click', 'form_left', 'search_empty'] as const;

/** Links that were followed to a file or to another site. */
export const linkEvents = ['file_download', 'outbound_click'] as const;

/** Events that Safar makes by itself: they are no activity of the visitor and never open a visit. */
export const automaticEvents = [
  'page_leave',
  'page_loss',
  'web_vital',
  'not_found',
  'slow',
  'cart_abandoned',
  'cart_recovered',
  'survey_shown',
  ...frictionEvents,
  ...linkEvents,
] as const;

/** What a visitor does with a survey. */
export const surveyEvents = [
  'survey_answer',
  'survey_done',
  'survey_dismissed',
  'survey_later',
  'survey_abandoned',
] as const;

/** What the team says while it walks the journey itself, for `?safar=walk`. */
export const walkEvents = ['walk_start', 'walk_note', 'walk_end'] as const;

export type WalkEvent = (typeof walkEvents)[number];
export type CommerceEvent = (typeof commerceEvents)[number] | (typeof paymentEvents)[number];
export type FrictionEvent = (typeof frictionEvents)[number];
