import { expect, test, whenArrived } from './shop-test.js';

test.use({ adapters: ['attributes'] });

const say = (name: string, params: object, on = ''): string =>
  `data-safar-event="${name}" data-safar-params='${JSON.stringify(params)}' ${on}`;
const show = (quantity: number): string =>
  `data-safar-cart='${JSON.stringify({ currency: 'IRT', items: [{ item_id: 'narges', quantity }] })}'`;
const onView = 'data-safar-on="view"';

test('a click that leaves the page is told of on that page', async ({ page, ledger }) => {
  ledger.pages.set(
    '/list',
    `<p ${show(0)}></p><a id="go" href="/next" ${say('select_item', { item_list_id: 'list' })}><b>next</b></a>`,
  );
  await page.goto(`${ledger.origin}/list`);
  await whenArrived(ledger, 'cart');
  await page.locator('#go b').click();
  const [click] = await whenArrived(ledger, 'select_item');
  expect(click).toMatchObject({ pageNo: 1, params: { via: 'attributes', item_list_id: 'list' } });
  expect(page.url()).toBe(`${ledger.origin}/next`);
});

test('a form tells when it is sent, whoever prevents that, and not when something in it is clicked', async ({
  page,
  ledger,
}) => {
  ledger.pages.set(
    '/product',
    `<div ${say('view_item', { value: 5 }, onView)} ><form action="/cart" method="get" ${say('add_to_cart', { value: 5 })}>
      <input name="size" required><button type="button" id="near">near</button><button id="send">send</button></form></div>
     <script>document.forms[0].addEventListener('submit', (event) => { if (!window.mayLeave) event.preventDefault() })</script>`,
  );
  await page.goto(`${ledger.origin}/product`);
  await whenArrived(ledger, 'view_item');
  await page.locator('#near').click();
  await page.locator('#send').click();
  await page.locator('input').fill('m');
  await page.locator('#send').click();
  await page.evaluate(() => Object.assign(window, { mayLeave: true }));
  await page.locator('#send').click();
  await page.waitForURL('**/cart?size=m');
  const sent = await whenArrived(ledger, 'add_to_cart', 2);
  expect(sent.map(({ pageNo, params }) => [pageNo, params])).toEqual([
    [1, { via: 'attributes', value: 5 }],
    [1, { via: 'attributes', value: 5 }],
  ]);
  expect(ledger.getEvents('view_item')).toHaveLength(1);
});

test('what is seen is told once per page view, also where no document is loaded', async ({
  page,
  ledger,
}) => {
  ledger.pages.set('/spa', `<main ${say('view_item', { value: 1 }, onView)}><p ${show(1)}></p></main>`);
  await page.goto(`${ledger.origin}/spa`);
  await whenArrived(ledger, 'cart');
  await page.evaluate(
    ([product, basket]) => {
      history.pushState({}, '', '/spa/two');
      // As routers do: what stands on the page follows its address.
      requestAnimationFrame(() => {
        const main = document.querySelector('main');
        if (main) main.outerHTML = `<main ${product}><p ${basket}></p></main>`;
      });
    },
    [say('view_item', { value: 2 }, onView), show(2)] as const,
  );
  const views = await whenArrived(ledger, 'view_item', 2);
  const carts = await whenArrived(ledger, 'cart', 2);
  expect(views.map(({ pageNo, params }) => [pageNo, params.value])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(carts.map(({ pageNo, params }) => [pageNo, params])).toEqual(
    [1, 2].map((no) => [
      no,
      { via: 'attributes', currency: 'IRT', items: [{ item_id: 'narges', quantity: no }] },
    ]),
  );
});

test('one element may say what is seen and what lies in the cart', async ({ page, ledger }) => {
  ledger.pages.set('/cart', `<main ${say('view_cart', { value: 3 }, onView)} ${show(3)}></main>`);
  await page.goto(`${ledger.origin}/cart`);
  await whenArrived(ledger, 'view_cart');
  await whenArrived(ledger, 'cart');
});

test('what is no JSON says nothing, and the rest is heard', async ({ page, ledger }) => {
  ledger.pages.set(
    '/broken',
    `<p data-safar-event="view_item" data-safar-params="{value:1" ${onView}></p><p data-safar-cart="{"></p>
     <p data-safar-event="" ${onView}></p><p data-safar-event="page_view" ${onView}></p><p data-safar-event="Promo seen!" ${onView}></p>
     <p data-safar-event="view_cart" data-safar-params="null" ${onView}></p><button id="add" data-safar-event="add_to_cart" data-safar-params="[">add</button>
     <form name="f"><input name="closest"><input name="getAttribute"><button id="send">send</button></form>
     <p ${show(1)}></p>`,
  );
  await page.goto(`${ledger.origin}/broken`);
  await whenArrived(ledger, 'cart');
  await page.locator('#add').click();
  await page.evaluate(() => document.querySelector<HTMLElement>('#send')?.click());
  await whenArrived(ledger, 'page_view', 2);
  await page.goto('about:blank');
  await whenArrived(ledger, 'page_leave', 2);
  expect(ledger.getEvents('view_item')).toEqual([]);
  expect(ledger.getEvents('add_to_cart')).toEqual([]);
  expect(ledger.getEvents('cart')).toHaveLength(2);
  expect((await whenArrived(ledger, 'view_cart', 2)).map(({ params }) => params)).toEqual([
    { via: 'attributes' },
    { via: 'attributes' },
  ]);
  expect(ledger.getEvents('page_view')).toHaveLength(2);
});
