import type {
  BouncePanel,
  CartPanel,
  FlowNode,
  FlowPanel,
  SurveyQuestionRow,
  SurveysPanel,
  VisitRow,
  VisitsPanel,
} from '@safar/schema/browser';
import { asOf, createFrame, say, share, shareFigure, type Question } from './frame.js';

type Next = [path: string, visits: number, back?: number];

const node = (step: number, path: string, visits: number, next: Next[]): FlowNode => ({
  step,
  path,
  visits,
  left: visits - next.reduce((sum, [, count]) => sum + count, 0),
  next: next.map(([to, count, back = 0]) => ({ path: to, visits: count, back })),
});

export function createFullFlow(question: Question): FlowPanel {
  const rows = [
    node(1, '/', 4610, [
      ['/list/wedding', 1290],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 560],
      ['/search', 300],
      ['/cart', 109],
    ]),
    node(1, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3420, [
      ['/list/wedding', 810],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1290, 1290],
      ['/', 60],
      ['/search', 120],
      ['/cart', 216],
    ]),
    node(1, '/blog/care', 2180, [
      ['/', 171],
      ['/list/wedding', 240],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 330],
    ]),
    node(1, '/list/wedding', 1730, [
      ['/list/wedding', 75, 75],
      ['/search', 98],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1100],
    ]),
    node(1, '/sale', 468, [
      ['/', 79],
      ['/search', 42],
    ]),
    node(2, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3280, [
      ['/list/wedding', 980, 700],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 640, 640],
      ['/cart', 360],
    ]),
    node(2, '/list/wedding', 2415, [
      ['/search', 130],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1620, 210],
    ]),
    node(2, '/search', 560, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 250]]),
    node(2, '/cart', 325, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 60, 60],
      ['/checkout/address', 205],
    ]),
    node(2, '/', 310, [
      ['/list/wedding', 140, 20],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 50],
    ]),
    node(3, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 2620, [
      ['/list/wedding', 610, 600],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 330, 330],
      ['/cart', 540],
    ]),
    node(3, '/list/wedding', 1120, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 760, 100]]),
    node(3, '/cart', 360, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 50, 50],
      ['/checkout/address', 250],
    ]),
    node(3, '/checkout/address', 205, [
      ['/cart', 25, 25],
      ['/checkout/shipping', 72],
    ]),
    node(3, '/search', 130, [['other', 60]]),
    node(4, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1140, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 210, 210],
      ['/cart', 300],
    ]),
    node(4, '/list/wedding', 610, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 300, 200]]),
    node(4, '/cart', 565, [
      ['/checkout/address', 430],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 45, 45],
    ]),
    node(4, '/checkout/address', 250, [
      ['/cart', 42, 42],
      ['/checkout/shipping', 98],
    ]),
    node(4, '/checkout/shipping', 72, []),
    node(4, 'other', 60, []),
    { ...node(5, '/checkout/address', 430, []), left: 120 },
    { ...node(5, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 555, []), left: 300 },
    { ...node(5, '/cart', 342, []), left: 80 },
    { ...node(5, '/checkout/shipping', 98, []), left: 10 },
  ];
  return createFrame('flow', question, rows);
}

