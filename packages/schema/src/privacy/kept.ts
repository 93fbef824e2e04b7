/** One thing that the script may keep on a visitor's device. */
export interface Kept {
  place: 'IndexedDB' | 'localStorage' | 'sessionStorage';
  /** `<site>` is the name of the site, `*` an id. */
  key: string;
  what: string;
  until: string;
  /** Whether a refusal and `forget` erase it. */
  isErased: boolean;
}

/** Everything that the script may keep. Tests hold what a browser has kept against it, and storage.md is written from it. */
export const kept = {
  visitor: {
    place: 'IndexedDB',
    key: 'visitor',
    what: 'one record of what this browser knows about its visitor; its fields stand below',
    until: 'erased; Safari does it after about 7 days without a visit',
    isErased: true,
  },
  events: {
    place: 'IndexedDB',
    key: '*',
    what: 'events that the collector has not confirmed yet, one record each; their fields stand below',
    until: 'confirmed; at most 1,000 of them, 1 MB, 7 days',
    isErased: true,
  },
  last: {
    place: 'localStorage',
    key: 'safar:<site>:last:*',
    what: 'last words of a page view: what it had to tell as it was hidden, with the same fields as events',
    until: 'the page is seen again, or the next page has taken it over',
    isErased: true,
  },
  active: {
    place: 'localStorage',
    key: 'safar:<site>:active',
    what: 'when a page of the site was last engaged with (Unix milliseconds), to know whether the visit goes on',
    until: 'replaced as a page is hidden',
    isErased: true,
  },
  config: {
    place: 'localStorage',
    key: 'safar:<site>:config',
    what: 'the public configuration of the site; nothing about the visitor',
    until: 'replaced on the next page',
    isErased: true,
  },
  identity: {
    place: 'localStorage',
    key: 'safar:<site>:identity',
    what: 'only where the page says who somebody is at the shop, and some survey asks by what happened off the site: that, until the collector has heard it; then no more than a hash of it, by which it is not said again',
    until: 'another is said',
    isErased: true,
  },
  fired: {
    place: 'localStorage',
    key: 'safar:<site>:fired:*',
    what: 'surveys that a click has just made due, and the visit: a clicked link ends its page, perhaps before the store has written anything',
    until: 'it is stored, or the next page has taken it over',
    isErased: true,
  },
  forget: {
    place: 'localStorage',
    key: 'safar:forget:<site>:*',
    what: 'the question to the collector to forget a visitor who asked for it: id and secret',
    until: 'the collector has answered',
    isErased: false,
  },
  choice: {
    place: 'localStorage',
    key: 'safar:consent',
    what: "the visitor's choice: `granted` or `denied`",
    until: 'the visitor chooses again, or clears what the site has stored',
    isErased: false,
  },
  explain: {
    place: 'sessionStorage',
    key: 'safar:explain',
    what: 'only in a tab that was opened with `?safar=explain`: that its panel is open, on which side, names of what happened in the visit, and of each survey what became of it and what held it back',
    until: 'the panel or the tab is closed',
    isErased: false,
  },
  walk: {
    place: 'localStorage',
    key: 'safar:<site>:walk',
    what: 'only in the browser of somebody of the team who walks the journey by `?safar=walk`: the visit, the persona, when it began, stage, cart and last purchase before it, how the panel stands',
    until: 'the walk is ended, or its visit is over and a page of the site is seen',
    isErased: true,
  },
} as const satisfies Record<string, Kept>;

export type KeptName = keyof typeof kept;

/** Fields of the visitor's record; one with parts of its own names those. */
export const visitorFields = {
  id: 'random id of this browser; carries when it was made',
  secret: 'random; with it this browser proves whose data it asks for, and no other can',
  visit: 'random id of the visit; carries when it began',
  visits: 'number of visits',
  lastAt: 'last activity',
  pageNo: 'page views in the visit',
  campaign: 'campaign of the link that the visit came with, masked',
  stage: {
    stage: 'stage of the journey, by its number',
    furthest: 'furthest stage so far',
    counts: 'how often those events happened that a stage counts',
  },
  cart: {
    id: 'id of the event that opened the cart',
    items: 'pieces in it',
    value: 'its value',
    lastAt: 'last activity while it was not idle',
    isPending: 'its order was sent to be paid elsewhere',
    wentIdle: 'it went idle at least once',
    isIdle: 'it is idle now',
  },
  bought: 'number of the last order: a reloaded thank-you page is no second one',
  params: 'what the first page view of the visit told: path, title, source, language, masked as it was sent',
  known:
    'how the visit began (kind of source, campaign, first path) and traits that the page told: only what some survey asks by',
  surveys: {
    stage: 'stage as last seen by surveys',
    visit: 'visit that `waits` and `shown` are of',
    waits: 'surveys that are due later: which, by which trigger, when, on which page view',
    shown: 'surveys shown in the visit',
    at: 'when something happened last, where a survey asks who comes back',
    lastAt: 'when the last survey was shown',
    touchpoints:
      'ids of what happened off the site and was heard of (at most 40), which surveys wait for a page to ask about it, until when and whom (a hash), in which visit the collector was asked: only where some survey asks by it',
    history:
      'of each survey: how often and when last shown, when answered, dismissed, put off; points and options that another survey asks by',
    showing:
      'the survey that is open: which, about which stage, the value of the cart then, what was answered so far',
    later: 'a survey that was put off, with what was answered so far',
  },
} as const satisfies Record<string, string | Record<string, string>>;

/** Fields of an event that waits to be confirmed, and of last words. */
export const eventFields = {
  id: 'random id; carries when the event happened',
  at: 'when it happened',
  name: 'name',
  params:
    'what it tells: listed in `packages/schema/src/event/params.ts`, masked; a contact only sealed, so that nobody but the owner of the site can read it',
  config: 'version of the config it was recorded under',
  page: 'random id of the page view',
  n: 'number within the page view',
  visit: 'random id of the visit',
  pageNo: 'number of the page view within the visit',
} as const satisfies Record<string, string>;
