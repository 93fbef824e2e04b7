import { definitions, type FigureId } from '@safar/schema';
import type {
  Difference,
  ExperimentRow,
  ExperimentsPanel,
  ExperimentVariant,
  Figure,
} from '@safar/schema/browser';
import { createFrame, say, shareFigure, type Question } from './frame.js';

type Say = (fa: string, en: string) => string;
const sayIn =
  ({ lang }: Question): Say =>
  (fa, en) =>
    say(lang, fa, en);

const response = (t: Say, answered: number, shown: number): Figure => ({
  ...shareFigure(
    'experiments.response',
    answered,
    shown,
    t(definitions.fa['experiments.response'], definitions.en['experiments.response']),
  ),
  range: [0, 1],
});

const difference = (
  t: Say,
  id: string,
  unit: Figure['unit'],
  n: Difference['n'],
  told?: [value: number, low: number, high: number],
  together = 1,
): Difference => ({
  id,
  unit,
  n,
  together,
  value: told?.[0] ?? null,
  ...(told ? { interval: [told[1], told[2]] as [number, number] } : {}),
  verdict: told ? (told[1] > 0 ? 'higher' : told[2] < 0 ? 'lower' : 'open') : 'too-few',
  definition: ['experiments.difference', ...(together > 1 ? ['experiments.together'] : [])]
    .map((id) => t(definitions.fa[id as FigureId], definitions.en[id as FigureId]))
    .join(' '),
});

const split = (t: Say, verdict: ExperimentRow['split']['verdict'], expected: number[]) => ({
  verdict,
  expected,
  definition: t(definitions.fa['experiments.split'], definitions.en['experiments.split']),
});

const createWording = (t: Say): ExperimentRow => {
  const nps = (value: number, n: number, interval: [number, number]): Figure => ({
    id: 'surveys.nps',
    value,
    unit: 'score',
    n,
    interval,
    range: [-100, 100],
    definition: t('شاخص خالص مروجان.', 'Net Promoter Score.'),
  });
  const variants: ExperimentVariant[] = [
    {
      survey: 'nps',
      title: t('پرسش همیشگی', 'The usual question'),
      share: 0.5,
      shown: 980,
      answered: 412,
      text: t(
        'چقدر احتمال دارد نوگل را به دوست یا همکارتان پیشنهاد کنید؟',
        'How likely is it that you would recommend Nogol to a friend or colleague?',
      ),
      figures: [response(t, 412, 980), nps(21, 412, [13, 29])],
      differences: [],
    },
    {
      survey: 'nps-short',
      title: t('پرسش کوتاه', 'The short question'),
      share: 0.5,
      shown: 1004,
      answered: 496,
      text: t('نوگل را پیشنهاد می‌کنید؟', 'Would you recommend Nogol?'),
      figures: [response(t, 496, 1004), nps(24, 496, [17, 31])],
      differences: [
        difference(t, 'experiments.response', 'share', [980, 1004], [0.0736, 0.0297, 0.117]),
        difference(t, 'surveys.nps', 'score', [412, 496], [3, -7.6, 13.5]),
      ],
    },
  ];
  return { experiment: 'wording', split: split(t, 'as-drawn', [992, 992]), mixed: 12, variants };
};

const createMoment = (t: Say): ExperimentRow => {
  const mean = (value: number, n: number, interval: [number, number]): Figure => ({
    id: 'surveys.ces_mean',
    value,
    unit: 'mean',
    n,
    interval,
    range: [1, 7],
    definition: t('میانگین پاسخ‌ها.', 'Mean of the answers from 1 to 7.'),
  });
  const few: Figure = {
    id: 'surveys.ces_mean',
    value: null,
    unit: 'mean',
    n: 12,
    reason: 'too few: 12 of 30',
    range: [1, 7],
    definition: t('میانگین پاسخ‌ها.', 'Mean of the answers from 1 to 7.'),
  };
  const text = t('نوگل کار را برای من آسان کرد.', 'Nogol made it easy for me to handle my issue.');
  return {
    experiment: 'moment-of-asking',
    split: split(t, 'other-moments', [200, 200, 100]),
    mixed: 0,
    variants: [
      {
        survey: 'at-once',
        title: t('بی‌درنگ پس از خرید، همان صفحه', 'At once after the purchase, on the same page'),
        share: 0.4,
        shown: 310,
        answered: 140,
        text,
        figures: [response(t, 140, 310), mean(5.6, 140, [5.4, 5.8])],
        differences: [],
      },
      {
        survey: 'a-minute-later',
        title: t('یک دقیقه بعد', 'A minute later'),
        share: 0.4,
        shown: 160,
        answered: 48,
        text,
        figures: [response(t, 48, 160), mean(5.2, 48, [4.8, 5.6])],
        differences: [
          difference(t, 'experiments.response', 'share', [310, 160], [-0.1516, -0.2493, -0.0453], 2),
          difference(t, 'surveys.ces_mean', 'mean', [140, 48], [-0.4, -0.91, 0.11], 2),
        ],
      },
      {
        survey: 'next-visit',
        title: t('در بازدید بعدی', 'In the next visit'),
        share: 0.2,
        shown: 30,
        answered: 12,
        text,
        figures: [response(t, 12, 30), few],
        differences: [
          difference(t, 'experiments.response', 'share', [310, 30], [-0.0516, -0.2348, 0.1582], 2),
          difference(t, 'surveys.ces_mean', 'mean', [140, 12], undefined, 2),
        ],
      },
    ],
  };
};

const createUneven = (t: Say): ExperimentRow => ({
  experiment: 'faces-or-numbers',
  split: split(t, 'uneven', [250, 250]),
  mixed: 0,
  variants: [
    {
      survey: 'faces',
      title: t('چهره‌ها', 'Faces'),
      share: 0.5,
      shown: 300,
      answered: 90,
      text: t('راضی بودید؟', 'How satisfied were you?'),
      figures: [response(t, 90, 300)],
      differences: [],
    },
    {
      survey: 'words',
      title: t('به زبان خودتان', 'In your own words'),
      share: 0.5,
      shown: 200,
      answered: 30,
      text: t('چطور بود؟', 'How was it?'),
      figures: [response(t, 30, 200)],
      differences: [difference(t, 'experiments.response', 'share', [300, 200], [-0.15, -0.2189, -0.0754])],
    },
  ],
});

export const createFullExperiments = (question: Question): ExperimentsPanel => {
  const t = sayIn(question);
  return createFrame('experiments', question, [createWording(t), createMoment(t), createUneven(t)]);
};

/** Set up, and shown to nobody yet. */
export const createQuietExperiments = (question: Question): ExperimentsPanel => {
  const row = createWording(sayIn(question));
  const variants = row.variants.map((variant) => ({ ...variant, shown: 0, answered: 0 }));
  return createFrame('experiments', question, [{ ...row, mixed: 0, variants }]);
};

/** None is set up: nothing is asked of the store. */
export const createEmptyExperiments = (question: Question): ExperimentsPanel => ({
  ...createFrame('experiments', question, []),
  sql: [],
});
