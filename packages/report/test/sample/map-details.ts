import type { Figure, MapFriction, MapStage } from '@safar/schema/browser';
import { say, shareFigure } from './frame.js';

function nps(lang: string, value: number, interval: [number, number], n: number): Figure {
  return {
    id: 'nps',
    value,
    unit: 'score',
    n,
    interval,
    definition: say(
      lang,
      'سهم مشتاقان (۹ و ۱۰) منهای سهم ناراضیان (۰ تا ۶).',
      'Share of promoters (9 and 10) minus share of detractors (0 to 6).',
    ),
  };
}

const friction = (
  kind: MapFriction['kind'],
  path: string,
  met: number,
  left: number,
  p75Ms?: number,
): MapFriction => ({ kind, path, met, left, ...(p75Ms !== undefined && { p75Ms }) });

/** What each stage of the full month holds beside its stays. */
export function getDetails(lang: string): Record<string, Partial<MapStage>> {
  const t = (fa: string, en: string) => say(lang, fa, en);
  const said = (text: string, survey: string) => ({
    text,
    survey,
    question: 'reason',
    at: Date.UTC(2026, 10, 20, 9, 12),
    language: lang,
  });
  const moment = (
    survey: string,
    title: string,
    value: number | null,
    n: number,
    interval?: [number, number],
  ) => ({
    survey,
    title,
    question: 'score',
    value,
    n,
    ...(interval && { interval }),
    ...(value === null && { reason: `too few: ${n} of 30` }),
  });
  const source = (label: string, count: number) => ({
    kind: 'source' as const,
    label,
    count,
    share: count / 9120,
  });
  const page = (label: string, count: number, of: number) => ({
    kind: 'page' as const,
    label,
    count,
    share: count / of,
  });
  const step = (label: string, count: number) => ({
    kind: 'step' as const,
    label,
    count,
    share: count / 1520,
  });
  return {
    awareness: {
      touchpoints: [
        source('search', 3739),
        source('social', 2006),
        source('direct', 1733),
        source('email', 638),
        { kind: 'other', label: 'other', count: 1004, share: 0.11 },
      ],
      doing: [
        shareFigure(
          'bounce.engaged',
          3121,
          7258,
          t(
            'بازدیدهایی با یک صفحه، درگیری کمتر از ۱۰ ثانیه و بی هیچ رویداد کلیدی، از همهٔ بازدیدهایی که در این مرحله آغاز شد.',
            'Visits with one page, under 10 s of engaged time and no key event, of all visits that began in this stage.',
          ),
          { bounced: 3121, read: 1016, wentOn: 3121 },
        ),
      ],
      feeling: [moment('home', t('صفحهٔ اصلی', 'home page'), 0.4, 64, [0.13, 0.67])],
      saying: [
        said(t('در استوری دوستم دیدمتان', 'Saw you on a friend’s story'), 'heard'),
        said(t('دنبال گل ارزان می‌گشتم', 'I was looking for cheap flowers'), 'heard'),
      ],
      sayingCount: 38,
      frictions: [friction('not_found', '/sale', 164, 121)],
    },
    consideration: {
      touchpoints: [
        page('/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3619, 5744),
        page('/search', 1034, 5744),
        page('/guide', 689, 5744),
        { kind: 'other', label: 'other', count: 402, share: 0.07 },
      ],
      feeling: [
        moment('search', t('جست‌وجو', 'searching'), -0.4, 58, [-0.68, -0.12]),
        moment('product', t('صفحهٔ محصول', 'product page'), 0.3, 82, [0.06, 0.54]),
      ],
      saying: [said(t('اندازه‌ها گیج‌کننده است', 'The sizes are confusing'), 'product')],
      sayingCount: 27,
      frictions: [friction('slow', '/list/wedding', 611, 96, 4200)],
    },
    purchase: {
      touchpoints: [
        step('cart', 1520),
        step('begin_checkout', 1251),
        step('add_shipping_info', 1045),
        step('add_payment_info', 619),
        step('purchase', 452),
      ],
      doing: [
        shareFigure(
          'cart.abandonment_rate',
          927,
          1520,
          t(
            'سبدهایی که صاحبشان ۶۰ دقیقه هیچ کاری در سایت نکرد، از همهٔ سبدهای بازشده در این دوره. اگر تا ۷ روز بعد خرید کند «بازیافته» است و در این رقم می‌ماند؛ سبد خالی‌شده در آن نیست.',
            'Carts whose visitor did nothing at all for 60 minutes, of all carts opened in the period. A later payment within 7 days counts as recovered and stays in the figure; an emptied cart does not.',
          ),
          { converted: 452, emptied: 141, abandoned: 152, recovered: 83, lost: 692, open: 0 },
        ),
        {
          id: 'cart.purchases',
          value: 535,
          unit: 'count',
          n: 535,
          definition: t(
            'خریدها، هرکدام یک بار، با سبد یا بی سبد.',
            'Purchases, each counted once, with or without a cart.',
          ),
        },
      ],
      feeling: [moment('checkout', t('پرداخت', 'checkout'), -1.2, 88, [-1.43, -0.97])],
      saying: [
        said(t('هزینهٔ ارسال را دیر فهمیدم', 'Shipping cost came too late'), 'concern'),
        said(t('درگاه بانک خیلی کند بود', 'The bank page was very slow'), 'concern'),
        said(t('تحویل همان‌روز نداشتید', 'No delivery on the same day'), 'concern'),
      ],
      sayingCount: 41,
      frictions: [
        friction('slow', '/checkout/pay', 388, 142, 5100),
        friction('left_before_load', '/checkout/address', 71, 44),
        {
          ...friction('error', '/checkout/address', 12, 5),
          what: 'TypeError: cities is not iterable (/assets/checkout.js:41)',
        },
      ],
    },
    experience: {
      touchpoints: [page('/thank-you', 402, 510), page('/orders/*', 288, 510), page('/support', 41, 510)],
      feeling: [
        moment('order', t('ثبت سفارش', 'order placed'), 1, 71, [0.74, 1.26]),
        moment('delivery', t('تحویل', 'delivery'), null, 9),
        moment('support', t('پشتیبانی', 'support'), -0.2, 37, [-0.56, 0.16]),
      ],
      nps: nps(lang, 18, [-1, 37], 58),
      saying: [said(t('شکسته رسید', 'It arrived broken'), 'delivery')],
      sayingCount: 9,
      frictions: [friction('not_found', '/orders/track', 26, 12)],
    },
    loyalty: {
      touchpoints: [page('/reorder', 83, 110), page('/account', 71, 110)],
      feeling: [moment('second', t('سفارش دوم', 'second order'), 1.1, 33, [0.72, 1.48])],
      nps: nps(lang, 42, [18, 66], 33),
      saying: [said(t('تاریخ را یادتان بود', 'You remembered the date'), 'nps')],
      sayingCount: 12,
    },
    advocacy: {
      touchpoints: [page('/invite', 31, 40), page('/review/*', 12, 40)],
      feeling: [moment('invite', t('دعوت', 'invite'), null, 7)],
      nps: { id: 'nps', value: null, unit: 'score', n: 7, reason: 'too few: 7 of 30', definition: '…' },
      saying: [said(t('خواهرم هم سفارش داد', 'My sister ordered too'), 'invite')],
      sayingCount: 4,
    },
  };
}
