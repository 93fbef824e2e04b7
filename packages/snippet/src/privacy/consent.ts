import type { Core } from '../context.js';

/** From least to most: the table of decisions/consent.md in one number. */
export const off = 0;
/** Kept in memory until a choice is made. */
export const buffered = 1;
/** Page views without any id. */
export const anonymous = 2;
export const full = 3;

const choiceKey = 'safar:consent';

/** What may be recorded at this moment. Asked again at each event and at each flush, since other tabs decide too. */
export const getMode = ({ options, config }: Pick<Core, 'options' | 'config'>, choice: string | null, hasGpc: boolean): number => {
  const isAnonymous = options.consent === 'anonymous-until-granted';
  if (choice === 'denied') return isAnonymous ? anonymous : off;
  if (choice === 'granted' || options.consent === 'not-required') return hasGpc && config.gpc ? anonymous : full;
  return isAnonymous ? anonymous : buffered;
};

let chosen: string | null = null;

export const getChoice = (): string | null => {
  try {
    return localStorage.getItem(choiceKey) ?? chosen;
  } catch {
    // Storage is blocked: the choice holds for this page.
    return chosen;
  }
};

export const keepChoice = (choice: string): void => {
  chosen = choice;
  try {
    localStorage.setItem(choiceKey, choice);
  } catch {
    // See getChoice.
  }
};
