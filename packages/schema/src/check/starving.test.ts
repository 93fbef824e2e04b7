import { expect, test } from 'vitest';
import { checkConfig } from '../check-config.js';
import { hintStarving } from './starving.js';

const after = [{ after: '20s' }];
const starved = (surveys: object[], throttle?: object): string[] =>
  checkConfig({
    site: 'nogol',
    surveys: surveys.map((survey, index) => ({ id: `s${index}`, template: 'nps', ...survey })),
    ...(throttle === undefined ? {} : { throttle }),
  })
    .hints.filter(({ code }) => code === 'starves')
    .map(({ pointer }) => pointer);

const first = { who: { new: true } };
const back = { howOften: { again: { afterAnswer: '3d', afterDismiss: '3d', afterShown: '1d' } } };

test.each<[string, object[], object | undefined, string[]]>([
  [
    'two for the first visit, where one is shown',
    [
      { when: after, ...first },
      { when: after, ...first },
    ],
    undefined,
    ['/surveys/1'],
  ],
  [
    'the one with the higher priority goes first',
    [
      { when: after, ...first },
      { when: after, ...first, priority: 1 },
    ],
    undefined,
    ['/surveys/0'],
  ],
  [
    'what happened off the site fires both, and the one before is back as soon as it may',
    [
      { when: [{ touchpoint: 'ticket_solved', within: '7d' }], ...back },
      { when: [{ touchpoint: 'ticket_solved', within: '7d' }] },
    ],
    undefined,
    ['/surveys/1'],
  ],
  [
    'another thing that happened off the site, or how it was, is another moment',
    [
      { when: [{ touchpoint: 'ticket_solved', where: { hours: { min: 24 } } }], ...back },
      { when: [{ touchpoint: 'ticket_solved' }, { touchpoint: 'call' }] },
    ],
    undefined,
    [],
  ],
  [
    'the second waits longer',
    [{ when: after }, { when: [{ after: '1m' }], ...first }],
    undefined,
    ['/surveys/1'],
  ],
  [
    'the second waits less',
    [
      { when: [{ after: '1m' }], ...first },
      { when: after, ...first },
    ],
    undefined,
    [],
  ],
  [
    'two surveys are shown in a visit',
    [
      { when: after, ...first },
      { when: after, ...first },
    ],
    { perVisit: 2 },
    [],
  ],
  ['the second also asks in later visits', [{ when: after, ...first }, { when: after }], undefined, []],
  [
    'the first has another moment',
    [{ when: [{ event: 'purchase' }] }, { when: after, ...first }],
    undefined,
    [],
  ],
  [
    'the first asks only some',
    [
      { when: after, howOften: { sample: 99 } },
      { when: after, ...first },
    ],
    undefined,
    [],
  ],
  [
    'the first asks fewer',
    [
      { when: after, who: { new: true, device: ['mobile'] } },
      { when: after, ...first },
    ],
    undefined,
    [],
  ],
  [
    'the first needs a cart, which may fill while the second waits',
    [
      { when: after, who: { cart: { items: { min: 1 } } } },
      { when: [{ after: '1m' }], who: { new: true, cart: { items: { min: 1 } } } },
    ],
    undefined,
    [],
  ],
  [
    'one of two moments of the second is its own',
    [{ when: after }, { when: [...after, { page: '/thanks' }], ...first }],
    undefined,
    [],
  ],
  [
    'the page may ask for the second',
    [{ when: after }, { when: [...after, { manual: true }], ...first }],
    undefined,
    [],
  ],
  [
    'the first is back whenever the pause is over',
    [{ when: after, ...back }, { when: after }],
    undefined,
    ['/surveys/1'],
  ],
  ['the first is not back after an answer', [{ when: after }, { when: after }], undefined, []],
  [
    'the first is back later than the pause',
    [{ when: after, ...back }, { when: after }],
    { between: '1d' },
    [],
  ],
  [
    'no pause, and two in a visit',
    [{ when: after, ...back }, { when: after }],
    { between: '0s', perVisit: 2 },
    [],
  ],
  [
    'the first ends some day',
    [{ when: after, howOften: { ...back.howOften, perVisitor: 9 } }, { when: after }],
    undefined,
    [],
  ],
  [
    'the first asks until it is answered',
    [{ when: after, howOften: { untilAnswered: true } }, { when: after }],
    undefined,
    ['/surveys/1'],
  ],
  [
    'ranges within ranges, and lists within lists',
    [
      { when: after, who: { visits: { max: 3 }, device: ['mobile', 'tablet'] }, ...back },
      { when: after, who: { visits: { min: 2, max: 3 }, device: ['mobile'] } },
    ],
    undefined,
    ['/surveys/1'],
  ],
])('%s', (_name, surveys, throttle, expected) => {
  expect(starved(surveys, throttle)).toEqual(expected);
});

test('variants of an experiment do not starve each other; together they starve a third', () => {
  const surveys = ['a', 'b', 'c'].map((id) => ({ id, template: 'nps', when: after, ...back }));
  const find = (experiments: unknown) =>
    hintStarving({ site: 'x', surveys, experiments }).map(({ pointer }) => pointer);
  expect(find(undefined)).toEqual(['/surveys/1', '/surveys/2']);
  expect(find([{ id: 'x', surveys: ['a', 'b'] }])).toEqual(['/surveys/2']);
  // One variant is not back in time, and whoever is asked that one is asked the third as well.
  const [a, b, c] = surveys;
  const late = [a, { ...b, howOften: undefined }, c];
  const experiments = [{ id: 'x', surveys: ['a', 'b'] }];
  expect(hintStarving({ site: 'x', surveys: late, experiments })).toEqual([]);
  // What everybody is asked first still stands in the way of all variants.
  expect(find([{ id: 'x', surveys: ['b', 'c'] }])).toEqual(['/surveys/1', '/surveys/2']);
});
