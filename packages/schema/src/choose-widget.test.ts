import { expect, test } from 'vitest';
import { chooseWidget } from './choose-widget.js';
import { completeConfig } from './complete-config.js';
import type { Survey } from './survey.js';

const choose = (...surveys: Survey[]) => {
  const config = completeConfig({ site: 'shop', languages: ['fa', 'en'], surveys });
  return chooseWidget(config.surveys, config);
};

const nps: Survey = { id: 'nps', template: 'nps' };

test.each<[name: string, survey: Survey]>([
  [
    'points of all kinds',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps' },
        { id: 'b', type: 'ces' },
        { id: 'c', type: 'scale' },
      ],
    },
  ],
  ['faces that are numbers', { id: 'a', questions: [{ id: 'a', type: 'csat', look: 'numbers' }] }],
  [
    'words and a way',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps', next: [{ answer: 'promoter', to: 'end' }] },
        { id: 'b', type: 'text' },
      ],
    },
  ],
  [
    'a thank-you with a link',
    { id: 'a', questions: [{ id: 'a', type: 'message', link: '/', linkText: 'Home' }] },
  ],
])('%s need the small build', (_, survey) => {
  expect(choose(nps, survey)).toBe('widget-points');
});

test.each<[name: string, survey: Survey]>([
  ['faces', { id: 'a', questions: [{ id: 'a', type: 'csat' }] }],
  ['a list', { id: 'a', template: 'how-did-you-hear' }],
  ['something to agree to', { id: 'a', questions: [{ id: 'a', type: 'consent' }] }],
  ['a code to copy', { id: 'a', questions: [{ id: 'a', type: 'message', coupon: 'X1' }] }],
  [
    'an answer in the words of one language',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps' },
        { id: 'b', type: 'text', text: { fa: 'چرا؟', en: 'Why {answer:a}?' } },
      ],
    },
  ],
])('%s needs the whole one, for all surveys', (_, survey) => {
  expect(choose(nps, survey)).toBe('widget');
});

test('places come with everything', () => {
  expect(choose(nps, { ...nps, id: 'b', place: 'modal' })).toBe('widget-places');
  expect(choose(nps, { ...nps, id: 'b', place: 'corner-start' })).toBe('widget-points');
});
