import type { ContactContent, GivenAnswer, SurveyContent, SurveyMount } from '@safar/schema';
import { afterEach, expect, it, vi } from 'vitest';
import { contactQuestion } from '../../test/contact-question.js';
import { keepApart } from './keep-apart.js';

const key = 'BJXR_EFHCcvxTLOrpF_mue2c6BomuzzjZJ3ho8yodlvEEa0hNbAX7nliV1lP3YRBxyaWKoZ0ssW-DxASwfXtKSM';
const contact: ContactContent = { ...contactQuestion, seal: { key, site: 'nogol' } };
const start = (question: ContactContent, keep?: () => Promise<void>) => {
  const answers: GivenAnswer[] = [];
  const content: SurveyContent = {
    id: 's',
    language: 'en',
    dir: 'ltr',
    numbers: 'en',
    theme: '',
    questions: [question, { id: 'why', type: 'text', text: '', required: false, maxLength: 9 }],
  };
  const mount: SurveyMount = {
    content,
    ui: {} as SurveyMount['ui'],
    seed: 1,
    onShown: () => {},
    onAnswer: async (answer) => {
      answers.push(answer);
      await keep?.();
    },
    onQuestion: () => {},
    onEnd: () => {},
  };
  return { ...keepApart(mount), answers };
};
const give = (value: GivenAnswer['value'], revision = 1): GivenAnswer => ({
  question: 'contact',
  revision,
  value,
});

afterEach(() => vi.unstubAllGlobals());

it('tells that a contact was left, and the contact only sealed', async () => {
  const { onAnswer, answers } = start(contact);
  await onAnswer(give(['1', '۰۹۱۲۱۲۳۴۵۶۷', 'Sara']));
  expect(answers).toEqual([
    { question: 'contact', revision: 1, value: 1, sealed: expect.stringMatching(/^A[Q-Za-f][\w-]{798}$/) },
  ]);
  expect(JSON.stringify(answers)).not.toMatch(/0912|۰۹۱۲|Sara/);
});

it('tells of nothing where nothing was left, and takes back what was', async () => {
  const { onAnswer, answers } = start(contact);
  await onAnswer(give(null));
  await onAnswer(give(null, 2));
  expect(answers).toEqual([
    { question: 'contact', revision: 1, value: null },
    { question: 'contact', revision: 2, value: null, sealed: '' },
  ]);
});

it('leaves other answers alone', async () => {
  const { onAnswer, answers } = start(contact);
  const answer = { question: 'why', revision: 1, value: 'so' };
  await onAnswer(answer);
  expect(answers).toEqual([answer]);
});

it.each([
  ['without https', contact, {}],
  ['without a key', { ...contact, seal: undefined }, crypto],
])('%s it holds nobody up, and tells of no answer', async (_, question, global) => {
  vi.stubGlobal('crypto', global);
  const { seal, ...rest } = question;
  const { content, onAnswer, answers } = start(seal ? { ...rest, seal } : rest);
  expect(content.questions[0]?.required).toBe(false);
  await onAnswer(give(null));
  expect(answers).toEqual([]);
});

const broken = { ...contact, seal: { key: key.slice(1), site: 'nogol' } };

it('rejects where encrypting fails, and tells nothing of it, nor that it was passed over then', async () => {
  const { onAnswer, answers } = start(broken);
  await expect(onAnswer(give(['1', '09121234567', 'Sara']))).rejects.toThrow();
  await expect(onAnswer(give(['1', '09121234567', 'Sara']))).rejects.toThrow();
  await onAnswer(give(null));
  expect(answers).toEqual([]);
});

it('takes back the contact whose correction could not be encrypted, if it is passed over then', async () => {
  const { onAnswer, answers } = start(contact);
  await onAnswer(give(['1', '09121234567', '']));
  vi.stubGlobal('crypto', { subtle: { generateKey: () => Promise.reject(new Error('no')) } });
  await expect(onAnswer(give(['1', '09121234568', ''], 2))).rejects.toThrow('no');
  await onAnswer(give(null, 2));
  expect(answers.slice(1)).toEqual([{ question: 'contact', revision: 2, value: null, sealed: '' }]);
});

it('is stopped by nothing else: what cannot be stored holds nobody up', async () => {
  const { onAnswer, answers } = start(contact, () => Promise.reject(new Error('full')));
  await onAnswer(give(['1', '09121234567', '']));
  await onAnswer({ question: 'why', revision: 1, value: 'so' });
  expect(answers).toHaveLength(2);
});
