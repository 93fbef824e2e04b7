import { expect, test } from 'vitest';
import { findOption } from './find-option.js';

const value = {
  surveys: [
    {
      id: 'a',
      when: [{ event: 'purchase' }],
      questions: [
        { id: 'x', type: 'csat', look: 'stars', text: { fa: 'چرا؟' }, next: [{ answer: { min: 1 } }] },
      ],
      howOften: { again: { afterShown: '1d' } },
    },
  ],
};

test.each([
  ['', undefined],
  ['/surveys', 'surveys'],
  ['/surveys/0', 'surveys'],
  ['/surveys/0/when/0/event', 'surveys[].when[].event'],
  ['/surveys/0/when/0/evnt', 'surveys[].when'],
  ['/surveys/0/questions/0/look', 'surveys[].questions[].look'],
  ['/surveys/0/questions/0/text/fa', 'surveys[].questions[].text'],
  ['/surveys/0/questions/0/next/0/answer/min', 'surveys[].questions[].next[].answer.min'],
  ['/surveys/0/howOften/again/afterShown', 'surveys[].howOften.again.afterShown'],
  ['/__proto__', undefined],
  ['/surveys/7/constructor', 'surveys'],
])('%s is about %s', (pointer, option) => {
  expect(findOption(pointer, value)?.option).toBe(option);
});

test('of a moment that only waits it is the wait from the start of the visit', () => {
  const waiting = {
    surveys: [{ when: [{ after: '2m' }, { event: 'purchase', after: '2s' }, { after: '1s', evnt: 'x' }] }],
  };
  const abouts = [0, 1, 2].map((index) =>
    findOption(`/surveys/0/when/${index}/after`, waiting)?.about.slice(0, 24),
  );
  expect(abouts).toEqual([
    'How long after the visit',
    'How long to wait after t',
    'How long after the visit',
  ]);
});

test('it brings the sentence, the default and an example, of the right type of question', () => {
  expect(findOption('/surveys/0/questions/0/type', value)).toMatchObject({
    about: 'Satisfaction, 1 to 5.',
    example: 'csat',
  });
  expect(findOption('/surveys/0/howOften/again/afterShown', value)).toMatchObject({ default: '1d' });
});
