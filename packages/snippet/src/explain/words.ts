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
  /** `{x}` is when, `{y}` how many fail. */
  states: Record<State, string>;
}

/** What a file of words has in it. */
export interface Words {
  words: ExplainWords;
  panelWords: PanelWords;
}
