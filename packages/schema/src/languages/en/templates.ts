import type { Language } from '../language.js';

export const templates: Language['templates'] = {
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
  ces: {
    score: {
      text: '{name} made it easy for me to handle my issue.',
      low: 'Strongly disagree',
      high: 'Strongly agree',
    },
    reason: { text: 'What made it easy, or hard?' },
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
  'cart-exit': {
    reason: {
      text: 'What kept you from ordering?',
      otherLabel: 'What was it?',
      options: {
        'shipping-cost': 'Shipping costs too much',
        'delivery-time': 'It would arrive too late',
        price: 'The price',
        payment: 'Paying did not work',
        account: 'I had to sign up',
        trust: 'I was not sure about the shop',
        comparing: 'I am still comparing',
        'not-yet': 'I will order later',
        other: 'Something else',
      },
    },
    detail: { text: 'What would have helped?' },
    thanks: { text: 'Thank you. It helps.', body: 'Your cart is still here.' },
  },
  goal: {
    goal: {
      text: 'What brought you here today?',
      hint: 'The problem that you wanted to solve, in a few words.',
    },
    managed: {
      text: 'Did you manage to do it?',
      options: { yes: 'Yes', partly: 'Partly', no: 'No' },
    },
    obstacle: { text: 'What was in the way?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  ease: {
    score: {
      text: 'How easy was it to find what you were looking for?',
      low: 'Very difficult',
      high: 'Very easy',
    },
    reason: { text: 'What would have made it easier?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  'deciding-factor': {
    factor: {
      text: 'What made you decide to buy?',
      otherLabel: 'What was it?',
      options: {
        price: 'The price',
        quality: 'The quality',
        looks: 'How it looks',
        reviews: 'What others say of it',
        friend: 'A friend’s advice',
        delivery: 'Quick delivery',
        trust: 'I trust the shop',
        other: 'Something else',
      },
    },
    doubt: { text: 'Was there anything that almost stopped you?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  'not-bought': {
    reason: {
      text: 'If you came to buy and decided not to: why?',
      otherLabel: 'Why?',
      options: {
        price: 'The price',
        'shipping-cost': 'The shipping cost',
        'not-found': 'I did not find the right thing',
        'not-sure': 'I was not sure that it fits',
        'out-of-stock': 'It was sold out',
        payment: 'The ways of paying',
        comparing: 'I am still comparing',
        other: 'Something else',
      },
    },
    detail: { text: 'What would have changed your mind?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  'liked-struggled': {
    liked: { text: 'What did you like best?' },
    struggled: { text: 'What did you struggle with?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  concern: {
    concern: {
      text: 'What worried you at this step?',
      hint: 'Choose any that apply.',
      otherLabel: 'What was it?',
      options: {
        arrival: 'When it will arrive',
        'shipping-cost': 'The shipping cost',
        paying: 'Paying online',
        returning: 'Returning it',
        other: 'Something else',
        none: 'Nothing',
      },
    },
    thanks: { text: 'Thank you. It helps.' },
  },
  'what-attracted': {
    attraction: {
      text: 'What attracted you to {name}?',
      hint: 'Choose any that apply.',
      otherLabel: 'What was it?',
      options: {
        products: 'The products',
        price: 'The prices',
        looks: 'How it looks',
        reviews: 'What others say',
        friend: 'A friend’s advice',
        offer: 'An offer',
        other: 'Something else',
        none: 'Nothing special',
      },
    },
    thanks: { text: 'Thank you. It helps.' },
  },
  'how-long': {
    known: {
      text: 'How long have you known {name}?',
      options: {
        today: 'Since today',
        weeks: 'A few weeks',
        months: 'A few months',
        years: 'A year or more',
      },
    },
    bought: {
      text: 'Have you bought from us before?',
      options: { never: 'Not yet', once: 'Once', often: 'More than once' },
    },
    thanks: { text: 'Thank you. It helps.' },
  },
  'support-feeling': {
    score: {
      text: 'How do you feel after talking to our support?',
      low: 'Very bad',
      high: 'Very good',
      points: ['Very bad', 'Bad', 'Neither', 'Good', 'Very good'],
    },
    reason: { text: 'What should we know about it?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  'magic-wand': {
    wish: { text: 'If you could change one thing about {name}, what would it be?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  confusing: {
    confusing: {
      text: 'Was anything on this page confusing?',
      options: { yes: 'Yes', no: 'No' },
    },
    what: { text: 'What was it?' },
    thanks: { text: 'Thank you. It helps.' },
  },
  'talk-to-us': {
    call: { text: 'May we call you to hear more?', options: { yes: 'Yes, please do', no: 'No, thank you' } },
    contact: { text: 'How can we reach you?' },
    soon: { text: 'Thank you. We will get in touch with you.' },
    thanks: { text: 'Thank you for your answer.' },
  },
};
