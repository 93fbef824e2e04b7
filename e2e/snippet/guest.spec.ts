import { expect, test, whenArrived } from '../support/ledger-test.js';

const hostile: Record<string, () => void> = {
  'indexedDB.open throws': () => {
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
  'localStorage throws': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  },
  'there are no locks': () => {
    Object.defineProperty(navigator, 'locks', { value: undefined });
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
  'arrays have something on them': () => {
    Object.assign(Array.prototype, { last: () => 0 });
    Object.assign(Object.prototype, { extra: () => 0 });
  },
};

for (const [name, prepare] of Object.entries(hostile))
  test(`a page where ${name} is recorded, and hears nothing of us`, async ({ page, ledger }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.addInitScript(prepare);
    await page.goto(`${ledger.origin}/a`);
    const [view] = await whenArrived(ledger, 'page_view');
    if (/IndexedDB|indexedDB|abort/.test(name)) expect(view?.params).toMatchObject({ memory: true });
    await page.evaluate(() => window.safar('event', 'said'));
    await whenArrived(ledger, 'said');
    await page.evaluate(() => {
      window.safar('no_such_command', {});
      window.safar('event');
      window.safar('__proto__', 1);
    });
    const thrown = await page.evaluate(() => {
      try {
        history.pushState({ x: 1 }, '', '/soft');
        return 'fine';
      } catch (error) {
        return String(error);
      }
    });
    expect(thrown).toBe(name === 'pushState throws' ? 'Error: of the host' : 'fine');
    expect(errors).toEqual([]);
  });

test('a page without an origin, where storage and locks refuse, is recorded in memory and sent', async ({
  page,
  ledger,
}) => {
  const sandbox = { 'content-security-policy': 'sandbox allow-scripts' };
  ledger.pages.set('/a', { status: 200, body: '', headers: sandbox });
  await page.goto(`${ledger.origin}/a`);
  const [view] = await whenArrived(ledger, 'page_view');
  expect(view?.params).toMatchObject({ memory: true });
  await page.evaluate(() => window.safar('event', 'said'));
  await whenArrived(ledger, 'said');
});

test('a wrapped pushState keeps this, arguments and return value', async ({ page, ledger }) => {
  ledger.before = `<script>
    const native = history.pushState;
    history.pushState = function (...given) { native.apply(this, given); return ['host', this === history, given.length]; };
  </script>`;
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(
    () => history.pushState.toString().includes('apply') && !history.pushState.toString().includes('host'),
  );
  expect(await page.evaluate(() => history.pushState({}, '', '/b') as unknown)).toEqual(['host', true, 3]);
});
