import { describe, expect, it } from 'vitest';
import { checkConfig } from '../check-config.js';
import { compileConfig } from '../compile-config.js';
import { completeConfig } from '../complete-config.js';
import type { Config } from '../config.js';

const site = (who: object, howOften: object = {}) => ({
  site: 'nogol',
  timeZone: 'Asia/Tehran',
  surveys: [
    { id: 'nps', template: 'nps', when: [{ manual: true }] },
    { id: 'heard', template: 'how-did-you-hear', when: [{ manual: true }] },
    { id: 'again', template: 'magic-wand', when: [{ manual: true }], who, howOften },
  ],
});
const find = (who: object, howOften?: object) =>
  checkConfig(site(who, howOften)).mistakes.map(({ code, pointer, suggestion }) => [
    code,
    pointer.replace('/surveys/2/', ''),
    suggestion,
  ]);

describe('whom to ask', () => {
  it.each<[object, unknown[]]>([
    [{ stage: ['purchase', 'loyality'] }, ['unknown-stage', 'who/stage/1', 'loyalty']],
    [{ reached: 'purchas' }, ['unknown-stage', 'who/reached', 'purchase']],
    [{ answers: { nbs: { score: 9 } } }, ['type', 'who/answers/nbs/score', undefined]],
    [{ answers: { nbs: { score: { min: 9 } } } }, ['unknown-question', 'who/answers/nbs', 'nps']],
    [{ answers: { nps: { scor: { min: 9 } } } }, ['unknown-question', 'who/answers/nps/scor', 'score']],
    [
      { answers: { heard: { source: 'telegam' } } },
      ['unknown-question', 'who/answers/heard/source', 'telegram'],
    ],
    [{ answers: { nps: { reason: 'price' } } }, ['type', 'who/answers/nps/reason', undefined]],
    [{ answers: { nps: { score: 'promotr' } } }, ['unknown-question', 'who/answers/nps/score', 'promoter']],
    [{ answers: { heard: { source: { min: 1 } } } }, ['type', 'who/answers/heard/source', undefined]],
    [{ answers: { nps: { score: { min: 11 } } } }, ['out-of-range', 'who/answers/nps/score', undefined]],
    [{ answers: { nps: { score: { max: -1 } } } }, ['out-of-range', 'who/answers/nps/score', undefined]],
    [
      { answers: { nps: { score: { min: 9, max: 6 } } } },
      ['never-shows', 'who/answers/nps/score', undefined],
    ],
    [{ language: ['farsi'] }, ['unknown-question', 'who/language/0', undefined]],
    [{ purchases: { min: 3, max: 1 } }, ['never-shows', 'who/purchases', undefined]],
  ])('%j', (who, mistake) => {
    expect(find(who)).toContainEqual(mistake);
  });

  it.each<[object, unknown[]]>([
    [{ from: '2026-02-30' }, ['out-of-range', 'howOften/active/from', undefined]],
    [{ from: '2026-03-10', to: '2026-03-09' }, ['never-shows', 'howOften/active/to', undefined]],
    [{ from: '2026-03-21T18:00', to: '2026-03-21T10:00' }, ['never-shows', 'howOften/active/to', undefined]],
    [{ from: '2026-03-21T25:00' }, ['pattern', 'howOften/active/from', undefined]],
    [{ from: 'Nowruz' }, ['pattern', 'howOften/active/from', undefined]],
  ])('active %j', (active, mistake) => {
    expect(find({}, { active })).toEqual([mistake]);
  });
});

it('places, words and days become what a browser compares', () => {
  const who = {
    new: false,
    stage: ['purchase'],
    reached: 'consideration',
    purchases: { min: 1 },
    answers: { nps: { score: 'promoter' }, heard: { source: 'telegram' } },
  };
  const config = site(who, { untilAnswered: true, active: { from: '2026-03-21', to: '2026-03-21' } });
  expect(checkConfig(config).mistakes).toEqual([]);
  const chunks = { triggers: 't', ask: 'a', widget: 'w' };
  const { surveys, stages } = compileConfig(completeConfig(config as Config), 1, chunks);
  expect(surveys?.list[2]).toMatchObject({
    untilAnswered: true,
    active: [Date.parse('2026-03-20T20:30Z'), Date.parse('2026-03-21T20:30Z')],
    who: {
      new: false,
      stage: [2],
      reached: 1,
      answers: [
        { survey: 'nps', question: 'score', from: 9, until: 10 },
        { survey: 'heard', question: 'source', from: 'telegram', until: 'telegram' },
      ],
    },
  });
  // Purchases are counted, and no rule is met by them.
  expect(stages[0]?.enter.at(-1)).toEqual({ event: 'purchase', nth: Number.MAX_SAFE_INTEGER });
});
