import type { Device } from '../device.js';
import type { SurveyGate } from '../rules/survey-decision.js';

/** What holds a survey back beside its gates. */
export type Circumstance =
  | 'consent'
  | 'gpc'
  | 'passed'
  | 'trigger'
  | 'touchpoint'
  | 'tab'
  /** There is no place for it on the page. */
  | 'room'
  | 'wait'
  | 'stageLeft'
  | 'pageLeft'
  | 'visitOver'
  | 'priority'
  | 'card'
  | 'otherTab'
  | 'typing'
  | 'dialog'
  | 'hidden'
  /** Nothing of the four before is there. */
  | 'clear';

/** Why nothing that happened off the site has fired a trigger yet, as far as a browser can know. */
export type TouchpointReason =
  /** Nobody was ever identified in this browser, and it is new. */
  | 'nobody'
  /** The same, as nothing is kept from page to page. */
  | 'lost'
  /** Whoever was identified is not here any more. */
  | 'signedOut'
  /** The collector has not confirmed who was named. */
  | 'unheard'
  /** The collector has not answered in this visit yet. */
  | 'unasked'
  /** One was told, and waits for a page on which it may ask. */
  | 'pending'
  /** Nothing new was told that fits. */
  | 'none';

/** What makes a gate pass that time alone does not open, or what to do about it. */
export type Help =
  | 'visit'
  /** Nothing, for this visitor. */
  | 'never'
  /** Nothing, for anybody: it is the config's. */
  | 'config'
  | 'once'
  | 'device'
  | 'trait'
  | 'own';

export type Happening =
  | 'visit'
  | 'stage'
  | 'left'
  | 'event'
  | 'page'
  | 'abandoned'
  | 'recovered'
  | 'manual'
  | 'tab'
  | 'exit'
  | 'scroll'
  | 'idle'
  | 'click'
  | 'pages'
  | 'away'
  | 'missing'
  | 'slow'
  | 'touchpoint';

/**
 * Why a survey shows or does not, in one language: sentences in which `{wanted}` is what the config asks for and `{seen}` is
 * what was found. They read the same whether a gate passes or fails, so that nothing has to be inflected.
 */
export interface ExplainWords {
  /** BCP 47, for digits, durations and the calendar. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Where the config says something about it, and where it does not. */
  gates: Record<SurveyGate, [limited: string, free: string]>;
  /** What passes and has no sentence of its own is not spoken of. */
  circumstances: Record<Exclude<Circumstance, 'touchpoint' | 'clear'>, [fails: string, passes?: string]>;
  /** Nothing on the page is in the way. */
  clear: string;
  /** `{seen}` is until when, or how many were told of before. */
  touchpoints: Record<TouchpointReason, string>;
  helps: Record<Help, string>;
  /** `{moment}` */
  from: string;
  /** `{x}` is the name, number or duration in it, `{y}` how long ago it may have been. */
  happenings: Record<Happening, string>;
  /** `{x}`: put behind a happening. */
  onPage: string;
  afterwards: string;
  or: string;
  devices: Record<Device, string>;
  /** `{x}`, and `{y}` behind it. */
  atLeast: string;
  atMost: string;
  between: string;
  since: string;
  until: string;
  newcomers: string;
  returning: string;
  nothing: string;
  noStage: string;
  notYet: string;
  postponed: string;
  notPostponed: string;
  /** Survey `{x}` of experiment `{y}`. */
  variant: string;
  inSample: string;
  notInSample: string;
}
