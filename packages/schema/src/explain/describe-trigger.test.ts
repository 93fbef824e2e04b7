import { expect, test } from 'vitest';
import { compileGlobs } from '../rules/paths.js';
import { describeTrigger } from './describe-trigger.js';
import { createFormat } from './format.js';
import { explainLanguages } from './languages/index.js';

const format = (language: 'fa' | 'ar' | 'en') => createFormat(explainLanguages[language], 'Asia/Tehran');

test.each([
  [{ stage: 'purchase', afterMs: 6e4 }, 'the stage purchase is entered, then a wait of 1 minute'],
  [{ moment: { scroll: 50 }, page: '^(/a)$', afterMs: 0 }, '50% of the page is scrolled on /a'],
  [{ page: '^(/a)$', afterMs: 0 }, 'a page /a is opened'],
  [
    { event: 'purchase', moment: { where: [{ param: 'value', min: 5 }] }, afterMs: 0 },
    'purchase (value: at least 5) happens',
  ],
  [{ afterMs: 90_000 }, 'the visit begins, then a wait of 1 minute, 30 seconds'],
  [{ moment: { idleMs: 500 }, afterMs: 0 }, 'nothing is done for 0.5 seconds'],
  [
    {
      moment: { touchpoint: 'call', withinMs: 30 * 864e5 },
      page: compileGlobs(['/account']),
      afterMs: 5_000,
    },
    'call off the site, at most 30 days ago on /account, then a wait of 5 seconds',
  ],
])('%o in words', (trigger, words) => {
  expect(describeTrigger(trigger, format('en'))).toBe(words);
});

test('what happened off the site, in every language', () => {
  const where = [
    { param: 'hours', min: 24 },
    { param: 'topic', match: compileGlobs(['refund']) },
  ];
  const trigger = { moment: { touchpoint: 'ticket_solved', where, withinMs: 7 * 864e5 }, afterMs: 0 };
  expect(describeTrigger(trigger, format('en'))).toBe(
    'ticket_solved (hours: at least 24 and topic = refund) off the site, at most 7 days ago',
  );
  expect(describeTrigger(trigger, format('fa'))).toBe(
    '\u2068ticket_solved\u2069 (\u2068hours: دست\u200cکم ۲۴\u2069 و \u2068topic = refund\u2069) در بیرون از سایت، در ۷ روز گذشته',
  );
  expect(describeTrigger(trigger, format('ar'))).toBe(
    '\u2068ticket_solved\u2069 (\u2068hours: 24 على الأقل\u2069 و\u2068topic = refund\u2069) خارج الموقع خلال آخر 7 أيام',
  );
});
