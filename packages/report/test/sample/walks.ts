import type { Figure, WalkRow, WalksPanel, WalkStep } from '@safar/schema/browser';
import { asOf, createFrame, say, shareFigure, type Question } from './frame.js';

const stages = [
  ['awareness', 'آگاهی', 'Awareness', 12408, 5120],
  ['consideration', 'بررسی', 'Consideration', 5530, 1490],
  ['purchase', 'خرید', 'Purchase', 1520, 535],
] as const;

const createStep = (start: number, index: number, part: Partial<WalkStep>): WalkStep => ({
  path: '/',
  title: '',
  at: start + index * 60_000,
  stage: 'awareness',
  engagedMs: 21_000 + index * 9_400,
  mood: null,
  notes: [],
  notFound: false,
  slow: false,
  frictions: [],
  surveys: [],
  ...part,
});

const engaged = (lang: string, n: number, value: number): Figure => ({
  id: 'walks.engaged',
  unit: 'ms',
  n,
  ...(n < 30 ? { value: null, reason: `too few: ${n} of 30` } : { value }),
  definition: say(lang, 'میانهٔ زمان درگیری با این صفحه.', 'Median time that this page was engaged with.'),
});

export function createFullWalks(question: Question): WalksPanel {
  const { lang } = question;
  const t = (fa: string, en: string) => say(lang, fa, en);
  const start = asOf - 90 * 60_000;
  const noted = (text: string) => [{ text, at: start + 1 }];
  const walk = (
    visit: string,
    persona: string,
    part: Partial<WalkRow> & Pick<WalkRow, 'steps'>,
  ): WalkRow => ({
    visit,
    persona,
    start,
    end: start + 412_000,
    ended: true,
    device: 'mobile',
    ...part,
  });
  const rows = [
    walk('019-walk-1', t('سارا، نخستین خرید، با گوشی', 'Sara, first-time buyer, on a phone'), {
      steps: [
        createStep(start, 0, { mood: 1, notes: noted(t('پیشنهاد روشن است.', 'The offer is clear.')) }),
        createStep(start, 1, {
          path: '/products/%DA%AF%D9%84-%D8%B1%D8%B2',
          stage: 'consideration',
          mood: -1,
          slow: true,
          notes: noted(
            t(
              'اندازهٔ دسته‌گل را نمی‌شود فهمید و عکس‌ها دیر می‌آیند. برای هدیه‌ای که فردا باید برسد، نمی‌دانم دیر شده است یا نه؛ جایی هم ننوشته‌اند تا چه ساعتی می‌توان سفارش داد.',
              'It is impossible to tell how large the bouquet is, and the pictures come late. For a present that has to arrive tomorrow I cannot see whether it is too late already.',
            ),
          ),
        }),
        createStep(start, 2, {
          path: '/cart',
          stage: 'purchase',
          mood: -2,
          frictions: [{ kind: 'rage_click', what: 'button#pay', count: 3 }],
        }),
        createStep(start, 3, { path: '/checkout/address', stage: 'purchase' }),
        createStep(start, 4, {
          path: '/thank-you/NG-*',
          stage: 'purchase',
          mood: 2,
          surveys: ['concern'],
        }),
      ],
    }),
    walk('019-walk-2', t('مهندس رضایی، خرید برای شرکت', 'Mr Rezaei, buying for his company'), {
      ended: false,
      end: start + 61_000,
      steps: [createStep(start, 0, { mood: 0 }), createStep(start, 1, { path: '/faq', stage: '' })],
    }),
  ];
  return {
    ...createFrame('walks' as const, question, rows, [
      {
        id: 'walks.count',
        value: rows.length,
        unit: 'count',
        n: rows.length,
        definition: t('پیمایش‌های این بازه.', 'Walks of the period.'),
      },
    ]),
    stages: stages.map(([stage, fa, en, reached, passed]) => ({
      stage,
      title: t(fa, en),
      reached: shareFigure(
        'walks.reached',
        reached,
        12408,
        t('سهم بازدیدهایی که به این مرحله رسیدند.', 'Share of the visits that reached this stage.'),
      ),
      passedOn: shareFigure(
        'walks.passed_on',
        passed,
        reached,
        t('سهم آن‌هایی که پیش‌تر رفتند.', 'Share of those that went on to a later stage.'),
      ),
    })),
    pages: [
      { path: '/', engaged: engaged(lang, 9_412, 14_300) },
      { path: '/cart', engaged: engaged(lang, 1_311, 22_800) },
      { path: '/checkout/address', engaged: engaged(lang, 977, 64_100) },
      { path: '/faq', engaged: engaged(lang, 12, 0) },
      { path: '/products/%DA%AF%D9%84-%D8%B1%D8%B2', engaged: engaged(lang, 640, 41_900) },
      { path: '/thank-you/NG-*', engaged: engaged(lang, 530, 8_200) },
    ],
  };
}

export const createEmptyWalks = (question: Question): WalksPanel => ({
  ...createFrame('walks' as const, question, []),
  stages: [],
  pages: [],
});
