import type { Trigger, TriggerKind } from '@safar/schema';

const ofPage = (what: string): string => `only the page knows ${what}`;

/** Triggers whose moment is not stored, and why, as the end of a sentence. A new one does not compile until it stands here. */
const untold: Readonly<Record<TriggerKind, string | undefined>> = {
  stage: undefined,
  event: undefined,
  page: undefined,
  pages: undefined,
  cart: undefined,
  returning: undefined,
  friction: undefined,
  touchpoint: 'what happened off the site is no event of a visit ("touchpoint")',
  after: undefined,
  manual: ofPage('when it asks for the survey ("manual")'),
  exitIntent: ofPage('when somebody is about to leave ("exitIntent")'),
  scroll: ofPage('when it is scrolled ("scroll")'),
  idle: ofPage('when nothing is done on it ("idle")'),
  click: ofPage('what is clicked on it ("click")'),
  link: 'it is opened by its link, and not on a page ("link")',
};

/** Why the moment of a trigger cannot be told from what is stored; undefined = it can. */
export const whyUntold = (trigger: Trigger): string | undefined => {
  // How long a page took to load is told by its last words, after everything that it might have asked by.
  if ('friction' in trigger && trigger.friction === 'slow')
    return ofPage('while it loads how slow it is ("friction": "slow")');
  return (Object.keys(trigger) as TriggerKind[]).map((kind) => untold[kind]).find((why) => why !== undefined);
};
