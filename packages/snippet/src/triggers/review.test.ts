import { createId, type BrowserConfig, type BrowserSurvey } from '@safar/schema/browser';
import { describe, expect, test } from 'vitest';
import type { Visitor } from '../context.js';
import { getNextAt, openMemory } from './memory.js';
import { remember, takeBack } from './remember.js';
import { review as reviewOn } from './review.js';

const now = 1_763_766_000_000;
const review = (visitor: Visitor, core: Parameters<typeof reviewOn>[1], at: number, id?: string) =>
  reviewOn(visitor, core, at, { device: 'desktop', language: 'en' }, id);
const makeSurvey = (id: string, options: Partial<BrowserSurvey> = {}): BrowserSurvey => ({
  id,
  when: [{ event: 'looked', afterMs: 0 }],
  afterDismissMs: 1e9,
  afterShownMs: 0,
  sample: 100,
  priority: 0,
  ...options,
});
const makeCore = (...list: BrowserSurvey[]): Parameters<typeof reviewOn>[1] => ({
  config: {
    endsAfterMs: 1_800_000,
    stages: [],
    surveys: {
      ask: '',
      widget: '',
      content: '',
      list,
      throttle: { perVisit: 9, betweenMs: 0 },
    },
  } as unknown as BrowserConfig,
  page: { id: '', path: '/a', n: 0, pageNo: 1 },
});
const makeVisitor = (...waits: [survey: string, dueAt: number][]): Visitor => {
  const visitor: Visitor = { id: createId(now), visit: createId(now), visits: 1, lastAt: now, pageNo: 1 };
  openMemory(visitor).waits.push(...waits.map(([survey, dueAt]) => ({ survey, trigger: 0, dueAt })));
  return visitor;
};

describe('what is due', () => {
  test('is found, marked and undone', () => {
    const [visitor, core] = [makeVisitor(['a', now]), makeCore(makeSurvey('a'))];
    expect(review(visitor, core, now).showing).toMatchObject({ survey: 'a' });
    expect(openMemory(visitor).showing).toBeUndefined();
    const { undo } = review(visitor, core, now, 'mark');
    expect(openMemory(visitor)).toMatchObject({
      shown: 1,
      lastAt: now,
      waits: [],
      showing: { id: 'mark' },
      history: { a: { shown: 1, shownAt: now } },
    });
    expect(undo).toMatchObject({ shown: 0, history: {} });
    expect(undo?.showing).toBeUndefined();
  });

  test('waits for its time, and says when that is', () => {
    const visitor = makeVisitor(['a', now + 7], ['a', now + 5]);
    expect(review(visitor, makeCore(makeSurvey('a')), now)).toEqual({});
    expect(getNextAt(openMemory(visitor))).toBe(now + 5);
    expect(getNextAt(openMemory(makeVisitor()))).toBe(Infinity);
  });

  test('is dropped when it may not be shown, or belongs to a visit that is over', () => {
    const shut = makeVisitor(['a', now]);
    expect(review(shut, makeCore(makeSurvey('a', { sample: 0 })), now).showing).toBeUndefined();
    expect(openMemory(shut).waits).toEqual([]);
    const late = makeVisitor(['a', now]);
    expect(review(late, makeCore(makeSurvey('a')), now + 1_800_001).showing).toBeUndefined();
    const next = makeVisitor(['a', now]);
    next.visit = createId(now + 1);
    expect(review(next, makeCore(makeSurvey('a')), now).showing).toBeUndefined();
  });

  test('of two the higher priority wins, then the first in the file; the other one waits', () => {
    const visitor = makeVisitor(['b', now], ['a', now], ['c', now]);
    expect(
      review(visitor, makeCore(makeSurvey('a'), makeSurvey('b'), makeSurvey('c', { priority: 1 })), now, 'x')
        .showing?.survey,
    ).toBe('c');
    expect(openMemory(visitor).waits.map(({ survey }) => survey)).toEqual(['b', 'a']);
    const equal = makeVisitor(['b', now], ['a', now]);
    expect(review(equal, makeCore(makeSurvey('a'), makeSurvey('b')), now).showing?.survey).toBe('a');
  });
});

