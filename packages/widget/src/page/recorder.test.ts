import { idPattern, type SurveyPage } from '@safar/schema/browser';
import { expect, test } from 'vitest';
import { createDevice } from './device.js';
import type { Letter, Outbox } from './outbox.js';
import { createRecorder } from './recorder.js';

const page = {
  site: 'shop',
  version: 3,
  about: 'experience',
  content: { id: 'delivery', language: 'fa', dir: 'rtl' },
} as SurveyPage;

const open = (opened = page, device = createDevice(undefined)) => {
  const letters: Letter[] = [];
  const outbox: Outbox = {
    put: async (letter) => void letters.push(structuredClone(letter)),
    send: async () => undefined,
    hasMail: () => false,
  };
  return { letters, device, recorder: createRecorder(opened, device, outbox) };
};

test('every event says where it happened, and counts up under one id', async () => {
  const { letters, recorder } = open();
  recorder.tellShown();
  recorder.tellShown();
  recorder.tellQuestion('score');
  await recorder.tellAnswer({ question: 'score', revision: 1, value: 4 });
  recorder.tellEnd('done');
  expect(letters.map(({ event }) => [event.n, event.name, event.params['place']])).toEqual([
    [0, 'survey_shown', 'link'],
    [1, 'survey_answer', 'link'],
    [2, 'survey_done', 'link'],
  ]);
  const { showing } = recorder.kept;
  expect(showing).toMatch(new RegExp(idPattern));
  for (const { showing: of, event } of letters)
    expect([of, event.visit, event.page, event.params['showing']]).toEqual(Array(4).fill(showing));
  expect(letters[1]?.event.params).toMatchObject({
    survey: 'delivery',
    about: 'experience',
    language: 'fa',
    dir: 'rtl',
    question: 'score',
    value: 4,
  });
});

test('a sealed contact is sent, and not kept', async () => {
  const { letters, device, recorder } = open();
  await recorder.tellAnswer({ question: 'contact', revision: 1, value: 1, sealed: 'AQ' });
  expect(letters[0]?.event.params).toMatchObject({ value: 1, sealed: 'AQ' });
  expect(recorder.kept.answers).toEqual([{ question: 'contact', revision: 1, value: 1 }]);
  expect(JSON.stringify(device.list('').map((key) => device.read(key)))).not.toContain('sealed');
});

test('what looks like an address or a number of somebody is masked before it is kept or sent', async () => {
  const { letters, recorder } = open();
  await recorder.tellAnswer({ question: 'why', revision: 1, value: 'call 0912 345 6789 or me@shop.example' });
  expect(JSON.stringify(letters)).not.toMatch(/6789|me@shop/);
});

test('a reload goes on where it was, under the same id, and is not shown twice', async () => {
  const first = open();
  first.recorder.tellShown();
  await first.recorder.tellAnswer({ question: 'score', revision: 1, value: 4 });
  first.recorder.tellQuestion('why');
  const second = open(page, first.device);
  expect(second.recorder.kept).toMatchObject({
    showing: first.recorder.kept.showing,
    question: 'why',
    answers: [{ question: 'score', value: 4 }],
  });
  second.recorder.tellShown();
  expect(second.letters).toEqual([]);
  expect(second.recorder.seed).toBe(first.recorder.seed);
});

test('an order has its own showing and its own memory', () => {
  const device = createDevice(undefined);
  const order = { reference: 'MQ.sign', showing: '00000000-0000-7000-8000-000000000001' };
  const any = open(page, device);
  any.recorder.tellEnd('done');
  const bought = open({ ...page, order }, device);
  expect(bought.recorder.kept).toMatchObject({ showing: order.showing, answers: [] });
  expect(bought.recorder.kept.end).toBeUndefined();
  bought.recorder.tellShown();
  expect(bought.letters[0]).toMatchObject({ reference: 'MQ.sign', showing: order.showing });
});

test('an end that is taken back is none', () => {
  const { recorder, device } = open();
  recorder.tellEnd('later');
  recorder.takeBack();
  expect(open(page, device).recorder.kept.end).toBeUndefined();
});
