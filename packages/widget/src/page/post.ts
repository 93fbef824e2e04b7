import type { Outcome, Post } from './outbox.js';

const limitMs = 30_000;

/** Refused whenever it comes: kept, it would hold up what comes after it. */
const isForGood = (status: number): boolean => status === 400 || status === 413 || status === 422;

/** A string goes as text/plain; with `keepalive` it outlives a page that is closed. */
export const createPost =
  (address: string): Post =>
  async (body): Promise<Outcome> => {
    try {
      const { ok, status } = await fetch(address, {
        method: 'POST',
        body,
        credentials: 'omit',
        keepalive: true,
        ...(AbortSignal.timeout ? { signal: AbortSignal.timeout(limitMs) } : {}),
      });
      if (ok) return 'taken';
      return isForGood(status) ? 'refused' : 'again';
    } catch {
      // No connection: what sends tries again.
      return 'again';
    }
  };
