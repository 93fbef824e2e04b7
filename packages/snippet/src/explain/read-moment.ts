import type { Circumstances } from '@safar/schema/explain';
import type { Core } from '../context.js';
import { choiceKey, chooseMode, full } from '../privacy/consent.js';
import { isOpen, isTyping, type Typed } from '../triggers/obstacles.js';

/** Another tab holds the lock under which a survey is shown, and this page has no card. */
const isInOtherTab = async ({ key }: Core): Promise<boolean | undefined> => {
  // Plain-http pages have no locks.
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return held.some(({ name }) => name === `${key}card`) && !document.querySelector('safar-survey');
};

/** What a page knows of the moment. @param typed what was typed last */
export const readMoment = async (core: Core, typed: Typed): Promise<Circumstances> => {
  const { consent, choice: said } = core.options;
  const choice = core.local[choiceKey] ?? said;
  const isSent = !!(navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl;
  return {
    isAllowed: chooseMode(consent, choice, false) === full,
    isPrivate: isSent && !core.config.ignoreGpc,
    isInOtherTab: !!(await isInOtherTab(core).catch(() => false)),
    isTyping: isTyping(typed, document),
    isDialogOpen: [...document.querySelectorAll('dialog[open],[aria-modal=true]')].some(isOpen),
    isHidden: document.hidden,
    isLost: !!core.isLost,
  };
};
