import type { Device } from '../device.js';
import type { SurveyGate } from '../rules/survey-decision.js';

/** What holds a survey back beside its gates. */
export type Circumstance =
  | 'consent'
  | 'gpc'
  | 'trigger'
  | 'wait'
  | 'stageLeft'
  | 'pageLeft'
  | 'visitOver'
  | 'priority'
  | 'card'
  | 'otherTab'
  | 'typing'
  | 'dialog'
  | 'hidden';

/** What makes a gate pass that time alone does not open. */
export type Help =
  | 'visit'
  | 'never'
  | 'purchase'
  | 'stage'
  | 'language'
  | 'answer'
  | 'cart'
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
  circumstances: Record<Circumstance, [fails: string, passes: string]>;
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
