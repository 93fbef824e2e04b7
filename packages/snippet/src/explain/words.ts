import type { ExplainWords } from '@safar/schema/explain';
import type { State } from './state.js';

/** What the panel says beside the sentences of gates. */
export interface PanelWords {
  title: string;
  reads: string;
  visit: string;
  none: string;
  close: string;
  side: string;
  /** `{x}` is when. */
  states: Record<State, string>;
  /** Put behind a state; `{y}` is how many gates fail. */
  unmet: string;
}

/** What a file of words has in it. */
export interface Words {
  words: ExplainWords;
  panelWords: PanelWords;
}
