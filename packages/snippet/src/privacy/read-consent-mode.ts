import type { Entry } from '../shops/hear-layer.js';

/** What an entry of the data layer says about being measured. */
export interface ConsentWord {
  choice: 'granted' | 'denied';
  /** The visitor's own choice; otherwise what the site assumes until there is one. */
  isChoice: boolean;
  /** How long a choice may still be on its way. */
  waitMs: number;
}

/**
 * Reads Google Consent Mode v2: gtag pushes its array-like `arguments`, `'consent'`, `'default'` or `'update'`, parameters.
 * What is granted by default in some regions says nothing, for where the visitor is we do not know; what is denied in some
 * may be denied to this one.
 * @throws on null and undefined, which say nothing
 */
export const readConsentMode = (entry: Entry): ConsentWord | undefined => {
  const {
    analytics_storage: choice,
    region,
    wait_for_update: wait,
  } = Object(entry[2]) as Record<string, unknown>;
  const isChoice = entry[1] === 'update';
  return entry[0] === 'consent' &&
    (isChoice || entry[1] === 'default') &&
    (choice === 'denied' || (choice === 'granted' && (isChoice || !region)))
    ? { choice, isChoice, waitMs: Math.max(0, Number(wait)) || 0 }
    : undefined;
};
