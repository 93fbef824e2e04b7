import type { SurveyQuestionRow, SurveysPanel } from '@safar/schema/browser';
import { createFrame, say, share, type Question } from './frame.js';

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
    figures: [],
    values: [],
    words: words.map((each, index) => ({
      text: each,
      at: at - index * 3_600_000,
      language: question.lang,
      stage: 'purchase',
      path: '/checkout/shipping',
      // Of some the shop said no value, and of some there was no cart.
      ...(index % 3 === 2
        ? {}
        : { cart: { pieces: index + 1, ...(index % 3 === 0 ? { value: 2_240_000, currency: 'IRT' } : {}) } }),
      vitals: { lcp: 2_140, inp: 88, cls: 0.02 },
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
      place: 'page',
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
          figures: [
            {
              id: 'nps',
              value: 21,
              unit: 'score',
              n: 412,
              interval: [13, 29],
              parts: { promoters: 190, passives: 118, detractors: 104 },
              definition,
            },
          ],
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
      place: 'page',
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
          figures: [],
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
      place: 'link',
      byLink: {
        definition: t(
          'نمایش‌ها در صفحهٔ خود نظرسنجی که با پیوند یا کد QR باز شده است.',
          'Showings on the survey’s own page, opened by its link or QR code.',
        ),
        joined: 7,
      },
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
          figures: [
            {
              id: 'csat',
              value: null,
              unit: 'share',
              n: 9,
              reason: 'too few: 9 of 30',
              definition: t('سهم پاسخ‌های ۴ و ۵.', 'Share of the answers 4 and 5.'),
            },
          ],
          values: Array.from({ length: 5 }, (_, point) =>
            value(String(point + 1), String(point + 1), [1, 1, 2, 3, 2][point] ?? 0, 9),
          ),
          words: [],
        },
      ],
    },
  ]);
}

export const createEmptySurveys = (question: Question): SurveysPanel => createFrame('surveys', question, []);
