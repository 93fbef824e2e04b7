import { limits, type BatchAnswer } from '@safar/schema/browser';
import type { Core, Draft, Visitor } from '../context.js';
import { anonymous } from '../privacy/consent.js';
import type { Transact, Write } from '../storage/store.js';

export const isEvent = (value: unknown): value is Draft => !!Object(value).page;
export const isVisitor = (value: unknown): value is Visitor => !!Object(value).visits;

/** As many events as fit into one body. */
export const takeBatch = (events: Iterable<Draft>, most: number): Draft[] => {
  let bytes = 0;
  return [...events].slice(0, most).filter((event) => (bytes += JSON.stringify(event).length) < limits.sendBytes);
};

export const createBody = (core: Core, visitor: Visitor | undefined, events: Draft[]): string =>
  JSON.stringify({
    v: 1,
    site: core.options.site,
    visitor: visitor?.id,
    config: core.config.version,
    sentAt: Date.now(),
    dropped: visitor?.dropped,
    events,
  });

export const getEndpoint = ({ options }: Core): string => options.endpoint ?? `${options.base}v1/events`;

const isPrecious = ({ name }: Draft): boolean => /^(purchase|survey_answer)$/.test(name);

/** What the store may no longer hold: too old, or beyond its caps, purchases and answers last. */
export const chooseDrops = (events: Draft[], nowMs: number): Draft[] => {
  let count = 0;
  let bytes = 0;
  return [...events]
    .reverse()
    .sort((a, b) => +isPrecious(b) - +isPrecious(a))
    .filter(
      (event) =>
        nowMs - event.at > limits.outboxAgeMs ||
        ++count > limits.outboxEvents ||
        (bytes += JSON.stringify(event).length) > limits.outboxBytes,
    );
};

const addDropped = (visitor: Visitor, reason: string, count: number): Visitor => ({
  ...visitor,
  dropped: { ...visitor.dropped, [reason]: (visitor.dropped?.[reason] ?? 0) + count },
});

/**
 * Sends what the store holds, oldest first; deletes only what a 2xx answer has confirmed.
 * @returns a drain: it runs once at a time over all tabs, and calls itself again as long as something is unsent
 */
export const createSender = (
  core: Core,
  transact: Transact,
  getMode: () => number,
  unsent: Map<string, Draft>,
): { drain(): Promise<void>; schedule(): void } => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let tries = 0;

  const send = async (): Promise<number> => {
    let most: number = limits.sendEvents;
    for (;;) {
      const mode = getMode();
      if (mode < anonymous) return 0;
      let batch: Draft[] = [];
      let visitor: Visitor | undefined;
      const settle = (reason: string, count: number): Promise<void> =>
        transact(
          'visitor',
          (found) => [
            ...batch.map(({ id }): Write => [id]),
            ...(isVisitor(found) ? [['visitor', addDropped({ ...found, dropped: {} }, reason, count)] satisfies Write] : []),
          ],
          mode === anonymous,
        );
      await transact(
        undefined,
        (all) => {
          const events = (all as unknown[]).filter(isEvent);
          visitor = (all as unknown[]).find(isVisitor);
          const drops = chooseDrops(events, Date.now());
          batch = takeBatch(events.filter((event) => !drops.includes(event)), most);
          unsent.clear();
          for (const event of events) unsent.set(event.id, event);
          return drops.length
            ? [...drops.map(({ id }): Write => [id]), ...(visitor ? [['visitor', addDropped(visitor, 'full', drops.length)] satisfies Write] : [])]
            : [];
        },
        mode === anonymous,
      );
      if (!batch.length) return 0;
      const patience = (visitor?.retryAt ?? 0) - Date.now();
      if (patience > 0 && patience <= 36e5) return patience;
      let status = 0;
      let after = 0;
      try {
        const response = await fetch(getEndpoint(core), {
          method: 'POST',
          body: createBody(core, visitor, batch),
          headers: { 'content-type': 'text/plain' },
          credentials: 'omit',
          keepalive: true,
          signal: AbortSignal.timeout?.(3e4) ?? null,
        });
        status = response.status;
        after = Number(response.headers.get('retry-after')) * 1000;
        if (response.ok) {
          const { rejected = [] }: Partial<BatchAnswer> = await response.json();
          await settle('rejected', rejected.length);
          tries = 0;
          most = limits.sendEvents;
          for (const { id } of batch) unsent.delete(id);
          continue;
        }
      } catch {
        // No answer, or half of one: the events stay.
      }
      if (/^4(?!0[1348]|10|29)/.test(`${status}`)) {
        if (batch.length === 1) await settle('refused', 1);
        else most = batch.length >> 1;
        continue;
      }
      const wait = after || Math.random() * Math.min(2e3 * 2 ** tries++, 6e5);
      if (after && visitor)
        await transact('visitor', (found) => (isVisitor(found) ? [['visitor', { ...found, retryAt: Date.now() + after }]] : []));
      return wait;
    }
  };

  const schedule = (waitMs: number = limits.sendEveryMs): void => {
    timer ??= setTimeout(() => void drain(), waitMs);
  };

  const drain = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    if (isBusy) return;
    isBusy = true;
    let waitMs = 0;
    const work = async (lock: unknown): Promise<void> => {
      if (lock) waitMs = await send();
    };
    try {
      await (navigator.locks ? navigator.locks.request(`safar:${core.options.site}`, { ifAvailable: true }, work) : work(1));
    } finally {
      isBusy = false;
      if (unsent.size) schedule(waitMs || undefined);
    }
  };
  return { drain, schedule: () => schedule() };
};
