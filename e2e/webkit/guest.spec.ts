import { expect, test, whenArrived, whenRecording } from './webkit-test.js';

test('storage switched off in the browser: recorded in memory, and it says so', async ({ open, ledger }) => {
  const session = await open(['--enable-html5-local-storage=false', '--enable-html5-database=false']);
  await session.goto(`${ledger.origin}/a`);
  expect(await session.run(() => [localStorage, typeof indexedDB])).toEqual([null, 'undefined']);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({ memory: true, visitNo: 1 });
  await whenRecording(session);
  await session.run(() => {
    window.safar('event', 'said');
    history.pushState(null, '', '/soft');
  });
  const [said] = await whenArrived(ledger, 'said');
  expect(said?.visit).toBe(view?.visit);
  const views = await whenArrived(ledger, 'page_view', 2);
  expect(views.map(({ pageNo }) => pageNo)).toEqual([1, 2]);
});

test('a page without an origin, where every storage throws: recorded in memory', async ({
  session,
  ledger,
}) => {
  ledger.pages.set('/a', {
    status: 200,
    body: '',
    headers: { 'content-security-policy': 'sandbox allow-scripts' },
  });
  await session.goto(`${ledger.origin}/a`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({ memory: true });
});

const hostile: Record<string, () => void> = {
  'IndexedDB throws': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  },
  'IndexedDB never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'transactions abort': () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      this.transaction.abort();
      return request;
    };
  },
  'pushState throws': () => {
    History.prototype.pushState = () => {
      throw new Error('of the host');
    };
  },
  'history and navigator are frozen': () => {
    Object.freeze(History.prototype);
    Object.freeze(history);
    Object.freeze(navigator);
  },
};

for (const [name, prepare] of Object.entries(hostile))
  test(`a page where ${name} is recorded, and hears nothing of us`, async ({ session, ledger }) => {
    ledger.before += `<script>(${prepare.toString()})()</script>`;
    await session.goto(`${ledger.origin}/a`);
    const [view] = await whenArrived(ledger, 'page_view');
    if (/IndexedDB|abort/.test(name)) expect(view?.params).toMatchObject({ memory: true });
    await session.run(() => {
      window.safar('event', 'said');
      window.safar('no_such_command', {});
      window.safar('event');
    });
    await whenArrived(ledger, 'said');
    const thrown = await session.run(() => {
      try {
        history.pushState({}, '', '/soft');
        return 'fine';
      } catch (error) {
        return String(error);
      }
    });
    expect(thrown).toBe(name === 'pushState throws' ? 'Error: of the host' : 'fine');
  });

for (const consent of [undefined, 'required'])
  test(`consent ${consent ?? 'absent'}: nothing is stored or sent before a choice`, async ({
    session,
    ledger,
  }) => {
    ledger.tag = `data-site="test"${consent === undefined ? '' : ` data-consent="${consent}"`}`;
    await session.goto(`${ledger.origin}/a`);
    await session.run(() => window.safar('event', 'early'));
    // Where there is a page after it, everything that the first one wanted to say has been said.
    await session.goto(`${ledger.origin}/b`);
    await session.goto(`${ledger.origin}/c`);
    const kept = await session.run(async () => [
      ...Object.keys(localStorage),
      ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
      document.cookie,
    ]);
    expect(kept).toEqual(['']);
    expect(ledger.requests.filter((line) => line.startsWith('POST') || line.includes('config'))).toEqual([]);
    await session.run(() => window.safar('consent', 'granted'));
    const [view] = await whenArrived(ledger, 'page_view');
    expect(view).toMatchObject({ pageNo: 1, params: { path: '/c', visitNo: 1 } });
    expect(await session.run(() => document.cookie)).toBe('');
  });
