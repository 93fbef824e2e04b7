import { Ask, type Forgotten, type Identified, type Met, type Told } from '@safar/schema';
import { Compile } from 'typebox/compile';
import { Refusal } from '../errors.js';
import { hashSecret } from '../ingest/hash-secret.js';
import type { Site } from '../site.js';
import type { Store } from '../store/store.js';
import type { Touchpoints } from '../touchpoints/touchpoints.js';
import type { Forgetter } from './forgetter.js';
import { isProven } from './is-proven.js';
import { tellVisitor } from './tell-visitor.js';

const askCheck = Compile(Ask);

/**
 * Reads what a visitor asks about themselves. undefined when it is no such question, but a batch of events.
 * @throws Refusal `ask_invalid`
 */
export const readAsk = (body: unknown): Ask | undefined => {
  if (typeof body !== 'object' || body === null || !('ask' in body)) return undefined;
  if (!askCheck.Check(body)) throw new Refusal('ask_invalid');
  return body;
};

/** What an answer is made from. */
export interface AskOptions {
  store: Store;
  forgetter: Forgetter;
  touchpoints: Touchpoints;
}

/**
 * Answers it. A visitor of whom nothing is known has nothing to hide: that is an answer as well, so that a browser may ask
 * again after a broken line. Nothing in an answer tells whether the shop knows an identity.
 * @throws Refusal `secret_wrong`, `identity_off`, `ask_invalid`, `store_busy`
 */
export const answerAsk = async (
  { store, forgetter, touchpoints }: AskOptions,
  site: Site,
  ask: Ask,
): Promise<Told | Forgotten | Met | Identified> => {
  const { visitor, secret } = ask;
  // What was acknowledged, or is about to be, is known.
  await Promise.all([forgetter.settle(), touchpoints.settle()]);
  const known = await isProven(store, site.id, visitor, secret);
  if (known === false) throw new Refusal('secret_wrong');
  const browser = { site: site.id, visitor, proof: hashSecret(secret) };
  const isForgotten = (): boolean => forgetter.isForgotten(site.id, visitor);
  /** Whoever is forgotten is noted before anything of them is erased: what was on its way meanwhile goes as well. */
  const dropIfForgotten = async (): Promise<void> => {
    if (isForgotten()) await touchpoints.dropIdentity(browser);
  };
  switch (ask.ask) {
    case 'tell':
      return tellVisitor(store, touchpoints, browser, known === true);
    case 'forget':
      return { forgotten: await forgetter.forget(site.id, visitor) };
    case 'touchpoints':
      if (!known || isForgotten()) return { touchpoints: [] };
      await touchpoints.keepIdentityYoung(browser);
      await dropIfForgotten();
      return touchpoints.tell(site, browser);
    case 'identify':
      // Anybody can have an id forgotten that they made up: to erase costs much, and here is nothing to erase.
      if (isForgotten()) return { identified: true };
      await touchpoints.identify(browser, ask.identity);
      await dropIfForgotten();
      return { identified: true };
  }
};
