import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BrowserSurvey } from '../browser-config.js';
import { getHash } from '../rules/hash.js';
import { compileGlobs } from '../rules/paths.js';
import type { SurveyFacts } from '../rules/survey-facts.js';
import type { Circumstances } from './circumstances.js';
import { explainSurvey } from './explain-survey.js';
import { createFormat } from './format.js';
import { explainLanguages, findExplainWords } from './languages/index.js';
import { readGlobs } from './read-globs.js';

const now = Date.UTC(2026, 2, 20, 12);
const visitor = `${now
  .toString(16)
  .padStart(12, '0')
  .replace(/(.{8})/, '$1-')}-7000-8000-000000000000`;
const format = (language: 'fa' | 'ar' | 'en') => createFormat(explainLanguages[language], 'Asia/Tehran');

const facts: SurveyFacts = {
  now,
  visitor,
  visits: 2,
  items: 3,
  value: 1250,
  purchases: 0,
  stage: 0,
  furthest: 0,
  language: 'fa',
  device: 'mobile',
  shownInVisit: 0,
  history: { nps: { shown: 1, shownAt: now - 36e5, dismissedAt: now - 36e5 } },
};
const nps: BrowserSurvey = {
  id: 'nps',
  when: [{ event: 'purchase', afterMs: 2_000 }],
  afterDismissMs: 30 * 864e5,
  afterShownMs: 864e5,
  sample: 50,
  priority: 0,
};
const explain = (
  survey: Partial<BrowserSurvey>,
  language: 'fa' | 'ar' | 'en',
  circumstances: Circumstances = {},
) =>
  explainSurvey(
    {
      survey: { ...nps, ...survey },
      throttle: { perVisit: 1, betweenMs: 3 * 864e5 },
      facts,
      stages: [{ id: 'awareness' }, { id: 'purchase' }],
      circumstances,
    },
    format(language),
  );
const say = (gate: string, language: 'fa' | 'ar' | 'en', survey: Partial<BrowserSurvey> = {}): string => {
  const found = explain(survey, language).gates.find((each) => each.gate === gate);
  // Intl puts a narrow space before PM.
  return [found?.sentence, found?.next].filter(Boolean).join(' ').replace(/\s/g, ' ');
};

test('what is wanted, what is seen and the next moment, in the words and digits of each language', () => {
  expect(say('afterDismiss', 'en')).toBe(
    'Not again within 30 days of being closed; last closed: 2:30:00 PM (1 hour ago). It passes from Apr 19, 2026, 2:30 PM (in 29 days).',
  );
  expect(say('afterDismiss', 'fa')).toBe(
    'تا ۳۰ روز پس از بستن، دوباره پرسیده نمی‌شود؛ آخرین بستن: ۱۴:۳۰:۰۰ (۱ ساعت پیش). برقرار می‌شود از ۳۰ فروردین ۱۴۰۵، ۱۴:۳۰ (۲۹ روز دیگر).',
  );
  expect(say('stage', 'en', { who: { stage: [1] } })).toBe(
    'Asked in the stage purchase; now: awareness. It passes as soon as that is so.',
  );
  expect(say('value', 'ar', { who: { cart: { value: { min: 2000 } } } })).toContain('على الأقل');
  expect(say('device', 'fa', { who: { device: ['desktop'] } })).toBe(
    'روی رایانه پرسیده می‌شود؛ این دستگاه: تلفن. صفحه را با چنین دستگاهی باز کنید.',
  );
  expect(say('active', 'en', { active: [0, now + 864e5] })).toMatch(
    /^Time to ask: until Mar 21, 2026, .*; now it is Mar 20/,
  );
  expect(say('known', 'en', { who: { known: [{ param: '.plan', match: '^(pro|team.*)$' }] } })).toBe(
    'Asked where plan = pro or team*; known: plan = none. It passes when the page says so: safar("traits", { … }).',
  );
  expect(
    say('answers', 'en', { who: { answers: [{ survey: 'csat', question: 'score', from: 4, until: 5 }] } }),
  ).toBe(
    'Asked of those who answered csat.score = 4 to 5; their answers: csat.score = none. It passes as soon as that is so.',
  );
});

