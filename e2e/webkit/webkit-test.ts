import { expect, test as base } from '../support/ledger-test.js';
import { readStored } from '../support/read-stored.js';
import { openScreen, type Screen } from '../support/webkit/screen.js';
import { openSession, type Session } from '../support/webkit/session.js';

/** Tells the server of what nobody caught, in the address: a page that is about to go can still do that. */
const watchErrors = `<script>{
  const tell = (text) => navigator.sendBeacon('/page-error/' + encodeURIComponent(text));
  addEventListener('error', ({ message }) => tell(message));
  addEventListener('unhandledrejection', ({ reason }) => tell(String(reason)));
  const { error } = console;
  console.error = (...given) => { tell(given.join(' ')); error(...given); };
}</script>`;

/** A test in WebKit with a ledger of its own. Nothing may be an uncaught error of its pages. */
export const test = base.extend<
  { open: (settings?: readonly string[]) => Promise<Session>; session: Session },
  { hiddenScreen: Screen }
>({
  hiddenScreen: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names from the pattern.
    async ({}, use) => {
      const screen = await openScreen();
      await use(screen);
      screen.close();
    },
    { scope: 'worker' },
  ],
  ledger: async ({ ledger }, use) => {
    ledger.before = watchErrors;
    await use(ledger);
    expect(ledger.requests.filter((line) => line.includes('/page-error/'))).toEqual([]);
  },
  open: async ({ hiddenScreen }, use) => {
    const sessions: Session[] = [];
    await use(async (settings) => {
      const session = await openSession(hiddenScreen, settings);
      sessions.push(session);
      return session;
    });
    for (const session of sessions) await session.quit();
  },
  session: async ({ open }, use) => use(await open()),
});

/** Until the recorder listens to everything. */
export const whenRecording = (session: Session): Promise<void> =>
  session.driver
    .wait(() => session.run(() => history.pushState.toString().includes('apply')), 10_000)
    .then(() => undefined);

export const getStored = (session: Session): Promise<string[]> => session.run(readStored);

export { expect };
export { whenArrived } from '../support/ledger-test.js';
