import { expect, test } from 'vitest';
import { chooseWidget } from './choose-widget.js';
import { compileConfig } from './compile-config.js';
import { completeConfig } from './complete-config.js';
import { resolveSurvey, resolveSurveyLibrary } from './resolve-survey.js';
import type { Survey } from './survey.js';

const choose = (...surveys: Survey[]) => {
  const config = completeConfig({ site: 'shop', languages: ['fa', 'en'], surveys });
  return chooseWidget(config.surveys, config);
};

const nps: Survey = { id: 'nps', template: 'nps' };

test.each<[name: string, survey: Survey]>([
  [
    'points of all kinds',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps' },
        { id: 'b', type: 'ces' },
        { id: 'c', type: 'scale' },
      ],
    },
  ],
  ['faces that are numbers', { id: 'a', questions: [{ id: 'a', type: 'csat', look: 'numbers' }] }],
  [
    'words and a way',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps', next: [{ answer: 'promoter', to: 'end' }] },
        { id: 'b', type: 'text' },
      ],
    },
  ],
  [
    'a thank-you with a link',
    { id: 'a', questions: [{ id: 'a', type: 'message', link: '/', linkText: 'Home' }] },
  ],
])('%s need the small build', (_, survey) => {
  expect(choose(nps, survey)).toBe('widget-points');
});

test.each<[name: string, survey: Survey]>([
  ['faces', { id: 'a', questions: [{ id: 'a', type: 'csat' }] }],
  ['a list', { id: 'a', template: 'how-did-you-hear' }],
  ['something to agree to', { id: 'a', questions: [{ id: 'a', type: 'consent' }] }],
  ['a code to copy', { id: 'a', questions: [{ id: 'a', type: 'message', coupon: 'X1' }] }],
  [
    'an answer in the words of one language',
    {
      id: 'a',
      questions: [
        { id: 'a', type: 'nps' },
        { id: 'b', type: 'text', text: { fa: 'چرا؟', en: 'Why {answer:a}?' } },
      ],
    },
  ],
])('%s needs the whole one, for all surveys', (_, survey) => {
  expect(choose(nps, survey)).toBe('widget');
});

test('places come with everything', () => {
  expect(choose(nps, { ...nps, id: 'b', place: 'modal' })).toBe('widget-places');
  expect(choose(nps, { ...nps, id: 'b', place: 'corner-start' })).toBe('widget-points');
});

test('a contact comes with everything, unless an own question takes its place', () => {
  const call: Survey = { id: 'call', template: 'talk-to-us' };
  expect(choose(nps, call)).toBe('widget-contact');
  expect(choose({ ...nps, place: 'modal' }, { ...call, id: 'c' })).toBe('widget-contact');
  const questions: Survey['questions'] = [{ id: 'contact', type: 'text', text: 'How?' }];
  expect(choose({ ...call, questions })).toBe('widget');
});

const chunks = { triggers: 't', ask: 'a', widget: 'w', 'widget-places': 'p', 'widget-contact': 'c' };
const publicKey = 'BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM';
const call: Survey = { id: 'call', template: 'talk-to-us', when: [{ manual: true }] };
const own: Survey = { id: 'own', questions: [{ id: 'a', type: 'contact', ask: 'phone' }] };

test('only sites that ask for a contact load that build; one that only a link opens changes nothing', () => {
  const read = (surveys: Survey[]) =>
    compileConfig(completeConfig({ site: 'nogol', contacts: { publicKey }, surveys }), 1, chunks).surveys
      ?.widget;
  expect(read([nps])).toBe('w');
  expect(read([nps, call])).toBe('c');
  expect(read([nps, { ...call, when: [{ link: true }] }])).toBe('w');
});

test('the key is in the words of the question, and not in the config that every page loads', () => {
  const config = completeConfig({ site: 'nogol', contacts: { publicKey }, surveys: [nps, call] });
  expect(JSON.stringify(compileConfig(config, 1, chunks))).not.toContain(publicKey);
  const [, { questions } = { questions: [] }] = resolveSurveyLibrary(config, 1, 'fa').surveys;
  expect(questions[1]).toMatchObject({
    type: 'contact',
    ask: 'either',
    required: false,
    seal: { key: publicKey, site: 'nogol' },
    hint: expect.stringContaining('\u2068nogol\u2069'),
    next: [{ from: '{-}', until: '{-}', to: 3 }],
  });
});

test('without a key there is nothing to seal with', () => {
  const config = completeConfig({ site: 'nogol', surveys: [own] });
  expect(resolveSurvey(config, own, 'en').questions[0]).not.toHaveProperty('seal');
});
