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
  message: { text: 'Thank you. It helps.' },
};
