import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { test as base } from '../support/ledger-test.js';
import type { App } from './apps.js';

/** The address that the examples name. */
const named = 'https://stats.example.com';
/** What follows from how the ledger says it. */
const ofServer = new Set(['content-length', 'content-encoding', 'transfer-encoding', 'connection', 'etag']);

/** A test that serves an app as it was built, but for the collector's address, which is that of its ledger. */
export const test = base.extend<{ serve: (app: App) => Promise<string> }>({
  serve: async ({ ledger }, use) => {
    const closes: (() => void)[] = [];
    await use(async (app) => {
      const server = createServer((request, response) => {
        const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
          name === 'connection' || name === 'accept-encoding' || value === undefined
            ? []
            : [[name, String(value)]],
        );
        void app.ask(request.url ?? '/', Object.fromEntries(headers)).then(async (answer) => {
          for (const [name, value] of answer.headers)
            if (!ofServer.has(name)) response.setHeader(name, value.replaceAll(named, ledger.origin));
          const body = Buffer.from(await answer.arrayBuffer());
          const isText = /script|html|json|x-component/.test(answer.headers.get('content-type') ?? '');
          response
            .writeHead(answer.status)
            .end(isText ? body.toString().replaceAll(named, `${ledger.origin}/s`) : body);
        });
      });
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      closes.push(() => {
        server.close();
        server.closeAllConnections();
      });
      return `http://localhost:${(server.address() as AddressInfo).port}`;
    });
    for (const close of closes) close();
  },
});

/** Follows a link of the app and waits until its page is there. */
export const follow = async (page: Page, words: string, heading: string): Promise<void> => {
  await page.getByRole('link', { name: words, exact: true }).click();
  await page.getByRole('heading', { name: heading }).waitFor();
};
