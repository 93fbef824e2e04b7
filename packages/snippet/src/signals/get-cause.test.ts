import type { MetricWithAttribution } from 'web-vitals/attribution';
import { expect, test } from 'vitest';
import { getCause } from './get-cause.js';

const of = (attribution: object): ReturnType<typeof getCause> =>
  getCause({ attribution } as Pick<MetricWithAttribution, 'attribution'>);

test('of the largest paint it is the element, and the longest of the four phases', () => {
  expect(
    of({
      target: 'main>img#hero.wide',
      url: 'https://shop.example/a.jpg?token=1',
      timeToFirstByte: 210.4,
      resourceLoadDelay: 30,
      resourceLoadDuration: 900.6,
      elementRenderDelay: 12,
      lcpEntry: {},
    }),
  ).toEqual({ element: 'main>img#hero.wide', phase: 'resourceLoadDuration', phaseMs: 901 });
});

test('of an interaction the totals of its scripts are no phases', () => {
  expect(
    of({
      interactionTarget: 'button#pay',
      interactionTime: 12_345,
      interactionType: 'pointer',
      nextPaintTime: 12_900,
      inputDelay: 5,
      processingDuration: 130,
      presentationDelay: 40,
      loadState: 'complete',
      totalScriptDuration: 500,
      totalStyleAndLayoutDuration: 600,
      totalPaintDuration: 700,
      totalUnattributedDuration: 800,
    }),
  ).toEqual({ element: 'button#pay', phase: 'processingDuration', phaseMs: 130 });
});

test('of a layout shift it is how far the page was loaded', () => {
  expect(of({ largestShiftTarget: 'div.ad', largestShiftValue: 0.3, loadState: 'loading' })).toEqual({
    element: 'div.ad',
    phase: 'loading',
  });
});

test('of the first byte it is the part that took longest; where nothing took any time, there is one all the same', () => {
  expect(
    of({
      waitingDuration: 0,
      cacheDuration: 0,
      dnsDuration: 20,
      connectionDuration: 90,
      requestDuration: 60,
    }),
  ).toEqual({ phase: 'connectionDuration', phaseMs: 90 });
  expect(of({ waitingDuration: 0, cacheDuration: 0 })).toMatchObject({ phaseMs: 0 });
});

test('numbers in the names of elements may be somebody’s: they are left out, those of headings stay', () => {
  expect(of({ target: 'li#order-0912-۳۴۵.row2>h1' }).element).toBe('li#order-*-*.row2>h1');
});

test('what a browser leaves out is left out', () => {
  expect(of({ largestShiftTarget: undefined, loadState: undefined })).toEqual({});
});