test('an experiment says which survey the visitor is asked, where all of them are known', () => {
  const variant = (id: string, min: number, max: number): BrowserSurvey => ({
    ...nps,
    id,
    experiment: { salt: 'experiment:wording', min, max },
  });
  const drawn = getHash(`experiment:wording${visitor}`) % 10_000;
  const [mine, other] = [variant('short', 0, drawn), variant('long', drawn + 1, 9_999)];
  const explainIn = (survey: BrowserSurvey, language: 'fa' | 'ar' | 'en', surveys?: BrowserSurvey[]) =>
    explainSurvey(
      { survey, surveys, throttle: { perVisit: 1, betweenMs: 0 }, facts, stages: [] },
      format(language),
    ).gates.find(({ gate }) => gate === 'experiment');
  expect(explainIn(mine, 'en', [mine, other])).toMatchObject({
    isPassed: true,
    sentence:
      'Of an experiment each visitor is asked one survey; this is short of the experiment wording, and theirs is short.',
  });
  expect(explainIn(other, 'en', [nps, other, mine])).toMatchObject({
    isPassed: false,
    seen: 'short',
    next: 'Never again for this visitor; a private window begins as another.',
  });
  expect(explainIn(other, 'en')).toMatchObject({ isPassed: false, seen: 'none' });
  expect(explainIn(other, 'fa', [mine, other])?.sentence.replace(/[\u2068\u2069]/g, '')).toBe(
    'در آزمایش از هر بازدیدکننده یک نظرسنجی پرسیده می‌شود؛ این long از آزمایش wording است و سهم او short.',
  );
  expect(explainIn(nps, 'ar')?.sentence).toBe('ليس في أي تجربة.');
});

test('what no visitor can open says that the config has to change', () => {
  expect(say('sample', 'en', { sample: 0 })).toMatch(/is not one of them\. For that, change safar\.json\.$/);
  expect(say('active', 'fa', { active: [0, now - 864e5] })).toMatch(/برای آن safar\.json را تغییر دهید\.$/);
});

describe('the moment beside the gates', () => {
  const fails = (circumstances: Circumstances): string[] =>
    explain({}, 'en', circumstances).circumstances.flatMap(({ circumstance, isPassed }) =>
      isPassed ? [] : [circumstance],
    );

  test.each<[Circumstances, string[]]>([
    [{}, []],
    [{ isAllowed: false, isPrivate: true }, ['consent', 'gpc']],
    [{ isFired: false, dueAt: now + 1 }, ['trigger']],
    [{ isFired: true, dueAt: now + 1, trigger: 0, isPageLeft: true }, ['wait', 'pageLeft']],
    [{ isFired: true, dueAt: now, trigger: 0, isStageLeft: true }, []],
    [{ isVisitOver: true, first: 'csat', open: 'csat' }, ['visitOver', 'priority', 'card']],
    [
      { isInOtherTab: true, isTyping: true, isDialogOpen: true, isHidden: true },
      ['otherTab', 'typing', 'dialog', 'hidden'],
    ],
    [{ isInOtherTab: false, isTyping: false, isDialogOpen: false, isHidden: false, first: '', open: '' }, []],
  ])('%o', (circumstances, expected) => {
    expect(fails(circumstances)).toEqual(expected);
  });

  test('what is not known is not said', () => {
    expect(explain({}, 'en').circumstances).toEqual([]);
    expect(explain({}, 'en', { isTyping: false }).circumstances).toEqual([
      { circumstance: 'clear', isPassed: true, sentence: 'Nothing on the page is in the way.' },
    ]);
  });

  test('a wait says its end, and a trigger what it waits for', () => {
    const [trigger, wait] = explain({}, 'en', {
      isFired: true,
      dueAt: now + 18_000,
      trigger: 0,
    }).circumstances;
    expect(trigger?.sentence).toBe('Its moment has come: purchase happens.');
    expect(wait).toMatchObject({
      nextAt: now + 18_000,
      sentence: expect.stringContaining('(in 18 seconds)'),
    });
    const [unfired] = explain({}, 'fa', { isFired: false }).circumstances;
    // Names are kept in their own direction.
    expect(unfired?.sentence).toContain('\u2068purchase\u2069');
    expect(unfired?.sentence.replace(/[\u2068\u2069]/g, '')).toBe(
      'منتظر این است: رویداد purchase، سپس ۲ ثانیه انتظار.',
    );
  });
});

