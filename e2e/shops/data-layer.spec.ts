import { expect, test, whenArrived, whenHeard } from './shop-test.js';

declare global {
  interface Window {
    dataLayer: unknown[];
    gtag(...given: unknown[]): void;
    heard: unknown[];
  }
}

test.use({ adapters: ['data-layer'] });

const gtag = 'window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}';
const item = { item_id: 'mehr', item_name: 'Mehr', price: 490_000, quantity: 1 };

test('what was pushed before is heard once, and only what shops say', async ({ page, ledger }) => {
  const detail = JSON.stringify({
    currency: 'IRT',
    value: 490_000,
    items: [{ ...item, secret: 'no' }],
    user_data: { email: 'a@b.example' },
    page_title: 'x',
  });
  ledger.before = `<script>${gtag};gtag('js',new Date());gtag('config','G-1');gtag('event','view_item',${detail});
    gtag('event','sign_up',{method:'x'});gtag('event','page_view',{});
    dataLayer.push({ecommerce:null});dataLayer.push({event:'add_to_cart',ecommerce:${detail}});dataLayer.push({event:'purchase'})</script>`;
  await page.goto(`${ledger.origin}/a`);
  await whenHeard(page);
  await page.goto(`${ledger.origin}/b`);
  await whenArrived(ledger, 'add_to_cart', 2);
  await whenArrived(ledger, 'view_item', 2);
  const events = ledger.getEvents().filter(({ name }) => !name.startsWith('page_'));
  const first = events.filter(({ pageNo }) => pageNo === 1).toSorted((a, b) => a.n - b.n);
  expect(first.map(({ name }) => name)).toEqual(['view_item', 'add_to_cart']);
  for (const { params } of first)
    expect(params).toEqual({ via: 'data-layer', currency: 'IRT', value: 490_000, items: [item] });
  expect(events.map(({ name }) => name).sort()).toEqual([
    'add_to_cart',
    'add_to_cart',
    'view_item',
    'view_item',
  ]);
});

test('push keeps its value, order and `this`, and the errors of other wrappers', async ({ page, ledger }) => {
  ledger.before = `<script>${gtag};heard=[];(function(push){dataLayer.push=function(entry){
    heard.push(entry);if(entry.event==='refund')throw new Error('of the host');return push.apply(this,arguments)}})(dataLayer.push)</script>`;
  await page.goto(`${ledger.origin}/a`);
  await page.waitForFunction(() => !String(window.dataLayer.push).includes('of the host'));
  const seen = await page.evaluate(() => {
    const { dataLayer } = window;
    const ours = dataLayer.push;
    dataLayer.push = function (...given) {
      return ours.apply(this, given);
    };
    const before = dataLayer.length;
    const add = { event: 'add_to_cart', ecommerce: { value: 1 } };
    const remove = { event: 'remove_from_cart', ecommerce: { value: 1 } };
    const length = dataLayer.push(add, remove);
    window.gtag('event', 'begin_checkout', { value: 2 });
    let error = '';
    try {
      dataLayer.push({ event: 'refund', ecommerce: { transaction_id: '7' } });
    } catch (caught) {
      error = String(caught);
    }
    const other: unknown[] = [];
    const otherLength = dataLayer.push.call(other, { event: 'x' });
    return {
      grown: length - before,
      inOrder:
        dataLayer[before] === add && dataLayer[before + 1] === remove && dataLayer.length === before + 3,
      heard: window.heard.length,
      error,
      other: [other.length, otherLength],
    };
  });
  expect(seen).toEqual({ grown: 2, inOrder: true, heard: 4, error: 'Error: of the host', other: [1, 1] });
  await page.goto('about:blank');
  await whenArrived(ledger, 'refund');
  const names = ledger
    .getEvents()
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('page_'));
  expect(names.sort()).toEqual(['add_to_cart', 'begin_checkout', 'refund', 'remove_from_cart']);
});

test('two equal clicks are two, also with the very same object', async ({ page, ledger }) => {
  await page.goto(`${ledger.origin}/a`);
  await whenHeard(page);
  await page.evaluate(() => {
    const add = { event: 'add_to_cart', ecommerce: { value: 1 } };
    window.dataLayer.push(add);
    window.dataLayer.push(add);
  });
  await page.goto('about:blank');
  expect(await whenArrived(ledger, 'add_to_cart', 2)).toHaveLength(2);
});

test('an array put in its place is heard from its beginning, without what was heard before', async ({
  page,
  ledger,
}) => {
  await page.goto(`${ledger.origin}/a`);
  await whenHeard(page);
  await page.evaluate(() => {
    window.dataLayer.push({ event: 'view_item', ecommerce: { value: 1 } });
    window.dataLayer = [...window.dataLayer];
    window.dataLayer.push({ event: 'add_to_cart', ecommerce: { value: 2 } });
  });
  await page.goto('about:blank');
  await whenArrived(ledger, 'add_to_cart');
  expect(ledger.getEvents('view_item')).toHaveLength(1);
});

test('hostile entries are passed over, and the next one is heard', async ({ page, ledger }) => {
  ledger.before = `<script>dataLayer=[null,undefined,1,'event',Symbol('x'),()=>0,Object.freeze(['event','purchase',Object.freeze({get value(){throw new Error('get')}})])]</script>`;
  await page.goto(`${ledger.origin}/a`);
  await whenHeard(page);
  await page.evaluate(() => {
    const round: Record<string, unknown> = { item_id: 'a' };
    round.items = [round];
    const thrower = new Proxy(
      {},
      {
        get: () => {
          throw new Error('proxy');
        },
      },
    );
    window.dataLayer.push(thrower, {
      event: 'add_to_cart',
      get ecommerce() {
        throw new Error('ecommerce');
      },
    });
    window.dataLayer.push(
      { event: 'add_to_cart', ecommerce: round },
      { event: 'view_cart', ecommerce: 'text' },
    );
    window.dataLayer.push({
      event: 'begin_checkout',
      ecommerce: { value: 'a lot', currency: 7, items: 'none' },
    });
    window.dataLayer.push({
      event: 'purchase',
      ecommerce: { items: Array.from({ length: 5000 }, () => ({ item_id: 'x'.repeat(5000) })) },
    });
  });
  await page.goto('about:blank');
  const [purchase] = await whenArrived(ledger, 'purchase');
  expect(ledger.getEvents('purchase')).toHaveLength(1);
  expect(JSON.stringify(purchase).length).toBeLessThan(16_000);
  expect((await whenArrived(ledger, 'add_to_cart'))[0]?.params).toMatchObject({
    via: 'data-layer',
    items: [{ item_id: 'a' }],
  });
});

for (const [name, markup] of Object.entries({ frozen: 'Object.freeze([])', 'an object': '{}', text: '"x"' }))
  test(`a data layer that is ${name} disturbs nobody`, async ({ page, ledger }) => {
    ledger.before = `<script>window.dataLayer=${markup}</script>`;
    await page.goto(`${ledger.origin}/a`);
    await whenArrived(ledger, 'page_view');
    await page.goto(`${ledger.origin}/b`);
    await whenArrived(ledger, 'page_leave');
  });
