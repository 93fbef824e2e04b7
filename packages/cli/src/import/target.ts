import type { CheckedTouchpoint, TouchpointAnswer } from '@safar/schema';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseSite } from '../export/choose-site.js';
import { findPlace } from '../export/find-place.js';
import { openSite } from '../export/local.js';
import { getSiteIds, keyRefused, noSafar, type Remote } from '../export/remote.js';
import { Failure } from '../main/failure.js';
import { clean } from '../terminal/clean.js';
import type { Terminal } from '../terminal/terminal.js';

export interface TargetOptions {
  site?: string;
  url?: string;
  data: string;
}

/** Where touchpoints go. */
export interface Target {
  site: string;
  /** @returns the answer, and at which attempt it came */
  send(touchpoints: readonly CheckedTouchpoint[]): Promise<{ answer: TouchpointAnswer; attempts: number }>;
  close(): Promise<void>;
}

const mostAttempts = 8;
const longestMs = 30_000;
const answerMs = 60_000;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const isRejection = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'message' in value &&
  typeof value.message === 'string';

const isAnswer = (value: unknown): value is TouchpointAnswer =>
  typeof value === 'object' &&
  value !== null &&
  'accepted' in value &&
  isCount(value.accepted) &&
  'known' in value &&
  isCount(value.known) &&
  value.known <= value.accepted &&
  'rejected' in value &&
  Array.isArray(value.rejected) &&
  value.rejected.every(isRejection);

const readAnswer = (text: string): TouchpointAnswer | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return isAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
};

/** The sentence and the next step of a refusal. */
const readRefusal = (status: number, text: string): string => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'sentence' in value && 'next' in value)
      return clean(`${String(value.sentence)} ${String(value.next)}`);
  } catch {
    // No Safar, or something in front of it.
  }
  return `It answers ${status}.`;
};

/** How long to wait before another attempt: as the server says, else twice as long each time. */
export const getPauseMs = (attempt: number, retryAfter: string | null): number =>
  retryAfter !== null && /^\d+$/.test(retryAfter)
    ? Math.min(longestMs * 2, Number(retryAfter) * 1_000)
    : Math.min(longestMs, 500 * 2 ** attempt);

const ofServer = (remote: Remote, site: string, terminal: Terminal): Target => {
  const address = new URL(`v1/sites/${encodeURIComponent(site)}/touchpoints`, remote.url);
  const post = async (body: string): Promise<Response | Error> =>
    fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${remote.key}`, 'content-type': 'application/json' },
      body,
      signal: AbortSignal.timeout(answerMs),
    }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  const explain = (response: Response | Error): string => {
    if (response instanceof Response) return `it answers ${response.status}`;
    return clean(response.cause instanceof Error ? response.cause.message : response.message);
  };
  return {
    site,
    async send(touchpoints) {
      const body = JSON.stringify({ touchpoints });
      for (let attempt = 1; ; attempt++) {
        const response = await post(body);
        const isPassing =
          response instanceof Error ||
          response.status === 503 ||
          response.status === 429 ||
          response.status === 502 ||
          response.status === 504;
        if (!isPassing) {
          const text = await response.text().catch(() => '');
          if (response.status === 401 || response.status === 403) throw keyRefused(remote);
          if (!response.ok) throw new Failure(`${remote.url} refuses: ${readRefusal(response.status, text)}`);
          const answer = readAnswer(text);
          if (answer) return { answer, attempts: attempt };
          // An answer that was cut off is lost; any other comes from nothing that could be asked again.
          if (text !== '') throw noSafar(remote);
        }
        if (attempt === mostAttempts)
          throw new Failure(`${remote.url} did not take them in ${attempt} attempts (${explain(response)}).`);
        const pauseMs = getPauseMs(
          attempt,
          response instanceof Response ? response.headers.get('retry-after') : null,
        );
        if (pauseMs >= 1_000)
          terminal.tell(`  ${remote.url}: ${explain(response)}; again in ${Math.round(pauseMs / 1_000)} s\n`);
        await sleep(pauseMs);
      }
    },
    close: () => Promise.resolve(),
  };
};

/** The server named, the one that runs on the folder, or the folder itself. */
export const openTarget = async (options: TargetOptions, terminal: Terminal): Promise<Target> => {
  const place = await findPlace(options, terminal);
  if ('remote' in place) {
    const { remote } = place;
    return ofServer(remote, chooseSite(options.site, await getSiteIds(remote), remote.url), terminal);
  }
  const { app, site } = await openSite(place.folder, options.site, terminal.env);
  return {
    site,
    send: async (touchpoints) => ({ answer: await app.takeTouchpoints(site, touchpoints), attempts: 1 }),
    close: () => app.close(),
  };
};