describe('what happened to it, and what it waits for', () => {
  const say = (
    circumstances: Circumstances,
    survey: Partial<BrowserSurvey> = {},
    language: 'fa' | 'en' = 'en',
  ) =>
    explain(survey, language, circumstances)
      .circumstances.map(({ sentence }) => sentence.replace(/[\u2068\u2069]/g, '').replace(/\s/g, ' '))
      .join('\n');

  test('the page asked: nothing else is said to have come', () => {
    expect(say({ isFired: true, trigger: -1 })).toBe('Its moment has come: the page asks for it by name.');
    expect(say({ isFired: true, trigger: -1, tab: '' })).toBe('Its moment has come: its tab is pressed.');
  });

  test('a moment that passed says when it came, and what held it back', () => {
    const passed = { at: now - 6e4, why: 'Asked on a computer; this is a phone.' };
    expect(say({ isFired: false, passed })).toBe(
      'Its moment came at 3:29:00 PM (1 minute ago), and this held it back: Asked on a computer; this is a phone.\n' +
        'It waits for this: purchase happens, then a wait of 2 seconds.',
    );
  });

  test('a tab is named as long as it is not pressed', () => {
    const tab = compileGlobs(['/contact/**']);
    expect(say({ isFired: false, tab, path: '/contact/us' }, { when: [] })).toBe(
      'It waits for this: its tab is pressed.\nIts tab is on this page.',
    );
    expect(say({ isFired: false, tab, path: '/' }, { when: [] }, 'fa')).toBe(
      'منتظر این است: زدن دکمه‌اش.\nدکمه‌اش در این صفحه نیست؛ در /contact/** هست.',
    );
    expect(say({ isFired: false, tab: '', path: '/' })).toBe(
      'It waits for this: purchase happens, then a wait of 2 seconds; or its tab is pressed.\nIts tab is on this page.',
    );
  });

  test('a touchpoint that is waited for says why it is', () => {
    expect(say({ isFired: false, touchpoint: { reason: 'none', seen: 3 } })).toMatch(
      /told of before. Told of so far: 3\.$/,
    );
    expect(say({ isFired: false, touchpoint: { reason: 'pending', seen: now + 864e5 } }, {}, 'fa')).toMatch(
      /رخ داده است و تا .*۱ روز دیگر.* منتظر صفحه‌ای است/,
    );
    const nobody = { reason: 'nobody', seen: 0 } as const;
    expect(say({ isFired: false, touchpoint: nobody, isLost: true })).toMatch(/This browser keeps nothing/);
    expect(say({ isFired: false, touchpoint: nobody, isLost: false })).toMatch(/Nobody is identified/);
    expect(say({ isFired: true, trigger: 0, touchpoint: { reason: 'nobody', seen: 0 } })).not.toContain(
      'identified',
    );
  });
});

test('globs are read back from what they were compiled to', () => {
  const glob = fc.string({
    unit: fc.constantFrom('a', '/', '*', '**', '.', '(', ')', '|', '\\', '+', 'گل'),
    minLength: 1,
  });
  fc.assert(
    fc.property(fc.array(glob, { maxLength: 4 }), (globs) => {
      const source = compileGlobs(globs);
      expect(compileGlobs(readGlobs(source))).toBe(source);
    }),
    { numRuns: 2_000 },
  );
  expect(readGlobs(compileGlobs(['/products/**', '/a.b', '/*/c']))).toEqual(['/products/**', '/a.b', '/*/c']);
});

test('the first language that has words, then English', () => {
  expect(findExplainWords(['de', 'fa-IR', 'en']).tag).toBe('fa');
  expect(findExplainWords(['constructor', 'de']).tag).toBe('en');
});
