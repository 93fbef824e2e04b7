import Type, { type Static } from 'typebox';
import { idPattern } from '../ids.js';
import { limits } from '../limits.js';
import { Device } from '../device.js';
import { WalkEndParams, WalkNoteParams, WalkStartParams } from './walk-params.js';

const Id = Type.String({ pattern: idPattern });
const Short = Type.String({ maxLength: 100 });
const Words = Type.String({ maxLength: limits.textLength });
const Count = Type.Integer({ minimum: 0, maximum: 1_000_000_000 });
const Path = Type.String({ maxLength: limits.pathLength });

/**
 * Where a visit came from. The browser says `host` and `tags`; campaign and click id are read out of the tags when the
 * event comes in, and `class` is decided by the collector's list.
 */
export const Source = Type.Object({
  host: Type.Optional(Type.String({ maxLength: 253 })),
  class: Type.Optional(Short),
  /** What was written into the link: `utm_*` with their values, click ids without. */
  tags: Type.Optional(Type.String({ maxLength: 500 })),
  campaign: Type.Optional(
    Type.Object({
      source: Type.Optional(Short),
      medium: Type.Optional(Short),
      campaign: Type.Optional(Short),
      term: Type.Optional(Short),
      content: Type.Optional(Short),
    }),
  ),
  /** Name of the click id in the address (`gclid`, `fbclid` …), never its value. */
  click: Type.Optional(Short),
});

export const PageViewParams = Type.Object({
  path: Path,
  query: Type.Optional(Type.String({ maxLength: limits.queryLength })),
  title: Type.Optional(Type.String({ maxLength: limits.titleLength })),
  /** How the page came to be seen. */
  nav: Type.Union(
    ['navigate', 'reload', 'back_forward', 'restore', 'prerender', 'soft', 'resume'].map((kind) =>
      Type.Literal(kind),
    ),
  ),
  /** HTTP status of the document; 404 and 410 make it a page that was not found. Absent or 0 where the browser does not tell. */
  status: Type.Optional(Type.Integer({ minimum: 0, maximum: 999 })),
  /** Present on the first page view of a visit. */
  source: Type.Optional(Source),
  /** Whether the first pointer is a finger; with the browser's name it tells the device. */
  touch: Type.Optional(Type.Boolean()),
  device: Type.Optional(Device),
  /** As the document says it, which may be anything. */
  language: Type.Optional(Words),
  /** How many visits this browser has made, this one included; absent without storage. */
  visitNo: Type.Optional(Count),
  /** Nothing could be stored: the visit is this document's alone and stays out of figures on visits. */
  memory: Type.Optional(Type.Literal(true)),
});

export const PageLeaveParams = Type.Object({
  engagedMs: Count,
  scrollPercent: Type.Integer({ minimum: 0, maximum: 100 }),
  /** false when the visitor left before the page had loaded */
  loaded: Type.Boolean(),
  loadMs: Type.Optional(Count),
  exit: Type.Optional(
    Type.Union([Type.Literal('internal'), Type.Literal('outbound'), Type.Literal('download')]),
  ),
});

/** The browser's store was over its caps: `events` that had not been confirmed yet had to go. */
export const PageLossParams = Type.Object({ events: Count });

export const Item = Type.Object({
  item_id: Type.Optional(Short),
  item_name: Type.Optional(Type.String({ maxLength: 200 })),
  item_brand: Type.Optional(Short),
  item_category: Type.Optional(Short),
  item_variant: Type.Optional(Short),
  price: Type.Optional(Type.Number()),
  discount: Type.Optional(Type.Number()),
  quantity: Type.Optional(Type.Number()),
  index: Type.Optional(Count),
});

/** Which part of the page said it; copies across different sources within 2 s are one event. */
export const Via = Type.Union([
  Type.Literal('data-layer'),
  Type.Literal('attributes'),
  Type.Literal('woocommerce'),
  Type.Literal('shopify'),
  Type.Literal('pages'),
  Type.Literal('api'),
  Type.Literal('server'),
]);

export const CommerceParams = Type.Object({
  via: Type.Optional(Via),
  transaction_id: Type.Optional(Short),
  currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  value: Type.Optional(Type.Number()),
  tax: Type.Optional(Type.Number()),
  shipping: Type.Optional(Type.Number()),
  coupon: Type.Optional(Short),
  shipping_tier: Type.Optional(Short),
  payment_type: Type.Optional(Short),
  item_list_id: Type.Optional(Short),
  item_list_name: Type.Optional(Short),
  items: Type.Optional(Type.Array(Item, { maxItems: limits.items })),
});

/** A full snapshot of the cart, from `safar('cart', …)` or `data-safar-cart`. */
export const CartParams = Type.Object({
  via: Type.Optional(Via),
  currency: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })),
  value: Type.Optional(Type.Number()),
  step: Type.Optional(Short),
  items: Type.Array(Item, { maxItems: limits.items }),
});

export const CartNoticeParams = Type.Object({ cart: Id });
export const NotFoundParams = Type.Object({ path: Path, from: Type.Optional(Path) });
export const SlowParams = Type.Object({
  metric: Type.Union([Type.Literal('load'), Type.Literal('lcp'), Type.Literal('inp')]),
  valueMs: Count,
});

/** An error that nobody caught. Both texts are absent for a script of another origin, which browsers keep to themselves. */
export const ErrorParams = Type.Object({
  /** Kind and message, masked. */
  message: Type.Optional(Type.String({ maxLength: limits.paramLength })),
  /** Path of the file and line, such as `/assets/shop.js:12`; with its host when that is another. */
  frame: Type.Optional(Type.String({ maxLength: limits.paramLength })),
});

