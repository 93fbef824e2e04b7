import type { ServerResponse } from 'node:http';

/** Pages that are told about every save. */
export interface Live {
  /** Keeps an answer open, and says the version at once: a page that was away may have missed one. */
  add(reply: ServerResponse, version: number): void;
  tell(version: number): void;
  /** Ends every answer. */
  close(): void;
}

const event = (version: number): string => `data: ${version}\n\n`;

/** Server-sent events (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export const createLive = (): Live => {
  const replies = new Set<ServerResponse>();
  return {
    add(reply, version) {
      replies.add(reply);
      reply.once('close', () => replies.delete(reply));
      reply.writeHead(200, {
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-store',
      });
      // Who restarts the preview looks at the page within a second.
      reply.write(`retry: 1000\n${event(version)}`);
    },
    tell(version) {
      for (const reply of replies) reply.write(event(version));
    },
    close() {
      for (const reply of replies) reply.end();
    },
  };
};
