import { limits, type SafarEvent } from '@safar/schema/browser';
import type { Device } from './device.js';

/** An event on its way, with what its batch says of it. */
export interface Letter {
  site: string;
  showing: string;
  version: number;
  /** The signed order of the link. */
  reference?: string | undefined;
  event: SafarEvent;
}

/** What became of a batch: taken, refused for good, or to be tried again. */
export type Outcome = 'taken' | 'refused' | 'again';
export type Post = (body: string) => Promise<Outcome>;

export interface Outbox {
  /** Writes an event down, then sends it. Resolves when it is written down; where nothing lasts, when it was tried once. */
  put(letter: Letter): Promise<void>;
  /** Sends what is there. */
  send(): Promise<void>;
  hasMail(): boolean;
}

const firstRetryMs = 2_000;
const lastRetryMs = 60_000;

const toBody = ([first, ...rest]: readonly [Letter, ...Letter[]]): string =>
  JSON.stringify({
    v: 1,
    site: first.site,
    visitor: first.showing,
    config: first.version,
    ...(first.reference === undefined ? {} : { reference: first.reference }),
    sentAt: Date.now(),
    events: [first, ...rest].map(({ event }) => event),
  });

const isOneBatch = (a: Letter, b: Letter): boolean =>
  a.showing === b.showing && a.reference === b.reference && a.version === b.version;

/**
 * Events wait one by one under names of their own, so that two tabs take nothing from each other, and go when the collector has them. What
 * is sent twice has the same id.
 * @param prefix of the names
 * @param onChange called when something was taken, or could not be sent
 */
export const createOutbox = (device: Device, prefix: string, post: Post, onChange: () => void): Outbox => {
  let sending = Promise.resolve();
  let isSending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitMs = firstRetryMs;

  const readBatch = (): { keys: string[]; letters: Letter[] } => {
    const keys: string[] = [];
    const letters: Letter[] = [];
    // Ids sort by age.
    for (const key of device.list(prefix)) {
      const letter = device.read(key) as Letter | undefined;
      // Another hand has changed it, or it is so old that the collector no longer knows what was erased since.
      if (!letter?.event || Date.now() - letter.event.at > limits.outboxAgeMs) {
        device.remove(key);
        continue;
      }
      if (letters[0] && !isOneBatch(letters[0], letter)) continue;
      if (letters.length >= limits.sendEvents) break;
      keys.push(key);
      letters.push(letter);
    }
    return { keys, letters };
  };

  const sendAll = async (): Promise<void> => {
    clearTimeout(timer);
    for (;;) {
      const { keys, letters } = readBatch();
      const [first, ...rest] = letters;
      if (!first) {
        waitMs = firstRetryMs;
        isSending = false;
        return;
      }
      const outcome = await post(toBody([first, ...rest]));
      if (outcome === 'again') {
        timer = setTimeout(() => void send(), waitMs);
        waitMs = Math.min(2 * waitMs, lastRetryMs);
        isSending = false;
        return;
      }
      for (const key of keys) device.remove(key);
    }
  };

  const send = (): Promise<void> => {
    // What is put meanwhile is read by whoever is under way; that ends in the moment in which it finds nothing.
    if (!isSending) {
      isSending = true;
      sending = sendAll().finally(onChange);
    }
    return sending;
  };

  return {
    send,
    hasMail: () => device.list(prefix).length > 0,
    async put(letter) {
      const lasts = device.write(prefix + letter.event.id, letter);
      const sent = send();
      if (!lasts) await sent;
    },
  };
};
