import { Ask, type Forgotten, type Told } from '@safar/schema';
import { Compile } from 'typebox/compile';
import { Refusal } from '../errors.js';
import type { Store } from '../store/store.js';
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

/**
 * Answers it. A visitor of whom nothing is known has nothing to hide: that is an answer as well, so that a browser may ask
 * again after a broken line.
 * @throws Refusal `secret_wrong`, `store_busy`
 */
export const answerAsk = async (
  store: Store,
  forgetter: Forgetter,
  { site, visitor, secret, ask }: Ask,
): Promise<Told | Forgotten> => {
  if (ask !== 'tell' && ask !== 'forget') throw new Refusal('ask_invalid');
  // What was acknowledged, or is about to be, is known.
  await forgetter.settle();
  if ((await isProven(store, site, visitor, secret)) === false) throw new Refusal('secret_wrong');
  return ask === 'tell'
    ? tellVisitor(store, site, visitor)
    : { forgotten: await forgetter.forget(site, visitor) };
};
