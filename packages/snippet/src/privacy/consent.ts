import { core } from '../core.js';
import { isStopped } from '../on.js';

/** Nothing is recorded. */
export const off = 0;
/** Kept in memory until a choice is made. */
export const buffered = 1;
/** Page views without any id. */
export const anonymous = 2;
export const full = 3;

/** The table of consent.md: what may be recorded under a consent, a choice and Global Privacy Control. */
export const chooseMode = (
  consent: string | undefined,
  choice: unknown,
  isGpc: boolean | undefined,
): number => {
  const isAnonymous = consent === 'anonymous-until-granted';
  return choice === 'granted' || (consent === 'not-required' && choice !== 'denied')
    ? isGpc
      ? anonymous
      : full
    : isAnonymous
      ? anonymous
      : choice === 'denied'
        ? off
        : buffered;
};

export const choiceKey = 'safar:consent';

/** What may be recorded at this moment. Asked at each event and at each flush, since other tabs may choose too. */
export const getMode = (): number =>
  isStopped()
    ? off
    : chooseMode(
        core.options.consent,
        core.local[choiceKey] ?? core.options.choice,
        (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl && !core.config.ignoreGpc,
      );
