/** Why a question had no answer. */
export type AskErrorKind = 'signed-out' | 'not-found' | 'busy' | 'refused' | 'offline' | 'broken';

export class AskError extends Error {
  constructor(
    readonly kind: AskErrorKind,
    readonly status: number,
  ) {
    super(`${kind} (${status})`);
  }
}

/** Asks the collector on the page's own origin, with the session's cookie. @throws AskError, or the abort of `signal` */
export async function ask(path: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, {
      signal,
      headers: { accept: 'application/json' },
      credentials: 'same-origin',
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskError('offline', 0);
  }
  if (!response.ok) throw new AskError(getKind(response.status), response.status);
  try {
    return await response.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new AskError('broken', response.status);
  }
}

export function getKind(status: number): AskErrorKind {
  if (status === 401 || status === 403) return 'signed-out';
  if (status === 404) return 'not-found';
  if (status === 429 || status === 503 || status === 502 || status === 504) return 'busy';
  return 'refused';
}
