import { limits } from '@safar/schema/browser';
import { core } from '../core.js';
import { fit } from './fit.js';
import { post } from './post.js';
import { now } from '../clock.js';
import { full, getMode } from '../privacy/consent.js';
import type { Draft, Visitor, Write } from '../context.js';

/** In the store and not yet confirmed by the collector, as far as this tab knows. */
export let unsent: Draft[] = [];
/** 0 = nothing is due, negative while sending. */
let timer = 0;
let tries = 0;
let retryAt = 0;

/** Sends what the store holds until it is empty, or until it has to wait. */
const send = async (isAlone: unknown): Promise<void> => {
  for (let most: number = limits.batchEvents; isAlone && getMode() === full;) {
    let visitor: Visitor | undefined;
    await core.transact('', (found) => {
      const all = found as (Draft & Visitor)[];
      unsent = all.filter(({ page }) => page);
      visitor = all.find(({ visits }) => visits);
      return [];
    });
    const batch = fit(unsent).slice(0, most);
    if (!batch[0]) return;
    const { ok, status, headers } = await post(visitor, batch);
    // What is wrong with its contents is halved until the bad event is alone.
    const isRefused = /^4(?!0[1348]|10|29)/.test(status as unknown as string);
    if (ok || (isRefused && !batch[1])) {
      await core.transact('visitor', () => batch.map(({ id }): Write => [id]));
      tries = 0;
      most = limits.batchEvents;
    } else if (isRefused) most = batch.length >> 1;
    else {
      // null counts as 0, undefined and a date as no number: none asks for patience. Longer timers than 24 days fire at once.
      const afterMs = ((headers?.get('retry-after') as unknown as number) % 1e6) * 1e3;
      retryAt = now() + (afterMs || Math.random() * Math.min(2e3 * 2 ** tries++, 6e5));
      return;
    }
  }
};

/** Sends now. Only one tab sends at a time; without a lock copies are dropped by id. */
export const drain = async (): Promise<void> => {
  if (timer < 0) return;
  clearTimeout(timer);
  timer = 0;
  if (now() >= retryAt) {
    timer = -1;
    try {
      await navigator.locks.request(core.key, { ifAvailable: true }, send);
    } catch {
      // There are no locks, or none for a page that may store nothing.
      await send(1).catch(() => undefined);
    }
    timer = 0;
  }
  if (unsent[0]) schedule();
};

/** Sends soon. */
export const schedule = (): void => {
  timer ||= +setTimeout(drain, Math.max(limits.sendEveryMs, retryAt - now()));
};

/** The network is back. */
export const retry = (): Promise<void> => {
  retryAt = 0;
  return drain();
};
