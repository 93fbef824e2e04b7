import type { MapPanel, MapStage } from '@safar/schema/browser';
import { createFrame, say, share, type Question } from './frame.js';
import { getDetails } from './map-details.js';

interface Sketch {
  id: string;
  fa: string;
  en: string;
  visitors: number;
  to: Record<string, number>;
  left: number;
  immature: number;
}

/** The month of the design's own picture: 9,120 stays begin, and every stage adds up. */
const sketches: Sketch[] = [
  {
    id: 'awareness',
    fa: 'آگاهی',
    en: 'Awareness',
    visitors: 9120,
    to: { consideration: 5168, purchase: 122 },
    left: 2462,
    immature: 1368,
  },
  {
    id: 'consideration',
    fa: 'بررسی',
    en: 'Consideration',
    visitors: 5310,
    to: { purchase: 1230, experience: 27 },
    left: 2936,
    immature: 1551,
  },
  {
    id: 'purchase',
    fa: 'خرید',
    en: 'Purchase',
    visitors: 1204,
    to: { experience: 428, loyalty: 27, consideration: 414 },
    left: 345,
    immature: 166,
  },
  {
    id: 'experience',
    fa: 'تجربه',
    en: 'Experience',
    visitors: 402,
    to: { loyalty: 80, advocacy: 5, purchase: 31, consideration: 30 },
    left: 214,
    immature: 150,
  },
  {
    id: 'loyalty',
    fa: 'وفاداری',
    en: 'Loyalty',
    visitors: 96,
    to: { advocacy: 35, experience: 40, purchase: 5 },
    left: 6,
    immature: 24,
  },
  {
    id: 'advocacy',
    fa: 'معرفی به دیگران',
    en: 'Advocacy',
    visitors: 31,
    to: { loyalty: 16, experience: 6 },
    left: 2,
    immature: 16,
  },
];

export function createStage(sketch: Sketch, order: readonly string[], lang: string): MapStage {
  const own = order.indexOf(sketch.id);
  const to = Object.entries(sketch.to).map(([stage, stays]) => ({ stage, stays }));
  const on = to.filter((each) => order.indexOf(each.stage) > own).reduce((sum, each) => sum + each.stays, 0);
  const back = to
    .filter((each) => order.indexOf(each.stage) < own)
    .reduce((sum, each) => sum + each.stays, 0);
  return {
    stage: sketch.id,
    title: say(lang, sketch.fa, sketch.en),
    visitors: sketch.visitors,
    stays: on + back + sketch.left + sketch.immature,
    outcomes: { on, back, left: sketch.left, immature: sketch.immature },
    to,
    touchpoints: [],
    feeling: [],
    nps: null,
    saying: [],
    sayingCount: 0,
    frictions: [],
    doing: [],
  };
}

const order = sketches.map((sketch) => sketch.id);

export function createFullMap(question: Question): MapPanel {
  const { lang } = question;
  const rows = sketches.map((sketch) => ({
    ...createStage(sketch, order, lang),
    ...getDetails(lang)[sketch.id],
  }));
  return {
    ...createFrame('map', question, rows, [
      {
        id: 'visits.robots',
        value: 1_204,
        unit: 'count',
        n: 1_204,
        definition: say(
          lang,
          'بازدیدهایی که مرورگرشان خود را ابزار می‌نامد، مانند HeadlessChrome.',
          'Visits whose browser names itself a tool, such as HeadlessChrome.',
        ),
      },
    ]),
    visits: 12_408,
    visitors: 9240,
    pageViews: 42_118,
    robots: 1_204,
    completeness: share(288_853, 301_412),
  };
}

export function createEmptyMap(question: Question): MapPanel {
  const rows = sketches.map((sketch) =>
    createStage({ ...sketch, visitors: 0, to: {}, left: 0, immature: 0 }, order, question.lang),
  );
  return {
    ...createFrame('map', question, rows),
    visits: 0,
    visitors: 0,
    pageViews: 0,
    robots: 3,
    completeness: { count: 0, of: 0, value: null },
  };
}

/** One visitor who looked at a product and is still to come back. */
export function createFirstVisitMap(question: Question): MapPanel {
  const rows = sketches.map((sketch, index) =>
    createStage(
      {
        ...sketch,
        visitors: index < 2 ? 1 : 0,
        to: index === 0 ? { consideration: 1 } : {},
        left: 0,
        immature: index === 1 ? 1 : 0,
      },
      order,
      question.lang,
    ),
  );
  const [first, second] = rows;
  if (first) first.touchpoints = [{ kind: 'source', label: 'direct', count: 1, share: 1 }];
  if (second) second.touchpoints = [{ kind: 'page', label: '/products/rose', count: 1, share: 1 }];
  return {
    ...createFrame('map', question, rows),
    visits: 1,
    visitors: 1,
    pageViews: 3,
    robots: 0,
    completeness: share(12, 12),
  };
}

/** Twenty stages with long names, to see that nothing breaks. */
export function createManyStagesMap(question: Question): MapPanel {
  const ids = Array.from({ length: 20 }, (_, index) => `stage-${index + 1}`);
  const rows = ids.map((id, index) =>
    createStage(
      {
        id,
        fa: `مرحلهٔ بسیار دراز و پرکلمهٔ شمارهٔ ${index + 1}`,
        en: `A stage with quite a long name ${index + 1}`,
        visitors: 4000 - index * 190,
        to: {
          ...(index < 19 && { [`stage-${index + 2}`]: 3000 - index * 150 }),
          ...(index > 3 && { [`stage-${index - 2}`]: 40 + index * 9 }),
        },
        left: 300,
        immature: 120,
      },
      ids,
      question.lang,
    ),
  );
  for (const row of rows) {
    row.touchpoints = [
      {
        kind: 'page',
        label: `/a/very/long/path/that/never/seems/to/end/${'products/'.repeat(12)}last`,
        count: 1200,
        share: 0.4,
      },
    ];
    row.saying = [
      {
        text: say(
          question.lang,
          'این یک گفتهٔ بسیار دراز است که هیچ‌گاه به پایان نمی‌رسد و هنوز هم ادامه دارد. '.repeat(6),
          'This is a very long saying that does not end and still goes on and on. '.repeat(6),
        ),
        survey: 'x',
        question: 'reason',
        at: Date.UTC(2026, 10, 2),
        language: question.lang,
      },
      {
        text: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4),
        survey: 'x',
        question: 'reason',
        at: Date.UTC(2026, 10, 2),
        language: 'en',
      },
    ];
    row.sayingCount = 2;
  }
  return {
    ...createFrame('map', question, rows),
    visits: 5000,
    visitors: 4000,
    pageViews: 90_000,
    robots: 0,
    completeness: share(99_990, 100_000),
  };
}
