import type { Language } from './language.js';

export const en: Language = {
  tag: 'en',
  ui: {
    close: 'Close',
    back: 'Back',
    next: 'Next',
    send: 'Send',
    skip: 'Skip',
    answer: 'Answer',
    later: 'Ask me later',
    laterTaken: 'Fine. We’ll ask another time.',
    undoLater: 'Answer now',
    progress: '{n} of {total}',
    saving: 'Saving…',
    offline: 'No connection just now. Your answer is kept here and will be sent by itself.',
    pressToChoose: 'Press Space to choose, or Next.',
    optional: 'Optional',
    otherLabel: 'Please tell us what',
    counter: '{n} of {max} characters',
    copy: 'Copy code',
    copied: 'Copied',
    required: 'Please answer this one to go on.',
    announce: 'Short survey',
    reach: 'Press F6 to answer, Escape to close.',
  },
  defaults: {
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
    choice: {
      text: 'Which of these fits best?',
      manyHint: 'Choose any that apply.',
      other: 'Something else',
      none: 'None of these',
    },
    text: { text: 'What would you like to tell us?' },
    message: { text: 'Thank you. It helps.' },
  },
  templates: {
    nps: {
      score: {
        text: 'How likely is it that you would recommend {name} to a friend or colleague?',
        low: 'Not at all likely',
        high: 'Extremely likely',
      },
      reason: { text: 'What is the main reason for your score?' },
      thanks: { text: 'Thank you. It helps.' },
    },
    csat: {
      score: {
        text: 'How satisfied were you with your order?',
        low: 'Very dissatisfied',
        high: 'Very satisfied',
        points: ['Very dissatisfied', 'Dissatisfied', 'Neither', 'Satisfied', 'Very satisfied'],
      },
      reason: { text: 'What is the main reason for your answer?' },
      thanks: { text: 'Thank you. It helps.' },
    },
    'how-did-you-hear': {
      source: {
        text: 'How did you first hear about us?',
        otherLabel: 'Where was it?',
        options: {
          search: 'A web search',
          instagram: 'Instagram',
          telegram: 'Telegram',
          friend: 'Friend or family',
          ad: 'An advert',
          'ai-assistant': 'An AI assistant',
          blog: 'Blog or article',
          other: 'Somewhere else',
          none: 'I don’t remember',
        },
      },
      detail: {
        text: 'Where exactly was it?',
        hint: 'A page, a post or a person; one word is enough.',
      },
      thanks: { text: 'Thank you. Now we know where to say hello.' },
    },
  },
};
