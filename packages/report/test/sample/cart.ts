import type { CartPanel } from '@safar/schema/browser';
import { createFrame, say, shareFigure, type Question } from './frame.js';

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
        id: 'cart.pending',
        value: 41,
        unit: 'count',
        n: 41,
        parts: { open: 3, abandoned: 22, lost: 16 },
        definition: t(
          'سبدهایی که برای پرداخت به جای دیگری فرستاده شدند و کسی سرانجامشان را نگفته است.',
          'Carts that were sent to be paid elsewhere and of which nobody has said the end.',
        ),
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
