import { describe, expect, test } from 'vitest';
import type { Params, Visitor } from '../context.js';
import { openMemory, type Showing } from './memory.js';
import { remember } from './remember.js';

const showing: Showing = {
  id: 's1',
  survey: 'asked',
  visit: 'v1',
  answers: [],
  pages: 1,
  question: 'score',
};

const visitor = (): Visitor => {
  const somebody = { id: 'a', visit: 'v1', visits: 3 } as Visitor;
  Object.assign(openMemory(somebody), {
    showing: structuredClone(showing),
    history: { asked: { shown: 1, shownAt: 5 } },
  });
  return somebody;
};

const take = (somebody: Visitor, name: string, params: Params = {}): void =>
  remember(somebody, { name, at: 7, params: { showing: 's1', survey: 'asked', ...params } });

describe('what a visitor does with a survey', () => {
  test.each(['survey_done', 'survey_dismissed', 'survey_later', 'survey_abandoned'])('%s ends it', (name) => {
    const somebody = visitor();
    take(somebody, name);
    expect(openMemory(somebody).showing).toBeUndefined();
  });

  test('that it was shown, or an end of another showing, ends nothing', () => {
    const somebody = visitor();
    take(somebody, 'survey_shown');
    take(somebody, 'survey_dismissed', { showing: 's0' });
    remember(somebody, { name: 'purchase', at: 7, params: {} });
    expect(openMemory(somebody)).toMatchObject({ showing, history: { asked: { shown: 1, shownAt: 5 } } });
  });

  test('is taken twice like once, as last words that were tried twice are', () => {
    const [once, twice] = [visitor(), visitor()];
    for (const [somebody, times] of [
      [once, 1],
      [twice, 2],
    ] as const)
      for (const name of ['survey_answer', 'survey_later'])
        for (let time = 0; time < times; time++)
          take(somebody, name, { question: 'score', revision: 1, value: 4 });
    expect(twice).toEqual(once);
    expect(openMemory(twice).history['asked']).toEqual({ shown: 0, answeredAt: 7, laterIn: 3 });
    expect(openMemory(twice).later?.answers).toMatchObject([{ question: 'score', revision: 1, value: 4 }]);
  });
});
