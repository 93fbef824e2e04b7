import { describe, expect, test } from 'vitest';
import { checkConfig } from './check-config.js';

/** Uses every part of the design, also what this version has not built. */
const whole = {
  $schema: './node_modules/@safar/schema/dist/safar.schema.json',
  site: 'nogol',
  languages: ['fa', 'en'],
  timeZone: 'Asia/Tehran',
  weekStarts: 'saturday',
  currency: 'IRT',
  origins: ['https://nogol.example'],
  privacy: { honourGpc: true, keep: '400d', keepQuery: ['utm_*', 'q'], keepPaths: ['/products/*'] },
  visit: { endsAfter: '30m', engagedAfter: '10s', sameVisitReferrers: ['*.shaparak.ir', '*.zarinpal.com'] },
  stages: [
    {
      id: 'awareness',
      title: { fa: 'آگاهی', en: 'Awareness' },
      once: true,
      enter: [{ page: '/' }, { page: '/blog/**' }],
    },
    {
      id: 'consideration',
      title: { fa: 'بررسی', en: 'Consideration' },
      enter: [{ page: '/products/**' }, { event: 'view_item' }],
    },
    {
      id: 'purchase',
      title: { fa: 'خرید', en: 'Purchase' },
      enter: [{ event: 'begin_checkout' }, { page: '/checkout/**' }],
    },
    {
      id: 'experience',
      title: { fa: 'تجربه', en: 'Experience' },
      enter: [{ event: 'purchase' }, { page: '/orders/**' }],
    },
    { id: 'advocacy', title: { fa: 'معرفی به دیگران', en: 'Advocacy' }, enter: [{ page: '/invite' }] },
  ],
  cart: { abandonedAfter: '60m', lostAfter: '7d', sources: ['data-layer', 'attributes'] },
  surveys: [
    {
      id: 'how-heard',
      template: 'how-did-you-hear',
      when: [{ stage: 'consideration', after: '20s' }],
      who: { visits: { max: 1 } },
      howOften: { perVisitor: 1 },
    },
    {
      id: 'post-purchase',
      template: 'csat',
      about: 'purchase',
      when: [{ event: 'purchase', after: '2s' }],
      howOften: { again: { afterAnswer: '90d', afterDismiss: '30d' }, sample: 50 },
      priority: 10,
    },
    {
      id: 'why-not',
      template: 'cart-exit',
      when: [{ exitIntent: true }, { cart: 'abandoned' }],
      who: { cart: { items: { min: 1 } }, device: ['desktop', 'mobile'] },
    },
  ],
  throttle: { perVisit: 1, between: '3d' },
  maps: [
    {
      id: 'first-purchase',
      kind: 'current',
      question: 'Why do so many new visitors leave between cart and payment?',
      persona: {
        name: 'Sara, first-time buyer on a phone',
        segment: { visits: { max: 3 }, device: ['mobile'] },
      },
      lanes: [
        'touchpoints',
        'doing',
        { id: 'needs', purchase: 'Wants to know the shipping cost before giving an address' },
      ],
      owners: { purchase: 'Checkout team' },
    },
  ],
};

test('of a whole safar.json only what is not built yet is refused, and says so', () => {
  const { mistakes, hints } = checkConfig(whole);
  expect(mistakes.map(({ code, pointer }) => [code, pointer])).toEqual([
    ['not-yet', '/maps/0/persona'],
    ['not-yet', '/maps/0/lanes'],
    ['not-yet', '/maps/0/owners'],
  ]);
  for (const { message } of mistakes) expect(message).toContain('is not built yet');
  expect(hints).toEqual([]);
});

test('what is built of it is fine', () => {
  const [first, second] = whole.surveys;
  expect(checkConfig({ ...whole, surveys: [first, second], maps: [{ id: 'first-purchase' }] })).toEqual({
    mistakes: [],
    hints: [],
  });
});

