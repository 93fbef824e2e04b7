import type { PanelFrame, PanelName, Panels } from '@safar/schema';
import { visitsPanel } from './visits.js';
import type { Question } from './question.js';

/** What a panel makes itself; the frame around it is the same for all. */
type Content<Name extends PanelName> = Omit<
  Panels[Name],
  Exclude<keyof PanelFrame<Name, never>, 'figures' | 'rows' | 'sql'>
>;

/** Every panel; a new one is a file here, and a line here. */
export const panels = {
  visits: visitsPanel,
} satisfies Partial<{ [Name in PanelName]: (question: Question) => Promise<Content<Name>> }>;