export function createFullBounce(question: Question): BouncePanel {
  const row = (path: string, visits: number, bounced: number, read: number) => ({
    path,
    visits,
    bounced: share(bounced, visits),
    read,
    wentOn: visits - bounced - read,
    classic: share(bounced + read, visits),
  });
  const rows = [
    row('/', 4610, 1890, 461),
    row('/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3420, 616, 308),
    row('/blog/care', 2180, 916, 523),
    row('/list/wedding', 1730, 346, 104),
    row('/sale', 468, 316, 33),
    row(`/campaign/${'yalda-night-'.repeat(9)}2026`, 9, 4, 1),
  ];
  const visits = rows.reduce((sum, each) => sum + each.visits, 0);
  const bounced = rows.reduce((sum, each) => sum + each.bounced.count, 0);
  const classic = rows.reduce((sum, each) => sum + each.classic.count, 0);
  return createFrame('bounce', question, rows, [
    shareFigure(
      'bounce.engaged',
      bounced,
      visits,
      say(
        question.lang,
        'بازدیدهایی با یک صفحه، درگیری کمتر از ۱۰ ثانیه و بی هیچ رویداد کلیدی.',
        'Visits with one page, under 10 s of engaged time and no key event.',
      ),
    ),
    shareFigure(
      'bounce.classic',
      classic,
      visits,
      say(
        question.lang,
        'بازدیدهایی با تنها یک صفحه، هرچه در آن کرده باشند.',
        'Visits with exactly one page view, whatever was done on it.',
      ),
    ),
  ]);
}

export function createFullCart(question: Question): CartPanel {
  const t = (fa: string, en: string) => say(question.lang, fa, en);
  const outcomes = { converted: 452, emptied: 141, abandoned: 152, recovered: 83, lost: 692, open: 0 };
  const frame = createFrame(
    'cart' as const,
    question,
    [
      { step: 'cart' as const, reached: 1520, abandonedHere: 128 },
      { step: 'begin_checkout' as const, reached: 1251, abandonedHere: 206 },
      { step: 'add_shipping_info' as const, reached: 1045, abandonedHere: 426 },
      { step: 'add_payment_info' as const, reached: 619, abandonedHere: 167 },
      { step: 'purchase' as const, reached: 535, abandonedHere: 0 },
    ],
    [
      shareFigure(
        'cart.abandonment_rate',
        927,
        1520,
        t(
          'سبدهایی که صاحبشان ۶۰ دقیقه هیچ کاری در سایت نکرد، از همهٔ سبدهای این دوره.',
          'Carts whose visitor did nothing at all for 60 minutes, of all carts of the period.',
        ),
        outcomes,
      ),
      shareFigure(
        'cart.checkout_abandonment_rate',
        799,
        1251,
        t('همان، از سبدهایی که به آغاز خرید رسیدند.', 'The same, of the carts that reached the checkout.'),
      ),
      {
        id: 'cart.cycles',
        value: 1520,
        unit: 'count',
        n: 1520,
        definition: t('سبدهای بازشده در این دوره.', 'Carts opened in the period.'),
      },
      {
        id: 'cart.purchases',
        value: 561,
        unit: 'count',
        n: 561,
        definition: t('خریدها، هرکدام یک بار.', 'Purchases, each counted once.'),
      },
      {
        id: 'cart.bought_without_cart',
        value: 26,
        unit: 'count',
        n: 26,
        definition: t('خریدهایی که سبدی پیش از آن‌ها دیده نشد.', 'Purchases before which no cart was seen.'),
      },
      {
        id: 'cart.immature',
        value: 163,
        unit: 'count',
        n: 163,
        definition: t(
          'سبدهایی کمتر از ۷ روز که سرانجامشان شاید تغییر کند.',
          'Carts younger than 7 days, whose outcome may still change.',
        ),
      },
    ],
  );
  return {
    ...frame,
    outcomes,
    value: [
      { currency: 'IRT', cycles: 901, median: 2_240_000, sum: 2_118_400_000 },
      { currency: 'EUR', cycles: 26, median: 54.9, sum: 1502.4 },
    ],
  };
}

export function createFullSurveys(question: Question): SurveysPanel {
  const t = (fa: string, en: string) => say(question.lang, fa, en);
  const at = Date.UTC(2026, 10, 20, 9, 12);
  const value = (id: string, label: string, count: number, of: number) => {
    const { value: part, interval } = share(count, of);
    return { id, label, count, share: part ?? count / of, ...(interval && { interval }) };
  };
  const text = (id: string, words: string[]): SurveyQuestionRow => ({
    question: id,
    type: 'text',
    text: t('چرا؟', 'What is the reason?'),
    answers: words.length,
    skipped: 12,
    values: [],
    words: words.map((each, index) => ({
      text: each,
      at: at - index * 3_600_000,
      language: question.lang,
      stage: 'purchase',
    })),
  });
  const definition = t(
    'سهم مشتاقان (۹ و ۱۰) منهای سهم ناراضیان (۰ تا ۶).',
    'Share of promoters (9 and 10) minus share of detractors (0 to 6).',
  );
  return createFrame('surveys', question, [
    {
      survey: 'nps',
      title: t('پیشنهاد به دوستان', 'Would you recommend us'),
      shown: 980,
      answered: 412,
      done: 391,
      dismissed: 402,
      later: 61,
      responseRate: share(412, 980),
      questions: [
        {
          question: 'score',
          type: 'nps',
          text: t(
            'چقدر احتمال دارد نوگل را به دوستانتان پیشنهاد کنید؟',
            'How likely are you to recommend Nogol to a friend?',
          ),
          answers: 412,
          skipped: 0,
          figure: {
            id: 'nps',
            value: 21,
            unit: 'score',
            n: 412,
            interval: [13, 29],
            parts: { promoters: 190, passives: 118, detractors: 104 },
            definition,
          },
          values: Array.from({ length: 11 }, (_, point) =>
            value(String(point), String(point), [9, 4, 6, 8, 12, 30, 35, 51, 67, 98, 92][point] ?? 0, 412),
          ),
          words: [],
        },
        text('reason', [
          t('همیشه به‌موقع می‌رسد', 'Always on time'),
          t('قیمت ارسال بالاست', 'Shipping is expensive'),
          t('گل‌ها تازه بود', 'The flowers were fresh'),
          t('بسته‌بندی زیبا', 'Lovely wrapping'),
          t('درگاه بانک کند است', 'The bank page is slow'),
          '=HYPERLINK("http://x","click")',
        ]),
      ],
    },
    {
      survey: 'concern',
      title: t('نگرانی پیش از خرید', 'What nearly stopped you'),
      shown: 310,
      answered: 88,
      done: 80,
      dismissed: 190,
      later: 9,
      responseRate: share(88, 310),
      questions: [
        {
          question: 'source',
          type: 'choice',
          text: t('چه چیزی نزدیک بود جلوی خریدتان را بگیرد؟', 'What nearly stopped you?'),
          answers: 88,
          skipped: 3,
          values: [
            value('shipping', t('هزینهٔ ارسال', 'Shipping cost'), 41, 88),
            value('day', t('رسیدن در همان روز', 'Will it come on the day'), 21, 88),
            value('size', t('اندازهٔ واقعی', 'How big it really is'), 14, 88),
            value('pay', t('امنیت پرداخت', 'Paying safely'), 8, 88),
            value('other', t('چیز دیگر', 'Other'), 4, 88),
          ],
          words: [],
        },
      ],
    },
    {
      survey: 'delivery',
      title: t('تحویل', 'Delivery'),
      shown: 22,
      answered: 9,
      done: 9,
      dismissed: 8,
      later: 0,
      responseRate: share(9, 22),
      questions: [
        {
          question: 'score',
          type: 'csat',
          text: t('از تحویل راضی بودید؟', 'How was the delivery?'),
          answers: 9,
          skipped: 0,
          figure: {
            id: 'csat',
            value: null,
            unit: 'share',
            n: 9,
            reason: 'too few: 9 of 30',
            definition: t('سهم پاسخ‌های ۴ و ۵.', 'Share of the answers 4 and 5.'),
          },
          values: Array.from({ length: 5 }, (_, point) =>
            value(String(point + 1), String(point + 1), [1, 1, 2, 3, 2][point] ?? 0, 9),
          ),
          words: [],
        },
      ],
    },
  ]);
}

export function createVisit(index: number, part: Partial<VisitRow> = {}): VisitRow {
  const start = asOf - (index + 1) * 1_860_000;
  const page = (
    path: string,
    after: number,
    stage: string,
    more: Partial<VisitRow['pages'][number]> = {},
  ) => ({
    path,
    title: path,
    at: start + after,
    engagedMs: 4000 + after / 9,
    nav: 'navigate',
    notFound: false,
    slow: false,
    frictions: [],
    stage,
    ...more,
  });
  return {
    visit: `019${index}-visit`,
    visitor: `019${index}-visitor`,
    visitNo: 1 + (index % 3),
    start,
    end: start + 420_000,
    device: index % 2 ? 'mobile' : 'desktop',
    source: { class: 'search', host: 'google.com' },
    pages: [
      page('/', 0, 'awareness'),
      page('/products/%DA%AF%D9%84-%D8%B1%D8%B2', 42_000, 'consideration'),
      page('/cart', 95_000, 'purchase'),
      page('/checkout/address', 130_000, 'purchase', { slow: true }),
    ],
    stages: [
      { stage: 'awareness', at: start },
      { stage: 'consideration', at: start + 42_000 },
      { stage: 'purchase', at: start + 95_000 },
    ],
    engagedMs: 214_300,
    keyEvents: 0,
    classicBounce: false,
    engaged: true,
    events: [
      { name: 'add_to_cart', at: start + 90_000 },
      { name: 'begin_checkout', at: start + 129_000 },
    ],
    cart: 'abandoned',
    answers: [],
    ...part,
  };
}

export function createFullVisits(question: Question): VisitsPanel {
  const start = asOf - 3 * 1_860_000;
  const rows = [
    createVisit(0, {
      answers: [{ survey: 'concern', question: 'source', value: ['shipping', 'day'], at: asOf - 100_000 }],
    }),
    createVisit(1, {
      pages: [
        {
          path: '/sale',
          title: 'Not found',
          at: asOf - 3_720_000,
          engagedMs: 2100,
          nav: 'navigate',
          notFound: true,
          slow: false,
          frictions: [{ kind: 'dead_click', what: 'a#back “Back to the shop”', count: 2 }],
          stage: 'awareness',
        },
      ],
      stages: [{ stage: 'awareness', at: asOf - 3_720_000 }],
      events: [],
      cart: 'none',
      engaged: false,
      classicBounce: true,
      engagedMs: 2100,
      source: { class: 'social', host: 'instagram.com' },
    }),
    createVisit(2, {
      keyEvents: 1,
      cart: 'converted',
      answers: [
        { survey: 'nps', question: 'score', value: 9, at: start },
        { survey: 'nps', question: 'reason', value: null, at: start },
      ],
      source: { class: 'direct', host: '' },
    }),
    createVisit(3, {
      pages: Array.from({ length: 40 }, (_, index) => ({
        path: `/list/${index % 2 ? 'wedding' : 'birthday'}/${'long-'.repeat(index % 5)}page`,
        title: 'list',
        at: asOf - 7_000_000 + index * 9000,
        engagedMs: 3000,
        nav: 'navigate',
        notFound: false,
        slow: index === 7,
        frictions: [],
        stage: 'consideration',
      })),
    }),
  ];
  return createFrame('visits', question, rows, [
    {
      id: 'visits.count',
      value: 12_408,
      unit: 'count',
      n: 12_408,
      definition: say(question.lang, 'بازدیدهای این دوره.', 'Visits of the period.'),
    },
  ]);
}

export const createEmptyFlow = (question: Question): FlowPanel => createFrame('flow', question, []);
export const createEmptyBounce = (question: Question): BouncePanel =>
  createFrame('bounce', question, [], [{ ...shareFigure('bounce.engaged', 0, 0, 'd') }]);
export const createEmptyCart = (question: Question): CartPanel => ({
  ...createFrame(
    'cart' as const,
    question,
    (['cart', 'begin_checkout', 'add_shipping_info', 'add_payment_info', 'purchase'] as const).map(
      (step) => ({ step, reached: 0, abandonedHere: 0 }),
    ),
  ),
  outcomes: { open: 0, converted: 0, emptied: 0, abandoned: 0, recovered: 0, lost: 0 },
  value: [],
});
export const createEmptySurveys = (question: Question): SurveysPanel => createFrame('surveys', question, []);
export const createEmptyVisits = (question: Question): VisitsPanel =>
  createFrame(
    'visits',
    question,
    [],
    [{ id: 'visits.count', value: 0, unit: 'count', n: 0, definition: 'd' }],
  );

export function createFirstVisitFlow(question: Question): FlowPanel {
  return createFrame('flow', question, [
    node(1, '/', 1, [['/products/rose', 1]]),
    node(2, '/products/rose', 1, [['/', 1, 1]]),
    node(3, '/', 1, []),
  ]);
}
export function createFirstVisitBounce(question: Question): BouncePanel {
  return createFrame(
    'bounce',
    question,
    [{ path: '/', visits: 1, bounced: share(0, 1), read: 0, wentOn: 1, classic: share(0, 1) }],
    [shareFigure('bounce.engaged', 0, 1, 'Visits with one page.')],
  );
}
export function createFirstVisits(question: Question): VisitsPanel {
  const visit = createVisit(0, {
    cart: 'none',
    events: [],
    visitNo: 1,
    source: { class: 'direct', host: '' },
  });
  return createFrame(
    'visits',
    question,
    [{ ...visit, pages: visit.pages.slice(0, 2), stages: visit.stages.slice(0, 2) }],
    [{ id: 'visits.count', value: 1, unit: 'count', n: 1, definition: 'd' }],
  );
}
