import { expect, test } from 'vitest';
import { checkConfig } from '../check-config.js';

const check = (...when: Record<string, unknown>[]) =>
  checkConfig({ site: 'nogol', surveys: [{ id: 'a', template: 'nps', when }] });

test('what browsers can hear of is no mistake', () => {
  expect(
    check(
      {
        touchpoint: 'ticket_solved',
        where: { hours: { min: 24 }, topic: ['refund', 'size-*'] },
        within: '30d',
      },
      { touchpoint: 'delivery_late', where: { days: [1, 2] }, page: '/a', after: '5s' },
      { touchpoint: 'store_visit', where: { store: 'vienna' } },
    ),
  ).toEqual({ mistakes: [], hints: [] });
});

test.each<
  [
    when: Record<string, unknown>,
    [code: string, place: string, message?: string | undefined, suggestion?: string][],
  ]
>([
  [{ touchpoint: 'ticket_solvd' }, [['choice', '/touchpoint', undefined, 'ticket_solved']]],
  [{ touchpoint: 'email' }, [['choice', '/touchpoint']]],
  [{ touchpoint: 'constructor', where: { hours: 1 } }, [['choice', '/touchpoint']]],
  [
    { touchpoint: 'ticket_opened', where: { hours: 3, topc: 'refund' } },
    [
      [
        'unknown-option',
        '/where/hours',
        '"ticket_opened" tells nothing of "hours". It tells "topic" and "channel".',
      ],
      [
        'unknown-option',
        '/where/topc',
        '"ticket_opened" tells nothing of "topc". Did you mean "topic"?',
        'topic',
      ],
    ],
  ],
  [
    { touchpoint: 'ticket_solved', where: { hours: '24', topic: { min: 1 }, channel: ['mail', 3, true] } },
    [
      [
        'type',
        '/where/hours',
        '"24" does not fit here: "hours" is a number. Give one, or a range such as {"min": 24}.',
      ],
      [
        'type',
        '/where/topic',
        'A range does not fit here: "topic" is a text. Give one, or several in a list.',
      ],
      [
        'type',
        '/where/channel/1',
        '3 does not fit here: "channel" is a text. Give one, or several in a list.',
      ],
      ['type', '/where/channel/2'],
    ],
  ],
  [
    { touchpoint: 'ticket_solved', where: { hours: { min: 5, max: 1 }, topic: null } },
    [
      ['type', '/where/topic'],
      ['never-shows', '/where/hours'],
    ],
  ],
  [
    { touchpoint: 'call', within: '31d' },
    [
      [
        'out-of-range',
        '/within',
        'Browsers hear of what happened in the last 30 days only: give "30d" at the most, not "31d".',
        '30d',
      ],
    ],
  ],
  [{ touchpoint: 'call', within: '99999999d' }, [['out-of-range', '/within', undefined, '30d']]],
  [{ touchpoint: 'call', within: '0s' }, [['never-shows', '/within']]],
  [{ touchpoint: 'call', within: 'a week' }, [['pattern', '/within']]],
  [{ event: 'purchase', within: '7d' }, [['unknown-option', '/within']]],
  [{ touchpoint: 'call', event: 'purchase' }, [['ambiguous', '/touchpoint']]],
])('%j', (when, wanted) => {
  const { mistakes } = check(when);
  expect(mistakes.map(({ code, pointer }) => [code, pointer])).toEqual(
    wanted.map(([code, place]) => [code, `/surveys/0/when/0${place}`]),
  );
  wanted.forEach(([, , message, suggestion], index) => {
    if (message !== undefined) expect(mistakes[index]?.message).toBe(message);
    expect(mistakes[index]?.suggestion).toBe(suggestion);
  });
});

const hints = (config: object) => checkConfig({ site: 'nogol', ...config }).hints;

test.each([
  ['ticket_solved', 'ticket_solved'],
  ['ticketSolved', 'ticket_solved'],
  ['email_open', 'email_opened'],
  ['call', 'call'],
])(
  'that the event %j is named like a touchpoint is a hint, with the trigger that hears of it',
  (event, kind) => {
    const config = { surveys: [{ id: 'a', template: 'nps', when: [{ after: '5s' }, { event }] }] };
    expect(hints(config)).toEqual([
      {
        pointer: '/surveys/0/when/1/event',
        on: 'key',
        code: 'never-shows',
        message: `${JSON.stringify(event)} may be meant as ${event === kind ? 'what' : `"${kind}", which`} happens off the site, and comes as a touchpoint from the shop’s own programs, not as an event of a page: write {"touchpoint": "${kind}"}, unless your pages send an event of that name.`,
        suggestion: 'touchpoint',
      },
    ]);
  },
);

test('a stage and a key event that are named like a touchpoint are a hint, without a trigger that they could have', () => {
  const config = {
    keyEvents: ['purchase', 'store_visit'],
    stages: [{ id: 'x', title: 'X', enter: [{ event: 'delivery_late' }] }],
  };
  expect(hints(config)).toMatchObject([
    {
      pointer: '/stages/0/enter/0/event',
      message: expect.stringMatching(
        /^"delivery_late" may be meant as what happens off the site, .+: a touchpoint enters no stage\. Take it out, unless your pages send/,
      ),
    },
    {
      pointer: '/keyEvents/1',
      message: expect.stringMatching(
        /^"store_visit" may be meant as what happens off the site, .+: a touchpoint is no key event\. Take it out, unless your pages send/,
      ),
    },
  ]);
});

test('an event of a page that only sounds like one is none', () => {
  const when = ['purchase', 'refund', 'support_solved', 'cell', 'store_visits_page', 'ticket'].map(
    (event) => ({
      event,
    }),
  );
  expect(hints({ surveys: [{ id: 'a', template: 'nps', when }] })).toEqual([]);
});