/** Browsers mask it and cut it at `paramLength`; the collector cuts it again. */
const Label = Type.String({ maxLength: limits.nameLength });

/** What was clicked: never what stands in a field. */
export const ClickParams = Type.Object({
  tag: Label,
  id: Type.Optional(Label),
  /** The first of its classes. */
  class: Type.Optional(Label),
  /** What a button or a link says. */
  text: Type.Optional(Label),
});

/** A form that was filled in and not sent. The last one of a form counts: it may be sent after all. */
export const FormLeftParams = Type.Object({
  /** Name or id of the form. */
  form: Type.Optional(Label),
  /** Name or id of the field that was touched last. */
  field: Type.Optional(Label),
  /** Fields that were touched; 0 = the form was sent after all. */
  fields: Count,
});

/** Where a link leads to: host, and path without query. */
export const LinkParams = Type.Object({
  link_domain: Type.String({ maxLength: 255 }),
  link_path: Path,
});

/** What was searched for stands in the page view, where the site keeps it. */
export const SearchEmptyParams = Type.Object({});

export const WebVitalParams = Type.Object({
  metric: Type.Union([
    Type.Literal('LCP'),
    Type.Literal('INP'),
    Type.Literal('CLS'),
    Type.Literal('FCP'),
    Type.Literal('TTFB'),
  ]),
  value: Type.Number({ minimum: 0 }),
  rating: Type.Union([Type.Literal('good'), Type.Literal('needs-improvement'), Type.Literal('poor')]),
  nav: Type.Optional(Short),
  /** What it is about, as a selector such as `img#hero.wide`. */
  element: Type.Optional(Type.String({ maxLength: limits.paramLength })),
  /** The longest part of it, by the names of `web-vitals`; of CLS how far the page was loaded. */
  phase: Type.Optional(Short),
  phaseMs: Type.Optional(Count),
});

const survey = {
  survey: Type.String({ maxLength: limits.nameLength }),
  showing: Id,
  /** Off the site, on the survey's own page. Absent on the site's pages. */
  place: Type.Optional(Type.Literal('link')),
};

export const SurveyShownParams = Type.Object({
  ...survey,
  about: Type.Optional(Short),
  language: Short,
  dir: Type.Union([Type.Literal('ltr'), Type.Literal('rtl')]),
});
export const SurveyEndParams = Type.Object({ ...survey, question: Type.Optional(Short) });

/** One answer to one question. Revisions count from 1; the latest wins. */
export const SurveyAnswerParams = Type.Object({
  ...survey,
  question: Type.String({ maxLength: limits.nameLength }),
  revision: Type.Integer({ minimum: 1, maximum: 1_000 }),
  /** A point of a scale, the ids of chosen options, or words. null = skipped. */
  value: Type.Union([Type.Number(), Type.Array(Short, { maxItems: 20 }), Words, Type.Null()]),
  /** Words beside the option `other`. */
  other: Type.Optional(Words),
  about: Type.Optional(Short),
  order: Type.Optional(Type.Array(Short, { maxItems: 20 })),
  dir: Type.Union([Type.Literal('ltr'), Type.Literal('rtl')]),
  language: Short,
  /** A sealed contact, or '' for one that is taken back. The collector keeps it apart, and never with the event. */
  sealed: Type.Optional(Type.String({ maxLength: 800 })),
});

/** Parameters of an event of the owner's own: flat, few, short. */
export const OwnParams = Type.Record(
  Type.String({ pattern: '^[a-z][a-z0-9_]{0,39}$' }),
  Type.Union([Type.String({ maxLength: limits.paramLength }), Type.Number(), Type.Boolean()]),
  { maxProperties: limits.ownParams },
);

/** What the parameters of each known event look like. Names that are not here take `OwnParams`. */
export const eventParams = {
  page_view: PageViewParams,
  page_leave: PageLeaveParams,
  page_loss: PageLossParams,
  cart: CartParams,
  cart_abandoned: CartNoticeParams,
  cart_recovered: CartNoticeParams,
  view_item: CommerceParams,
  view_item_list: CommerceParams,
  select_item: CommerceParams,
  add_to_cart: CommerceParams,
  remove_from_cart: CommerceParams,
  view_cart: CommerceParams,
  begin_checkout: CommerceParams,
  add_shipping_info: CommerceParams,
  add_payment_info: CommerceParams,
  purchase: CommerceParams,
  refund: CommerceParams,
  pending_purchase: CommerceParams,
  payment_failed: CommerceParams,
  not_found: NotFoundParams,
  slow: SlowParams,
  error: ErrorParams,
  rage_click: ClickParams,
  dead_click: ClickParams,
  form_left: FormLeftParams,
  search_empty: SearchEmptyParams,
  file_download: LinkParams,
  outbound_click: LinkParams,
  web_vital: WebVitalParams,
  survey_shown: SurveyShownParams,
  survey_answer: SurveyAnswerParams,
  survey_done: SurveyEndParams,
  survey_dismissed: SurveyEndParams,
  survey_later: SurveyEndParams,
  survey_abandoned: SurveyEndParams,
  walk_start: WalkStartParams,
  walk_note: WalkNoteParams,
  walk_end: WalkEndParams,
};

export type EventName = keyof typeof eventParams;
export type EventParams<Name extends EventName> = Static<(typeof eventParams)[Name]>;
export type Source = Static<typeof Source>;
export type Item = Static<typeof Item>;
export type PageViewParams = EventParams<'page_view'>;
export type PageLeaveParams = EventParams<'page_leave'>;
export type CommerceParams = Static<typeof CommerceParams>;
export type CartParams = Static<typeof CartParams>;
export type OwnParams = Static<typeof OwnParams>;
export type SurveyAnswerParams = Static<typeof SurveyAnswerParams>;