test.each([
  [{ pages: ['/search/none'], selector: '.no-results, #nothing > p' }, []],
  [{ selector: '/search/none' }, [['pattern', '/friction/searchEmpty/selector']]],
  [{ selector: '.none { color: red }' }, [['pattern', '/friction/searchEmpty/selector']]],
  [{ pages: ['/search?q=', 'none'] }, ['0', '1'].map((n) => ['path', `/friction/searchEmpty/pages/${n}`])],
  [{ page: '/search/none' }, [['unknown-option', '/friction/searchEmpty/page']]],
])('a search that found nothing is told by %j', (searchEmpty, expected) => {
  const { mistakes } = checkConfig({ site: 'nogol', friction: { searchEmpty } });
  expect(mistakes.map(({ code, pointer }) => [code, pointer])).toEqual(expected);
});

test('the site alone is a whole file', () => {
  expect(checkConfig({ site: 'nogol' })).toEqual({ mistakes: [], hints: [] });
});

test.each([
  ['book_demo', true],
  ['form_lead', true],
  ['rage_click', true],
  ['start', true],
  ['purchase', true],
  ['purchse', false],
  ['pruchase', false],
  ['Purchase', false],
  ['addToCart', false],
  ['sign-up', false],
])('an event of the name %s is fine: %s', (event, isFine) => {
  const { mistakes } = checkConfig({
    site: 'nogol',
    surveys: [{ id: 'nps', template: 'nps', when: [{ event }] }],
  });
  expect(mistakes.length === 0).toBe(isFine);
});

const checkCart = (cart: unknown) => checkConfig({ site: 'nogol', cart });

test.each([
  ['wocommerce', 'woocommerce'],
  ['shopfy', 'shopify'],
  ['page', 'pages'],
  ['datalayer', 'data-layer'],
])('a source that nobody knows: %s is %s', (written, suggestion) => {
  expect(checkCart({ sources: [written] }).mistakes).toMatchObject([
    { pointer: '/cart/sources/0', code: 'choice', suggestion },
  ]);
});

test.each([
  ['cart', 'basket', '/basket'],
  ['checkout', '/checkout/{step}', '/checkout/*'],
  ['thankYou', 'https://nogol.example/thanks/{order}', '/thanks/{order}'],
  ['thankYou', '/thanks/{id}', '/thanks/{order}'],
  ['thankYou', '/thanks/{order}/', '/thanks/{order}'],
  ['thankYou', '/{order}/{order}', undefined],
])('a page that never matches: %s %s', (name, glob, suggestion) => {
  const { mistakes } = checkCart({ sources: ['pages'], pages: { [name]: [glob] } });
  expect(mistakes.map((mistake) => [mistake.pointer, mistake.code, mistake.suggestion])).toEqual([
    [`/cart/pages/${name}/0`, 'path', suggestion],
  ]);
});

test('rules of pages are right, and hinted at where nobody reads them', () => {
  const pages = {
    cart: ['/*/سبد'],
    checkout: ['/checkout/**'],
    thankYou: ['/orders/{order}/thanks', '/done-*'],
  };
  expect(checkCart({ sources: ['pages'], pages })).toEqual({ mistakes: [], hints: [] });
  expect(checkCart({ sources: ['woocommerce'], pages }).hints).toMatchObject([{ pointer: '/cart/pages' }]);
  expect(checkCart({ pages: { thanks: ['/done'] } }).mistakes).toMatchObject([
    { pointer: '/cart/pages/thanks', code: 'unknown-option' },
  ]);
});

