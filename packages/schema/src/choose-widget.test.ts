import { expect, test } from 'vitest';
import { chooseWidget } from './choose-widget.js';
import { compileConfig } from './compile-config.js';
import { completeConfig } from './complete-config.js';
import { resolveSurvey, resolveSurveyLibrary } from './resolve-survey.js';
import type { Survey } from './survey.js';

const publicKey = 'BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM';
const nps: Survey = { id: 'nps', template: 'nps', when: [{ manual: true }] };
const call: Survey = { id: 'call', template: 'talk-to-us', when: [{ manual: true }] };
const own: Survey = { id: 'own', questions: [{ id: 'a', type: 'contact', ask: 'phone' }] };

test.each([
  ['nothing', [], 'widget'],
  ['a card', [nps], 'widget'],
  ['a dialog', [nps, { ...nps, place: 'modal' }], 'widget-places'],
  ['a survey inside a page', [{ ...nps, place: 'inline' }], 'widget-places'],
  ['the template with a contact', [nps, call], 'widget-contact'],
  ['an own question for a contact, beside a dialog', [{ ...nps, place: 'modal' }, own], 'widget-contact'],
  [
    'a template whose question for a contact became another',
    [{ ...call, questions: [{ id: 'contact', type: 'text', text: 'How?' }] }],
    'widget',
  ],
] as const)('%s needs the smallest build that has it', (_, surveys, name) => {
  expect(chooseWidget(surveys as readonly Survey[])).toBe(name);
});

const chunks = { triggers: 't', ask: 'a', widget: 'w', 'widget-places': 'p', 'widget-contact': 'c' };

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
