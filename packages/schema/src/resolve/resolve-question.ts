import type { ChoiceQuestion, Question } from '../question/index.js';
import type { ChoiceContent, QuestionContent } from '../survey-content.js';
import type { Text } from '../text.js';
import type { Speech } from './speech.js';
import { resolveNext } from './resolve-next.js';
import { resolveScale } from './resolve-scale.js';
import type { Wording } from './wording.js';

type Optional<Key extends string> = Partial<Record<Key, string>>;

const sayIfAny = <Key extends string>(
  { say }: Speech,
  key: Key,
  text: Text | undefined,
  fallback: string | undefined,
): Optional<Key> => {
  if (text === undefined && fallback === undefined) return {};
  const said: Optional<Key> = {};
  said[key] = say(text, fallback ?? '');
  return said;
};

const resolveOptions = (
  { options }: ChoiceQuestion,
  wording: Wording | undefined,
  speech: Speech,
): ChoiceContent['options'] => {
  const { choice } = speech.language.defaults;
  const known = wording?.options ?? {};
  return (options ?? []).map(({ id, text, kind }) => {
    const fallback = Object.hasOwn(known, id) ? known[id] : undefined;
    return {
      id,
      text: speech.say(text, fallback ?? (kind === undefined ? id : choice[kind])),
      ...(kind === undefined ? {} : { kind }),
    };
  });
};

/** One question with its defaults filled in and its words chosen. @param questions all of the survey, in order */
export const resolveQuestion = (
  question: Question,
  wording: Wording | undefined,
  speech: Speech,
  questions: readonly Question[],
): QuestionContent => {
  const { say, language } = speech;
  const { defaults } = language;
  const base = {
    id: question.id,
    text: say(question.text, wording?.text ?? defaults[question.type].text),
    required: question.required ?? false,
    ...resolveNext(question, questions),
  };
  switch (question.type) {
    case 'nps':
    case 'csat':
    case 'ces':
    case 'scale':
      return { ...base, ...resolveScale(question, wording, speech) };
    case 'choice': {
      const many = question.many ?? false;
      return {
        ...base,
        ...sayIfAny(
          speech,
          'hint',
          question.hint,
          wording?.hint ?? (many ? defaults.choice.manyHint : undefined),
        ),
        ...sayIfAny(speech, 'otherLabel', undefined, wording?.otherLabel),
        type: 'choice',
        many,
        shuffle: question.shuffle ?? true,
        options: resolveOptions(question, wording, speech),
      };
    }
    case 'text':
      return {
        ...base,
        ...sayIfAny(speech, 'hint', question.hint, wording?.hint),
        type: 'text',
        maxLength: question.maxLength ?? 500,
      };
    case 'consent':
      return {
        ...base,
        ...sayIfAny(speech, 'hint', question.hint, wording?.hint),
        type: 'consent',
        statement: say(question.statement, wording?.statement ?? defaults.consent.statement),
      };
    case 'contact': {
      const { text: _text, hint, ...words } = defaults.contact;
      return {
        ...base,
        type: 'contact',
        ask: question.ask ?? 'either',
        hint: say(question.hint, wording?.hint ?? hint),
        words,
      };
    }
    case 'message':
      return {
        ...base,
        ...sayIfAny(speech, 'body', question.body, wording?.body),
        ...sayIfAny(speech, 'linkText', question.linkText, undefined),
        ...(question.link === undefined ? {} : { link: question.link }),
        ...(question.coupon === undefined ? {} : { coupon: question.coupon }),
        type: 'message',
      };
  }
};
