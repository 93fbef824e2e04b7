import type { ContactContent } from '@safar/schema';

/** A question for an address or a number; without a key it seals nothing. */
export const contactQuestion: ContactContent = {
  id: 'contact',
  type: 'contact',
  text: '',
  required: true,
  ask: 'either',
  hint: '',
  words: {
    name: 'N',
    email: 'E',
    phone: 'P',
    either: 'X',
    wrongEmail: 'e',
    wrongPhone: 'p',
    wrongEither: 'x',
    cannotAsk: 'c',
    cannotSend: 's',
  },
};
