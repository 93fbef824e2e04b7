import type { PanelWords } from '../words.js';

export const en: PanelWords = {
  title: 'Why a survey shows, or does not',
  reads: 'It only reads, and stays in this tab until it is closed.',
  visit: 'This visit, since this was opened',
  none: 'This site has no surveys.',
  close: 'Close',
  side: 'To the other side',
  states: {
    open: 'open now',
    begun: 'begun; goes on when nothing is in the way',
    waiting: 'its moment comes at {x}',
    held: 'its moment has come, and it is held back',
    due: 'on its way; if this stays, its files cannot be loaded',
    passed: 'its moment passed at {x}',
    shown: 'shown at {x}',
    done: 'answered at {x}',
    dismissed: 'closed at {x}',
    later: 'put off at {x}',
    abandoned: 'left unanswered, given up at {x}',
    'not-due': 'its moment has not come',
  },
  unmet: ' · conditions not met:\u00a0{y}',
};
