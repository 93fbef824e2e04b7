import { describe, expect, it } from 'vitest';
import { completeConfig } from './complete-config.js';
import type { Config } from './config.js';
import { resolveSurvey, resolveSurveyLibrary } from './resolve-survey.js';
import type { Survey } from './survey.js';

const site: Config = { site: 'nogol', name: { fa: 'نوگل', en: 'Nogol' }, languages: ['fa', 'en'] };
const config = completeConfig(site);
const resolve = (survey: Survey, language: string, more: Partial<Config> = {}) =>
  resolveSurvey(completeConfig({ ...site, ...more }), survey, language);

describe('a template', () => {
  it('asks the standard question of the net promoter score', () => {
    const { questions } = resolve({ id: 'nps', template: 'nps' }, 'en');
    expect(questions[0]).toEqual({
      id: 'score',
      type: 'nps',
      text: 'How likely is it that you would recommend \u2068Nogol\u2069 to a friend or colleague?',
      min: 0,
      names: ['0, Not at all likely', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10, Extremely likely'],
      look: 'numbers',
      low: 'Not at all likely',
      high: 'Extremely likely',
      required: false,
    });
  });

  it('speaks Persian with its digits, from the right', () => {
    const content = resolve({ id: 'nps', template: 'nps' }, 'fa');
    expect(content).toMatchObject({ language: 'fa', dir: 'rtl', numbers: 'fa-u-nu-arabext' });
    expect(content.questions[0]?.text).toBe(
      'چقدر احتمال دارد \u2068نوگل\u2069 را به دوستان یا همکارانتان پیشنهاد کنید؟',
    );
  });

  it('is changed field by field by a question of the same id', () => {
    const { questions } = resolve(
      {
        id: 'after',
        template: 'csat',
        questions: [{ id: 'score', type: 'csat', look: 'stars', high: { en: 'Delighted' } }],
      },
      'en',
    );
    expect(questions.map(({ id }) => id)).toEqual(['score', 'reason', 'thanks']);
    expect(questions[0]).toMatchObject({
      text: 'How satisfied were you with your order?',
      look: 'stars',
      low: 'Very dissatisfied',
      high: 'Delighted',
      min: 1,
      names: ['1, Very dissatisfied', '2, Dissatisfied', '3, Neither', '4, Satisfied', '5, Delighted'],
    });
  });

  it('takes further questions before its closing message, and a further message after it', () => {
    const { questions } = resolve(
      {
        id: 'after',
        template: 'csat',
        questions: [
          { id: 'gift', type: 'message', coupon: 'A1' },
          { id: 'wish', type: 'text' },
        ],
      },
      'en',
    );
    expect(questions.map(({ id }) => id)).toEqual(['score', 'reason', 'wish', 'thanks', 'gift']);
  });

  it('gives way to a question of another type', () => {
    const { questions } = resolve(
      { id: 'x', template: 'nps', questions: [{ id: 'score', type: 'text', text: 'Why?' }] },
      'en',
    );
    expect(questions[0]).toEqual({
      id: 'score',
      type: 'text',
      text: 'Why?',
      required: false,
      maxLength: 500,
    });
  });

  it('keeps its words for the options an owner picks from it', () => {
    const { questions } = resolve(
      {
        id: 'source',
        template: 'how-did-you-hear',
        questions: [
          {
            id: 'source',
            type: 'choice',
            options: [{ id: 'friend' }, { id: 'radio' }, { id: 'other', kind: 'other' }],
          },
        ],
      },
      'fa',
    );
    expect(questions[0]).toMatchObject({
      otherLabel: 'کجا؟',
      options: [
        { id: 'friend', text: 'دوست یا آشنا' },
        { id: 'radio', text: 'radio' },
        { id: 'other', text: 'جای دیگر', kind: 'other' },
      ],
    });
  });
});

describe('falling back', () => {
  const persian: Survey = {
    id: 'own',
    template: 'nps',
    questions: [{ id: 'score', type: 'nps', text: { fa: 'سلام؟' } }],
  };

  it('goes from the region to the base', () => {
    const content = resolve({ id: 'nps', template: 'nps' }, 'fa-AF');
    expect(content).toMatchObject({ language: 'fa-AF', dir: 'rtl', numbers: 'fa-AF-u-nu-arabext' });
    expect(content.questions[0]?.text).toContain('چقدر');
  });

  it('goes on to the site and takes the whole survey there', () => {
    const content = resolve(persian, 'en');
    expect(content.language).toBe('fa');
    expect(content.questions.map(({ text }) => text).join()).not.toMatch(/[a-z]/i);
  });

  it('ends in English', () => {
    expect(resolve({ id: 'nps', template: 'nps' }, 'ja', { languages: ['ja'] }).language).toBe('en');
  });

  it('asks even where no language is complete', () => {
    const content = resolve(
      {
        id: 'x',
        questions: [
          { id: 'a', type: 'text', text: { de: 'Warum?' } },
          { id: 'b', type: 'text', text: { fr: 'Comment ?' } },
        ],
      },
      'es',
    );
    expect(content.questions.map(({ text }) => text)).toEqual(['Warum?', 'Comment ?']);
  });

  it('never mixes buttons of one language with questions of another', () => {
    const library = resolveSurveyLibrary({ ...config, surveys: [persian] }, 3, 'en');
    expect(library.ui.next).toBe('Next');
    expect(library.surveys[0]?.ui?.next).toBe('بعدی');
  });

  it.each(['__proto__', 'constructor', '', '..', 'x'.repeat(200)])(
    'answers "%s" in the site’s own language',
    (tag) => {
      const library = resolveSurveyLibrary({ ...config, surveys: [{ id: 'nps', template: 'nps' }] }, 3, tag);
      expect(library).toMatchObject({ version: 3, language: 'fa' });
      expect(library.surveys).toHaveLength(1);
    },
  );
});

describe('a name', () => {
  it('is set apart and taken literally', () => {
    const content = resolve({ id: 'nps', template: 'nps' }, 'en', { name: '$& {name} گل' });
    expect(content.questions[0]?.text).toContain('recommend \u2068$& {name} گل\u2069 to');
  });
});

describe('the value of the cart', () => {
  const survey: Survey = { id: 'a', questions: [{ id: 'a', type: 'text', text: 'Why {cart.value}?' }] };
  it.each([
    ['en', 'USD', '${cart.value:2}'],
    ['de', 'EUR', '{cart.value:2}\u00a0€'],
    ['fa', 'IRT', '{cart.value:0} تومان'],
    ['en', 'IRT', '{cart.value:0} toman'],
  ])('is an amount in %s and %s', (language, currency, amount) => {
    const content = resolve(survey, language, { currency });
    expect(content.questions[0]?.text).toBe(`Why \u2068${amount}\u2069?`);
  });
});

it('digits follow the setting before the language', () => {
  expect(resolve({ id: 'nps', template: 'nps' }, 'fa', { digits: 'latn' }).numbers).toBe('fa-u-nu-latn');
});
