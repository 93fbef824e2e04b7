import type { Readable, Writable } from 'node:stream';

/** Takes one order to a browser or to one of its pages; resolves with the result. */
export type Send = (method: string, params?: object, sessionId?: string) => Promise<Record<string, unknown>>;

export interface Devtools {
  send: Send;
  /** Fails whatever is under way and comes later. */
  fail(error: Error): void;
}

interface Waiting {
  method: string;
  resolve: (result: Record<string, unknown>) => void;
  reject: (error: Error) => void;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The Chrome DevTools Protocol over two pipes, as `--remote-debugging-pipe` opens them: JSON, each message ended by a zero byte
 * (https://chromedevtools.github.io/devtools-protocol/). No port is opened, so nobody else can join in.
 */
export const connectDevtools = (toBrowser: Writable, fromBrowser: Readable): Devtools => {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let broken: Error | undefined;
  let rest = '';

  const take = (text: string): void => {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message) || typeof message['id'] !== 'number') return;
    const { id, error, result } = message;
    const order = waiting.get(id);
    waiting.delete(id);
    if (isRecord(error)) order?.reject(new Error(`${order.method}: ${String(error['message'])}`));
    else order?.resolve(isRecord(result) ? result : {});
  };

  fromBrowser.setEncoding('utf8').on('data', (text: string) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) take(message);
  });

  const fail = (error: Error): void => {
    broken ??= error;
    for (const { reject } of waiting.values()) reject(broken);
    waiting.clear();
  };
  toBrowser.on('error', fail);
  fromBrowser.on('error', fail);

  return {
    fail,
    send: (method, params = {}, sessionId) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        const id = ++lastId;
        waiting.set(id, { method, resolve, reject });
        toBrowser.write(
          `${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`,
        );
        return undefined;
      }),
  };
};
