import type { Language } from '../language.js';

export const defaults: Language['defaults'] = {
  nps: {
    text: 'How likely is it that you would recommend {name} to a friend or colleague?',
    low: 'Not at all likely',
    high: 'Extremely likely',
  },
  csat: {
    text: 'How satisfied were you with {name}?',
    low: 'Very dissatisfied',
    high: 'Very satisfied',
    points: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
  },
  ces: {
    text: '{name} made it easy for me to handle my issue.',
    low: 'Strongly disagree',
    high: 'Strongly agree',
  },
  scale: { text: 'How would you rate {name}?', low: 'Very poor', high: 'Very good' },
  choice: {
    text: 'Which of these fits best?',
    manyHint: 'Choose any that apply.',
    other: 'Something else',
    none: 'None of these',
  },
  text: { text: 'What would you like to tell us?' },
  consent: {
    text: 'May we get back to you about this?',
    statement: 'Yes, you may contact me about my answer.',
  },
  contact: {
    text: 'How can we reach you?',
    hint: '{name} will use it to answer you and for nothing else. It is stored encrypted.',
    name: 'Name',
    email: 'E-mail address',
    phone: 'Phone number',
    either: 'E-mail address or phone number',
    wrongEmail: 'This e-mail address is not complete. Write one such as name@example.com.',
    wrongPhone: 'This phone number is not complete. Write all of its digits.',
    wrongEither:
      'This is neither a whole e-mail address nor a whole phone number. Write one of them in full.',
    cannotAsk: 'The connection to this page is not encrypted, so we do not ask for your contact here.',
    cannotSend:
      'This browser could not encrypt your contact, so it was not sent. Try again, or go on without it.',
  },
  message: { text: 'Thank you. It helps.' },
};
