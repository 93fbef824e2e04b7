import type { Device } from './device.js';
import type { Range } from './who.js';

/**
 * What `GET /v1/sites/:site/config` answers: the projection of `safar.json` that a browser needs, compiled.
 * Globs are sources of regular expressions ('' = none), durations are milliseconds, addresses are relative to the script.
 */
export interface BrowserConfig {
  version: number;
  site: string;
  languages: string[];
  /** Visitors who send Global Privacy Control are recorded like others. */
  ignoreGpc?: true;
  keepQuery: string;
  /** What of the fragment of the address belongs to the path; matches in any fragment, if only nothing. Absent: nothing. */
  hash?: string;
  keepPaths: string;
  endsAfterMs: number;
  engagedAfterMs: number;
  /** Referrer hosts that never start a new visit. */
  sameVisit: string;
  keyEvents: string[];
  stages: BrowserStage[];
  cart: {
    abandonedAfterMs: number;
    lostAfterMs: number;
    /** Present with the source `pages`. */
    pages?: BrowserCartPages;
  };
  /** Events that are no activity of the visitor: `automaticEvents`. */
  passive: string;
  /** CSS selector of what a page shows when a search found nothing. */
  searchEmpty?: string;
  /** `rules/shop-events` */
  shopEvents: string;
  shopParams: string;
  /** Chunks to load: at once, or when idle; the others when something asks for them. */
  load: {
    now: string[];
    idle: string[];
    /** For `moments`: present where a survey asks by a touchpoint. */
    touchpoints?: string;
    debug?: string;
    me?: string;
    explain?: string;
    walk?: string;
  };
  /** Present when there are surveys: `ask` decides, and shows `content` + language + '.json' with `widget`. */
  surveys?: {
    ask: string;
    widget: string;
    content: string;
    list: BrowserSurvey[];
    throttle: { perVisit: number; betweenMs: number };
    /** For the chunk `tab`. */
    tabs?: BrowserTab[];
  };
}

/** Compiled globs. `thankYou` has the number of an order in one of its groups from the second on. */
export interface BrowserCartPages {
  cart: string;
  checkout: string;
  thankYou: string;
}

export interface BrowserStage {
  id: string;
  once?: true;
  enter: BrowserRule[];
}

/** A page (source of a regular expression), or an event. */
export interface BrowserRule {
  page?: string;
  event?: string;
  nth?: number;
}

/** A tab that opens a survey. */
export interface BrowserTab {
  /** One, or those of an experiment: the visitor's own is shown. */
  surveys: string[];
  /** Compiled globs; absent: on every page. */
  pages?: string;
  /** By language of the site. */
  labels: Record<string, string>;
  /** Style sheet with the owner's colours. */
  theme: string;
}

/** Visitors whose number, drawn by the salt out of 0 to 9,999, lies from `min` to `max`, both included. */
export interface BrowserDraw {
  salt: string;
  min: number;
  max: number;
}

export interface BrowserSurvey {
  id: string;
  about?: string;
  when: BrowserTrigger[];
  who?: BrowserWho;
  experiment?: BrowserDraw;
  perVisitor?: number;
  /** Neither a dismissal nor a showing holds it back. */
  untilAnswered?: true;
  /** Unix milliseconds; the second is the first moment after the end. */
  active?: [from: number, to: number];
  /** Absent: never again after an answer. */
  afterAnswerMs?: number;
  afterDismissMs: number;
  afterShownMs: number;
  /** Per cent of visitors. */
  sample: number;
  priority: number;
}

/**
 * One of stage, event, page, cart, manual; with none of them `afterMs` counts from the start of the visit. What more it
 * takes stands in `moment`, and `page` beside that binds it to pages.
 */
export interface BrowserTrigger {
  stage?: string;
  event?: string;
  page?: string;
  cart?: 'abandoned' | 'recovered';
  manual?: true;
  moment?: BrowserMoment;
  afterMs: number;
}

/** What the chunk `moments` watches for; one of these, and with an empty one the event beside it. */
export interface BrowserMoment {
  exit?: true;
  /** Per cent. */
  scroll?: number;
  idleMs?: number;
  /** CSS selector. */
  click?: string;
  /** So many pages of the visit. */
  pages?: number;
  awayMs?: number;
  /** The stage beside it was left. */
  left?: true;
  /** A page with one of these paths, compiled; or, with `isMissing`, one that was not found. */
  seen?: string;
  isMissing?: true;
  /** A page that took longer to load. */
  slowMs?: number;
  /** Kind of something that happened off the site, at most `withinMs` ago. */
  touchpoint?: string;
  withinMs?: number;
  /** All of these hold for the event beside it, or for the touchpoint. */
  where?: BrowserCondition[];
}

/** A parameter that matches compiled globs, or is a number within a range. */
export interface BrowserCondition {
  param: string;
  match?: string;
  min?: number;
  max?: number;
}

/** Whom to ask: all of these must hold. */
export interface BrowserWho {
  new?: boolean;
  visits?: Range;
  purchases?: Range;
  daysSinceFirstVisit?: Range;
  /** Places of stages. */
  stage?: number[];
  /** Place of a stage. */
  reached?: number;
  language?: string[];
  answers?: BrowserAnswer[];
  /** Of what the chunks `arrival` and `traits` keep: how the visit began, and traits with a dot before their names. */
  known?: BrowserCondition[];
  cart?: { items?: Range; value?: Range };
  device?: Device[];
}

/** An answer between two others, both included: numbers, or twice the id of an option. */
export interface BrowserAnswer {
  survey: string;
  question: string;
  from: number | string;
  until: number | string;
}
