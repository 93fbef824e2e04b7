import type { State } from '@safar/snippet/replay';

/** Where a survey is at the end of a visit: exactly one of these. */
export type SurveyState =
  | 'shown'
  | 'answered'
  | 'dismissed'
  | 'later'
  | 'abandoned'
  | 'dropped'
  | 'waits'
  | 'held'
  | 'due'
  | 'not-shown';

/** What a survey's state is called here. */
export const stateNames: Readonly<Record<State, SurveyState>> = {
  open: 'shown',
  begun: 'shown',
  shown: 'shown',
  done: 'answered',
  dismissed: 'dismissed',
  later: 'later',
  abandoned: 'abandoned',
  passed: 'dropped',
  waiting: 'waits',
  held: 'held',
  due: 'due',
  'not-due': 'not-shown',
};
