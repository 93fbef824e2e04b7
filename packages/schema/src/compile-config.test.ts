import { expect, test } from 'vitest';
import { compileConfig } from './compile-config.js';
import { completeConfig } from './complete-config.js';
import type { Survey } from './survey.js';

const chunks = {
  triggers: 'triggers',
  ask: 'ask',
  'ask-anyone': 'ask-anyone',
  widget: 'widget',
  'widget-points': 'widget-points',
};

const compile = (surveys: Survey[], given: Record<string, string> = chunks) =>
  compileConfig(completeConfig({ site: 'shop', surveys }), 1, given).surveys;

const nps: Survey = { id: 'nps', template: 'nps', when: [{ page: '/**' }] };

test('what asks is the small file, until one survey asks whom it meets or tells of the cart', () => {
  expect(compile([nps])).toMatchObject({ ask: 'ask-anyone', widget: 'widget-points' });
  expect(compile([nps, { ...nps, id: 'b', who: {} }])?.ask).toBe('ask-anyone');
  expect(compile([nps, { ...nps, id: 'b', who: { visits: { min: 2 } } }])?.ask).toBe('ask');
  const questions: Survey['questions'] = [{ id: 'why', type: 'text', text: { en: 'Why {cart.value}?' } }];
  expect(compile([nps, { ...nps, id: 'b', questions }])?.ask).toBe('ask');
  const experiments = [{ id: 'x', surveys: ['nps', 'b'] }];
  const config = completeConfig({ site: 'shop', surveys: [nps, { ...nps, id: 'b' }], experiments });
  expect(compileConfig(config, 1, chunks).surveys?.ask).toBe('ask');
});

test('where a small file was not built the whole one stands in for it', () => {
  const { 'ask-anyone': _, 'widget-points': __, ...rest } = chunks;
  expect(compile([nps], rest)).toMatchObject({ ask: 'ask', widget: 'widget' });
});

test('what asks about what happened off the site is named where some survey asks by it', () => {
  const all = { ...chunks, moments: 'moments', touchpoints: 'touchpoints' };
  const load = (when: Survey['when'], given: Record<string, string> = all) =>
    compileConfig(completeConfig({ site: 'shop', surveys: [{ ...nps, when: when ?? [] }] }), 1, given).load;
  const asking = load([{ event: 'purchase' }, { touchpoint: 'call' }]);
  expect(asking).toMatchObject({ now: ['moments'], touchpoints: 'touchpoints' });
  expect(load([{ exitIntent: true }])).not.toHaveProperty('touchpoints');
  expect(load([{ link: true }])).not.toHaveProperty('touchpoints');
  expect(load([{ touchpoint: 'call' }], chunks)).not.toHaveProperty('touchpoints');
});
