import type { canFail as CanFail, moreViews as MoreViews, sayProblem as SayProblem } from '../more-types.js';
import { contact } from './contact.js';
import { readContact } from './read-contact.js';

export const moreViews: typeof MoreViews = { contact };

export const canFail: typeof CanFail = true;

export const sayProblem: typeof SayProblem = (question, { value, failed }) => {
  if (question?.type !== 'contact' || !Array.isArray(value)) return undefined;
  if (failed) return question.words.cannotSend;
  return readContact(value, question.ask) ? undefined : question.words[wrong[question.ask]];
};

const wrong = { email: 'wrongEmail', phone: 'wrongPhone', either: 'wrongEither' } as const;