describe('what was shown', () => {
  const showOne = (): Visitor => {
    const visitor = makeVisitor(['a', now]);
    review(visitor, makeCore(makeSurvey('a')), now, 'x');
    return visitor;
  };
  const tell = (visitor: Visitor, name: string, params: Record<string, unknown> = {}): void =>
    remember(visitor, { name, at: now + 1, params: { showing: 'x', ...params } });

  test('goes on, with the latest revision of each answer', () => {
    const visitor = showOne();
    expect(getNextAt(openMemory(visitor))).toBe(0);
    tell(visitor, 'survey_answer', { question: 'q', revision: 1, value: 3 });
    tell(visitor, 'survey_answer', { question: 'q', revision: 2, value: 4 });
    const { showing, isOld } = review(visitor, makeCore(makeSurvey('a')), now);
    expect(showing).toMatchObject({ id: 'x', answers: [{ question: 'q', revision: 2, value: 4 }] });
    expect(isOld).toBe(false);
    visitor.visit = createId(now + 5);
    expect(review(visitor, makeCore(makeSurvey('a')), now).isOld).toBe(true);
  });

  test('is left when it was ignored on three pages, not when it is being answered', () => {
    for (const isAnswered of [false, true]) {
      const visitor = showOne();
      if (isAnswered) tell(visitor, 'survey_answer', { question: 'q', revision: 1, value: 3 });
      const onPages = Array.from({ length: 4 }, () => {
        const { isOld } = review(visitor, makeCore(makeSurvey('a')), now);
        review(visitor, makeCore(makeSurvey('a')), now, 'y');
        return isOld;
      });
      expect(onPages).toEqual(isAnswered ? [false, false, false, false] : [false, false, true, true]);
    }
  });

  test('skipped is not answered, dismissed is not answered, done is', () => {
    const visitor = showOne();
    tell(visitor, 'survey_answer', { question: 'q', revision: 1, value: null });
    expect(openMemory(visitor).history.a?.answeredAt).toBeUndefined();
    tell(visitor, 'survey_dismissed');
    expect(openMemory(visitor).history.a).toEqual({ shown: 1, shownAt: now, dismissedAt: now + 1 });
    expect(openMemory(visitor).showing).toBeUndefined();
    const other = showOne();
    tell(other, 'survey_done');
    expect(openMemory(other).history.a).toMatchObject({ answeredAt: now + 1 });
  });

  test('points and options are kept where another survey asks by them, until they are taken back', () => {
    const answers = ['q', 'words'].map((question) => ({ survey: 'a', question, from: 9, until: 10 }));
    const asking = [makeSurvey('b', { who: { answers } })];
    const answer = (visitor: Visitor, question: string, value: unknown): void => {
      const params = { showing: 'x', question, revision: 1, value };
      remember(visitor, { name: 'survey_answer', at: now, params }, asking);
    };
    const visitor = showOne();
    for (const [question, value] of [
      ['q', 9],
      ['words', 'Call me'],
      ['unasked', 3],
    ] as const)
      answer(visitor, question, value);
    expect(openMemory(visitor).history.a?.answers).toEqual({ q: 9 });
    answer(visitor, 'q', null);
    expect(openMemory(visitor).history.a?.answers).toEqual({ q: [] });
  });

  test('put off counts as not shown, and can be taken back', () => {
    const visitor = showOne();
    tell(visitor, 'survey_later');
    expect(openMemory(visitor).history.a).toEqual({ shown: 0, laterIn: 1 });
    takeBack(visitor, now + 2);
    expect(openMemory(visitor)).toMatchObject({
      showing: { id: 'x' },
      history: { a: { shown: 1, shownAt: now + 2 } },
    });
    expect(openMemory(visitor).history.a).not.toHaveProperty('laterIn');
  });

  test('another showing changes nothing', () => {
    const visitor = showOne();
    remember(visitor, { name: 'survey_done', at: now, params: { showing: 'y' } });
    expect(openMemory(visitor).showing?.id).toBe('x');
  });
});
