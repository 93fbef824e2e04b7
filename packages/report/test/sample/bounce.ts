import type { BouncePanel } from '@safar/schema/browser';
import { createFrame, say, share, shareFigure, type Question } from './frame.js';

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

export const createEmptyBounce = (question: Question): BouncePanel =>
  createFrame('bounce', question, [], [{ ...shareFigure('bounce.engaged', 0, 0, 'd') }]);

export function createFirstVisitBounce(question: Question): BouncePanel {
  return createFrame(
    'bounce',
    question,
    [{ path: '/', visits: 1, bounced: share(0, 1), read: 0, wentOn: 1, classic: share(0, 1) }],
    [shareFigure('bounce.engaged', 0, 1, 'Visits with one page.')],
  );
}
