import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredEvent } from './store-watch.js';

/** A page that asks what it shall do: for browsers that nobody drives. Tabs are known by their window's name. */
export interface Remote {
  /** Markup that lets a page be asked; it stands before everything else. */
  markup: string;
  /** A page of no site, from which tabs are opened. */
  home: string;
  /** Runs a function in a tab, and waits for what it promises. */
  run<Given extends unknown[], Result>(
    tab: string,
    work: (...given: Given) => Result | Promise<Result>,
    ...given: Given
  ): Promise<Result>;
  /** Runs a function that ends its page: nothing is waited for but that the page has taken it. */
  tell<Given extends unknown[]>(
    tab: string,
    work: (...given: Given) => unknown,
    ...given: Given
  ): Promise<void>;
  /** Waits until a tab shows an address that ends so. */
  whenAt(tab: string, end: string): Promise<void>;
  /** Waits until nothing is left of a tab. */
  whenGone(tab: string): Promise<void>;
  onStored: (event: StoredEvent) => void;
  /** A page is there, and asks for the first time what to do. */
  onArrival: (at: string) => void;
  /** A page of this path has called `tellReady()`. */
  onReady: (path: string) => void;
  /** What nobody in a page caught. */
  errors: string[];
  /** A browser starts. */
  begin(): void;
  /** It was killed: what is waited for, now and until the next one starts, fails with `BrowserGone`. */
  end(): void;
  close(): Promise<void>;
}

/** The browser was killed while something was waited for. */
export class BrowserGone extends Error {
  override message = 'The browser is gone.';
}

interface Task {
  code: string;
  taken: () => void;
  done?: (outcome: { value?: unknown; error?: string }) => void;
}

interface TabState {
  /** Path and query of the page, and which of the tab's pages it is. */
  at: string;
  page: string;
  /** A page that waits for something to do. */
  waiting?: ServerResponse | undefined;
  tasks: Task[];
}

const patienceMs = 60_000;

const readBody = async (request: IncomingMessage): Promise<string> => {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
  return body;
};

/** Runs in the page. It asks at one of many doors: a browser opens six connections to each, and those who wait hold one. */
const listen = async (doors: readonly string[]): Promise<void> => {
  const [sends = '', ...asks] = doors;
  const asked = asks[Math.floor(Math.random() * asks.length)] ?? sends;
  const say = (path: string, body: unknown): Promise<unknown> =>
    fetch(`${sends}${path}`, { method: 'POST', body: JSON.stringify(body), keepalive: true }).catch(
      () => undefined,
    );
  Object.assign(window, {
    tellLedger: (events: unknown) => say('/stored', events),
    tellReady: () => say('/ready', location.pathname),
  });
  addEventListener('error', ({ message }) => void say('/error', message));
  addEventListener('unhandledrejection', ({ reason }) => void say('/error', String(reason)));
  const page = Math.random();
  for (;;) {
    const address = `${asked}/next?tab=${encodeURIComponent(window.name || 'home')}&page=${page}&at=${encodeURIComponent(location.pathname + location.search)}`;
    const { id, code } = (await (await fetch(address)).json()) as { id: number; code: string };
    try {
      // oxlint-disable-next-line no-eval -- The code is the test's own; there is nobody else who could bring it here.
      const value = (await (0, eval)(code)) as unknown;
      await say(`/done?id=${id}`, { value });
    } catch (error) {
      await say(`/done?id=${id}`, { error: String(error) });
    }
  }
};

