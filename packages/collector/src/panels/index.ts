import type { PanelFrame, PanelName, Panels } from '@safar/schema';
import { bouncePanel } from './bounce.js';
import { cartPanel } from './cart.js';
import { experimentsPanel } from './experiments.js';
import { flowPanel } from './flow.js';
import { mapPanel } from './map/index.js';
import type { Question } from './question.js';
import { surveysPanel } from './surveys.js';
import { visitsPanel } from './visits.js';
import { walksPanel } from './walks/index.js';

/** What a panel makes itself; the frame around it is the same for all. */
type Content<Name extends PanelName> = Omit<
  Panels[Name],
  Exclude<keyof PanelFrame<Name, never>, 'figures' | 'rows' | 'sql'>
>;

/** Every panel; a new one is a file here, and a line here. */
export const panels = {
  map: mapPanel,
  flow: flowPanel,
  bounce: bouncePanel,
  cart: cartPanel,
  surveys: surveysPanel,
  experiments: experimentsPanel,
  visits: visitsPanel,
  walks: walksPanel,
} satisfies { [Name in PanelName]: (question: Question) => Promise<Content<Name>> };
