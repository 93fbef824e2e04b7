import type { Stop } from './context.js';
import { readConsentMode } from './privacy/read-consent-mode.js';
import { hearLayer } from './shops/hear-layer.js';

/** `window.safar`, or what keeps its calls until it comes. */
type Queue = ((...call: unknown[]) => void) & { q?: unknown[] };

/** The choice as the recorder keeps it; undefined where there is none, or storage is blocked. */
const getKept = (): unknown => {
  try {
    return localStorage['safar:consent'];
  } catch {
    return undefined;
  }
};

/**
 * Passes on to the recorder what Google Consent Mode v2 says in the data layer; outside a browser it does nothing. What
 * the recorder knows already is not said again. It may begin before the recorder and before the data layer; an array that
 * the page puts in its place is taken up when the document has been read, or with the next click.
 * @param name of the data layer; default `dataLayer`
 */
export const followConsentMode = (name = 'dataLayer'): Stop => {
  if (typeof document === 'undefined') return () => {};
  const host = window as { safar?: Queue };
  const controller = new AbortController();
  const { signal } = controller;
  /** As last passed on: the recorder may not have come yet. */
  let said: unknown;
  /** The visitor has chosen, or has to. */
  let isSettled: boolean | undefined;

  const say = (choice: string): void => {
    const kept = getKept();
    if (choice === (said ?? kept) && choice === (kept ?? said)) return;
    said = choice;
    const safar: Queue = (host.safar ??= (...call) => (safar.q ??= []).push(call));
    safar('consent', choice);
  };
  const look = hearLayer(name, new WeakSet(), (entry) => {
    const word = readConsentMode(entry);
    if (!word || signal.aborted) return;
    const { choice, isChoice, waitMs } = word;
    if (isChoice || choice === 'denied') isSettled = true;
    if (isChoice) say(choice);
    // What a site assumes waits for the choice, and gives way to an earlier one.
    else setTimeout(() => isSettled || signal.aborted || getKept() || say(choice), waitMs);
  });
  for (const type of ['readystatechange', 'click'])
    document.addEventListener(type, () => setTimeout(look), { capture: true, passive: true, signal });
  return () => controller.abort();
};