export const startRemote = async (): Promise<Remote> => {
  const tabs = new Map<string, TabState>();
  const running = new Map<number, Task>();
  const watchers = new Set<() => void>();
  const pending = new Set<(reason: Error) => void>();
  let count = 0;
  let isGone = false;

  const open = (tab: string): TabState => {
    const state = tabs.get(tab) ?? { at: '', page: '', tasks: [] };
    tabs.set(tab, state);
    return state;
  };
  const serve = (state: TabState): void => {
    const [task] = state.tasks;
    if (!task || !state.waiting) return;
    state.tasks.shift();
    const id = ++count;
    running.set(id, task);
    state.waiting.end(JSON.stringify({ id, code: task.code }));
    state.waiting = undefined;
    task.taken();
  };
  const announce = (): void => {
    for (const watcher of watchers) watcher();
  };
  /** Waits for something, but not when the browser is gone. */
  const unlessGone = <Value>(
    wait: (resolve: (value: Value) => void, reject: (reason: Error) => void) => void,
  ): Promise<Value> => {
    if (isGone) return Promise.reject(new BrowserGone());
    let fail: (reason: Error) => void = () => {};
    return new Promise<Value>((resolve, reject) => {
      fail = reject;
      pending.add(fail);
      wait(resolve, reject);
    }).finally(() => pending.delete(fail));
  };
  const when = (what: string, isSo: () => boolean): Promise<void> => {
    let look = (): void => {};
    let timer: NodeJS.Timeout;
    return unlessGone<void>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`${what}: not within ${patienceMs} ms`)), patienceMs);
      look = () => void (isSo() && resolve());
      watchers.add(look);
      look();
    }).finally(() => {
      clearTimeout(timer);
      watchers.delete(look);
    });
  };

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('access-control-allow-origin', '*');
    if (pathname === '/next') {
      if (isGone) return void request.socket.destroy();
      const state = open(searchParams.get('tab') ?? '');
      const page = searchParams.get('page') ?? '';
      state.at = searchParams.get('at') ?? '';
      if (state.page !== page) remote.onArrival(state.at);
      state.page = page;
      state.waiting = response;
      response.on('close', () => {
        if (state.waiting === response) state.waiting = undefined;
        announce();
      });
      serve(state);
      announce();
      return;
    }
    if (request.method === 'POST') {
      const body = JSON.parse(await readBody(request)) as unknown;
      const id = Number(searchParams.get('id'));
      if (pathname === '/stored') for (const event of body as StoredEvent[]) remote.onStored(event);
      else if (pathname === '/ready') remote.onReady(String(body));
      else if (pathname === '/error') remote.errors.push(String(body));
      else running.get(id)?.done?.(body as { value?: unknown; error?: string });
      running.delete(id);
      response.end();
      return;
    }
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><link rel="icon" href="data:,"><title>home</title>${remote.markup}`);
  };
  const servers = Array.from({ length: 13 }, () =>
    // What a killed page was saying breaks off.
    createServer((request, response) => void take(request, response).catch(() => undefined)).listen(
      0,
      '127.0.0.1',
    ),
  );
  const doors = await Promise.all(
    servers.map(async (server) => {
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    }),
  );

  const give = <Given extends unknown[]>(
    tab: string,
    work: (...given: Given) => unknown,
    given: Given,
    done?: Task['done'],
  ): Promise<void> => {
    const state = open(tab);
    const code = `(${work.toString()})(...${JSON.stringify(given)})`;
    return unlessGone((taken) => {
      state.tasks.push({ code, taken, ...(done ? { done } : {}) });
      serve(state);
    });
  };

  const remote: Remote = {
    // A page that goes cancels what it asked for, and that is no error of its scripts.
    markup: `<script>(${listen.toString()})(${JSON.stringify(doors)}).catch(() => 0)</script>`,
    home: `${doors[0]}/home`,
    run: <Given extends unknown[], Result>(
      tab: string,
      work: (...given: Given) => Result | Promise<Result>,
      ...given: Given
    ) =>
      unlessGone<Result>((resolve, reject) => {
        give(tab, work, given, ({ value, error }) =>
          error === undefined ? resolve(value as Result) : reject(new Error(error)),
        ).catch(reject);
      }),
    tell: (tab, work, ...given) => give(tab, work, given),
    whenAt: (tab, end) =>
      when(`${tab} at ${end}`, () => {
        const state = tabs.get(tab);
        return !!state?.waiting && state.at.endsWith(end);
      }),
    whenGone: async (tab) => {
      await when(`${tab} gone`, () => !tabs.get(tab)?.waiting);
      tabs.delete(tab);
    },
    onStored: () => {},
    onArrival: () => {},
    onReady: () => {},
    errors: [],
    begin() {
      isGone = false;
    },
    end() {
      isGone = true;
      tabs.clear();
      running.clear();
      for (const fail of pending) fail(new BrowserGone());
    },
    async close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
  return remote;
};
