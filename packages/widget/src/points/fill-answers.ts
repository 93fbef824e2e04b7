import type { fillAnswers as fillAny } from '../fill-answers.js';

export const fillAnswers: typeof fillAny = (question) => question;
