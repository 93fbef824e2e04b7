import type { FlowNode, FlowPanel } from '@safar/schema/browser';
import { createFrame, type Question } from './frame.js';

type Next = [path: string, visits: number, back?: number];

const node = (step: number, path: string, visits: number, next: Next[]): FlowNode => ({
  step,
  path,
  visits,
  left: visits - next.reduce((sum, [, count]) => sum + count, 0),
  next: next.map(([to, count, back = 0]) => ({ path: to, visits: count, back })),
});

export function createFullFlow(question: Question): FlowPanel {
  const rows = [
    node(1, '/', 4610, [
      ['/list/wedding', 1290],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 560],
      ['/search', 300],
      ['/cart', 109],
    ]),
    node(1, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3420, [
      ['/list/wedding', 810],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1290, 1290],
      ['/', 60],
      ['/search', 120],
      ['/cart', 216],
    ]),
    node(1, '/blog/care', 2180, [
      ['/', 171],
      ['/list/wedding', 240],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 330],
    ]),
    node(1, '/list/wedding', 1730, [
      ['/list/wedding', 75, 75],
      ['/search', 98],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1100],
    ]),
    node(1, '/sale', 468, [
      ['/', 79],
      ['/search', 42],
    ]),
    node(2, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 3280, [
      ['/list/wedding', 980, 700],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 640, 640],
      ['/cart', 360],
    ]),
    node(2, '/list/wedding', 2415, [
      ['/search', 130],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1620, 210],
    ]),
    node(2, '/search', 560, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 250]]),
    node(2, '/cart', 325, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 60, 60],
      ['/checkout/address', 205],
    ]),
    node(2, '/', 310, [
      ['/list/wedding', 140, 20],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 50],
    ]),
    node(3, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 2620, [
      ['/list/wedding', 610, 600],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 330, 330],
      ['/cart', 540],
    ]),
    node(3, '/list/wedding', 1120, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 760, 100]]),
    node(3, '/cart', 360, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 50, 50],
      ['/checkout/address', 250],
    ]),
    node(3, '/checkout/address', 205, [
      ['/cart', 25, 25],
      ['/checkout/shipping', 72],
    ]),
    node(3, '/search', 130, [['other', 60]]),
    node(4, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 1140, [
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 210, 210],
      ['/cart', 300],
    ]),
    node(4, '/list/wedding', 610, [['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 300, 200]]),
    node(4, '/cart', 565, [
      ['/checkout/address', 430],
      ['/products/%DA%AF%D9%84-%D8%B1%D8%B2', 45, 45],
    ]),
    node(4, '/checkout/address', 250, [
      ['/cart', 42, 42],
      ['/checkout/shipping', 98],
    ]),
    node(4, '/checkout/shipping', 72, []),
    node(4, 'other', 60, []),
    { ...node(5, '/checkout/address', 430, []), left: 120 },
    { ...node(5, '/products/%DA%AF%D9%84-%D8%B1%D8%B2', 555, []), left: 300 },
    { ...node(5, '/cart', 342, []), left: 80 },
    { ...node(5, '/checkout/shipping', 98, []), left: 10 },
  ];
  return createFrame('flow', question, rows);
}

export const createEmptyFlow = (question: Question): FlowPanel => createFrame('flow', question, []);

export function createFirstVisitFlow(question: Question): FlowPanel {
  return createFrame('flow', question, [
    node(1, '/', 1, [['/products/rose', 1]]),
    node(2, '/products/rose', 1, [['/', 1, 1]]),
    node(3, '/', 1, []),
  ]);
}
