import type { Language } from '../language.js';

export const link: Language['link'] = {
  needsScript: 'This survey needs JavaScript. Please allow it for this page, and load it again.',
  cannotShow: 'The survey cannot be shown here. Please load the page again, or open it in a newer browser.',
  notNow: 'Not now',
  notNowTaken: 'Fine. The link works whenever you like.',
  thanks: 'Thank you for your answers.',
  answered: 'You have answered this already. Thank you.',
  sent: 'Everything has arrived. You may close this page.',
  unsent:
    'Your answers are kept here and have not been sent yet. Leave this page open until there is a connection, or open the link again later.',
  closed: 'Nothing more is asked.',
  closedWhy: 'What you have answered so far counts. You can go on whenever you like.',
  alone: 'Your answers stand alone: this page does not know who you are.',
  aloneUnlessContact:
    'Your answers stand alone, and this page does not know who you are, unless you leave your contact with them.',
  ofOrder: 'Your answers are kept together with your order.',
  missing: 'There is no survey here.',
  missingWhy:
    'Perhaps the link was cut off on its way, or the survey has ended. Whoever sent it to you knows more.',
  over: 'This survey is not open now.',
  overWhy: 'It is asked on certain days only. Thank you for coming.',
};
