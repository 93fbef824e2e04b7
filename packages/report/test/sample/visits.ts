import type { VisitRow, VisitsPanel } from '@safar/schema/browser';
import { asOf, createFrame, say, type Question } from './frame.js';

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

export const createEmptyVisits = (question: Question): VisitsPanel =>
  createFrame(
    'visits',
    question,
    [],
    [{ id: 'visits.count', value: 0, unit: 'count', n: 0, definition: 'd' }],
  );

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