describe('what surveys wait for and whom they ask', () => {
  const check = (survey: Record<string, unknown>): [code: string, pointer: string, message: string][] => {
    const { mistakes, hints } = checkConfig({
      site: 'shop',
      surveys: [{ id: 'a', template: 'nps', ...survey }],
    });
    return [...mistakes, ...hints].map(({ code, pointer, message }) => [code, pointer, message]);
  };

  test.each([
    ['a[href', /attribute selector .* is expected at its character 7/],
    ['.menu >', /nothing stands behind the last >/],
    ['.a, ', /nothing stands behind the last ,/],
    [' ', /it is empty/],
    ['.a..b', /identifier is expected/],
    ['li:eq(3)', /only jQuery knows :eq/],
    ['a:not(:visible)', /only jQuery knows :visible/],
    ['p::before', /::before is no element/],
    ['/pricing', /Paths of pages go into "page"/],
  ])('a selector that would never fire, %j, is found (bug 26)', (click, message) => {
    const found = check({ when: [{ click }] });
    expect(found.map(([code, pointer]) => [code, pointer])).toEqual([['pattern', '/surveys/0/when/0/click']]);
    expect(found[0]?.[2]).toMatch(message);
  });

  test.each([
    '#compare',
    '.compare *',
    'a[href^="/go"]',
    'nav > a:not(.on):hover',
    '.خرید',
    'button:has(> svg)',
  ])('a selector that browsers know, %j, is none', (click) => {
    expect(check({ when: [{ click }] })).toEqual([]);
  });

  test.each<[Record<string, unknown>, [code: string, pointer: string][]]>([
    [{ when: [{ exitIntent: true, page: '/pricing' }] }, []],
    [{ when: [{ exitIntent: false }] }, [['choice', '/surveys/0/when/0/exitIntent']]],
    [{ when: [{ exitIntnt: true }] }, [['unknown-option', '/surveys/0/when/0/exitIntnt']]],
    [{ when: [{ scroll: 101 }] }, [['out-of-range', '/surveys/0/when/0/scroll']]],
    [{ when: [{ friction: 'rageclick' }] }, [['choice', '/surveys/0/when/0/friction']]],
    [{ when: [{ stage: 'purchase', on: 'exit' }] }, [['choice', '/surveys/0/when/0/on']]],
    [{ when: [{ stage: 'consideration', on: 'leave' }], who: { stage: ['purchase'] } }, []],
    [
      { when: [{ stage: 'purchase', on: 'leave' }], who: { stage: ['purchase'] } },
      [['never-shows', '/surveys/0/when/0']],
    ],
    [{ when: [{ page: '/sitemap.*' }] }, []],
    [{ when: [{ page: '/shop/.*' }] }, [['path', '/surveys/0/when/0/page']]],
    [{ when: [{ idle: '40m' }] }, [['never-shows', '/surveys/0/when/0/idle']]],
    [{ when: [{ scroll: 50, idle: '3s' }] }, [['ambiguous', '/surveys/0/when/0/idle']]],
    [
      { when: [{ event: 'purchase', where: { value: { min: 5, max: 1 } } }] },
      [['never-shows', '/surveys/0/when/0/where/value']],
    ],
    [{ when: [{ event: 'purchase', where: { value: null } }] }, [['type', '/surveys/0/when/0/where/value']]],
    [{ when: [{ page: '/a' }], who: { source: ['serch'] } }, [['choice', '/surveys/0/who/source/0']]],
    [{ when: [{ page: '/a' }], who: { landingPage: ['blog/'] } }, [['path', '/surveys/0/who/landingPage/0']]],
    [
      { when: [{ page: '/a' }], who: { traits: { seats: { min: 9, max: 3 } } } },
      [['never-shows', '/surveys/0/who/traits/seats']],
    ],
    [{ place: 'tab' }, []],
    [{ place: 'tab', tab: { pages: ['help'] } }, [['path', '/surveys/0/tab/pages/0']]],
    [{ when: [{ page: '/a' }], tab: {} }, [['never-shows', '/surveys/0/tab']]],
    [{ when: [{ page: '/a' }], place: 'popup' }, [['choice', '/surveys/0/place']]],
  ])('%j', (survey, found) => {
    expect(check(survey).map(([code, pointer]) => [code, pointer])).toEqual(found);
  });
});
