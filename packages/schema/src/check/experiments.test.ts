import { expect, test } from 'vitest';
import { checkConfig } from '../check-config.js';

const survey = (id: string, rest = {}) => ({ id, template: 'nps', when: [{ after: '20s' }], ...rest });
const surveys = [survey('nps'), survey('nps-short'), survey('csat', { template: 'csat' })];

const check = (experiments: unknown, list: unknown[] = surveys): string[] => {
  const { mistakes, hints } = checkConfig({ site: 'x', surveys: list, experiments });
  return [
    ...mistakes.map(({ pointer, code }) => `${pointer} ${code}`),
    ...hints.map(({ pointer, code }) => `${pointer} ${code}?`),
  ];
};
const pair = ['nps', 'nps-short'];

test.each<[string, unknown, string[]]>([
  ['two surveys', [{ id: 'x', surveys: pair }], []],
  ['with shares', [{ id: 'x', surveys: pair, shares: [90, 10] }], []],
  ['in thirds', [{ id: 'x', surveys: pair, shares: [33.33, 66.67] }], []],
  ['one survey', [{ id: 'x', surveys: ['nps'] }], ['/experiments/0/surveys too-few']],
  [
    'a name that is nearly right',
    [{ id: 'x', surveys: ['nps', 'nps-shor'] }],
    ['/experiments/0/surveys/1 unknown-survey'],
  ],
  ['itself', [{ id: 'x', surveys: ['nps', 'nps'] }], ['/experiments/0/surveys/1 duplicate']],
  [
    'in two experiments',
    [
      { id: 'x', surveys: pair },
      { id: 'y', surveys: ['csat', 'nps'] },
    ],
    ['/experiments/1/surveys/1 duplicate', '/experiments/1/surveys/1 not-comparable?'],
  ],
  [
    'two experiments of one name',
    [
      { id: 'x', surveys: pair },
      { id: 'x', surveys: ['csat'] },
    ],
    ['/experiments/1/surveys too-few', '/experiments/1/id duplicate'],
  ],
  [
    'too few shares',
    [{ id: 'x', surveys: [...pair, 'csat'], shares: [50, 50] }],
    ['/experiments/0/shares too-few', '/experiments/0/surveys/2 not-comparable?'],
  ],
  ['too many shares', [{ id: 'x', surveys: pair, shares: [50, 25, 25] }], ['/experiments/0/shares too-many']],
  ['not 100', [{ id: 'x', surveys: pair, shares: [50, 40] }], ['/experiments/0/shares out-of-range']],
  [
    'a share of nothing',
    [{ id: 'x', surveys: pair, shares: [100, 0] }],
    ['/experiments/0/shares/0 out-of-range', '/experiments/0/shares/1 out-of-range'],
  ],
])('%s', (_, experiments, expected) => {
  expect(check(experiments)).toEqual(expected);
});

test.each<[string, object, string[]]>([
  ['another moment', { when: [{ event: 'purchase' }] }, []],
  [
    'another place, and other words',
    { place: 'modal', questions: [{ id: 'score', type: 'nps', text: '?' }] },
    [],
  ],
  ['behind a tab, and the other is not', { place: 'tab' }, ['/experiments/0/surveys/1 never-shows']],
  ['another stage', { about: 'purchase' }, ['/experiments/0/surveys/1 not-comparable?']],
  ['another sample', { howOften: { sample: 50 } }, ['/experiments/0/surveys/1 not-comparable?']],
  ['other people', { who: { new: true } }, ['/experiments/0/surveys/1 not-comparable?']],
  ['another first question', { template: 'ces' }, ['/experiments/0/surveys/1 not-comparable?']],
  [
    'by link alone',
    { when: [{ link: true }], about: 'loyalty' },
    ['/experiments/0/surveys/1 never-shows?', '/experiments/0/surveys/1 not-comparable?'],
  ],
])('%s', (_, changes, expected) => {
  expect(check([{ id: 'x', surveys: ['nps', 'other'] }], [survey('nps'), survey('other', changes)])).toEqual(
    expected,
  );
});

test('all behind a tab are one tab, that of the first', () => {
  const list = (tab: object) => [
    survey('nps', { place: 'tab', tab: { pages: ['/help'] } }),
    survey('other', { place: 'tab', ...tab }),
  ];
  const pairs = [{ id: 'x', surveys: ['nps', 'other'] }];
  expect(check(pairs, list({}))).toEqual([]);
  expect(check(pairs, list({ tab: { pages: ['/help'] } }))).toEqual([]);
  expect(check(pairs, list({ tab: { pages: ['/cart'] } }))).toEqual([
    '/experiments/0/surveys/1 not-comparable?',
  ]);
});
