import { createId, type SafarEvent } from '@safar/schema/browser';
import { now } from '../clock.js';
import type { Core, Draft, Params, Visitor } from '../context.js';
import { core } from '../core.js';
import { getActiveAt } from '../page/engagement.js';
import { buffered, full, getMode } from '../privacy/consent.js';
import type { Write } from '../storage/store.js';
import { stamp, takeEvent } from '../visit/take-event.js';
import { post } from './post.js';
import { addUnsent } from './sender.js';

/** On the way into the store; with the work still to do where a choice, or the page being seen again, is waited for. */
export const flying = new Map<Draft, (() => Promise<void>) | undefined>();
/** Does what had to wait, all begun at once: what is recorded after this call comes after it in the store. */
export const release = async (): Promise<void> => {
  let last: Promise<void> | undefined;
  for (const work of flying.values()) last = work?.() ?? last;
  await last;
};

/** Takes in what happened; `name` '' is mere engaged time. */
export const record = (name: string, params: Params): Promise<void> => {
  const at = now();
  const activeAt = getActiveAt() || +(core.local[core.key + 'active'] || 0);
  const event: Draft = { at, config: core.config.version, params, id: createId(at), name };
  const isView = name === 'page_view';
  const store = async (): Promise<void> => {
    const mode = getMode();
    const isWaiting = core.isAway || mode === buffered;
    flying.set(event, isWaiting ? store : undefined);
    if (isWaiting) return;
    if (mode === full) {
      let events: Draft[] = [];
      let visitor: Visitor | undefined;
      await core.transact('visitor', (found, isMemory) => {
        events = [];
        if (isMemory && isView) params.memory = true;
        visitor = takeEvent(
          (found ?? (isMemory && core.visitor)) as Visitor,
          event,
          core.page,
          activeAt,
          events,
        );
        return [...events.map((each): Write => [each.id, each]), ['visitor', visitor]];
      });
      core.visitor = visitor;
      addUnsent(events, isView);
      for (const each of events) {
        const seen: Core['seen'][0] = [each as SafarEvent, visitor as unknown as Visitor];
        core.seen.push(seen);
        for (const listener of core.onEvent) listener(...seen);
      }
    } else if (mode && isView) {
      void post(undefined, [{ ...stamp(event, core.page), pageNo: ++core.page.pageNo }]);
    }
    flying.delete(event);
  };
  return store().catch(() => undefined);
};
