import { expect, test } from 'vitest';
import { fillCart } from './fill-cart.js';

test.each([
  ['{cart.value:0} تومان', 'fa', 'IRT', '۱٬۲۵۰٬۰۰۰ تومان'],
  ['${cart.value:2}', 'en', 'USD', '$129.90'],
  ['{cart.value:3} د.ك', 'ar-EG', 'KWD', '١٢٩٫٩٠٠ د.ك'],
  ['¥{cart.value:0}', 'ja', 'JPY', '¥8,400'],
  ['{answer:why} {cart.value}', 'en', 'USD', '{answer:why} {cart.value}'],
])('%s in %s and %s is %s', (pattern, numbers, currency, text) => {
  expect(fillCart([{ text: pattern, min: 0 }], numbers, currency)).toEqual([{ text, min: 0 }]);
});
