import { some } from '../shape.js';

export const experiments = {
  experiments: {
    title: 'Experiments',
    intro:
      'Surveys against each other: each visitor is asked one of them, always the same one, and counts once. The first is what the others are measured against.',
    share: (share: string) => `for ${share} of the visitors`,
    counts: (shown: string, answered: string) =>
      `shown to ${some(shown, 'visitor')} · answered by ${answered}`,
    first: 'The others are measured against this one.',
    otherTypes: 'Their first questions cannot be compared, so only the response is.',
    split: {
      'as-drawn': 'As many were shown each survey as its share says.',
      uneven:
        'More were shown one survey than its share explains: do not trust this comparison. Perhaps the shares were changed in this period, or something keeps one of the surveys from being shown.',
      'other-moments':
        'The surveys are not asked at the same moment, in the same place and of the same people, so how many were shown each differs by itself. The response is of those who were shown the survey.',
      'too-few': '',
    },
    splitName: 'the split of visitors',
    expected: 'by its share',
    mixed: (count: string) =>
      `${some(count, 'visitor')} ${count === '1' ? 'was' : 'were'} shown more than one of them, in this period or before, and left out of everything. Give the surveys of an experiment ids of their own, and leave its shares as they are.`,
    difference: 'difference',
    together: (count: string) => `interval, 95 % for all ${count} together`,
    gaps: {
      share: (number: string) => `${number} percentage points`,
      score: (number: string) => `${number} points`,
      mean: (number: string) => `${number} points`,
    },
    higher: (gap: string, low: string, high: string, first: string) =>
      `${gap} higher than ${first} (${low} to ${high}).`,
    lower: (gap: string, low: string, high: string, first: string) =>
      `${gap} lower than ${first} (${low} to ${high}).`,
    open: (low: string, high: string, first: string) =>
      `Cannot be told apart from ${first} yet: between ${low} and ${high}.`,
    few: (n: string, fewest: string, first: string) =>
      `Not compared with ${first} yet: ${n} of ${fewest} in one of the two.`,
    verdicts: { higher: 'higher', lower: 'lower', open: 'cannot be told apart', 'too-few': 'too few' },
    emptyTitle: 'No experiment yet.',
    empty:
      'To try two wordings or two moments against each other, write both as surveys and name them under “experiments” in safar.json:',
    emptyCode: '"experiments": [{ "id": "wording", "surveys": ["nps", "nps-short"] }]',
    emptyNoneTitle: 'Nothing to compare yet.',
    emptyNone:
      'An experiment is set up, and nobody was shown any of its surveys in this period. They appear when their moment comes.',
  },
};

export type ExperimentsWords = typeof experiments;
