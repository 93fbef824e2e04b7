import type { PanelName } from '@safar/schema/browser';
import { bounceView } from './bounce/index.js';
import { cartView } from './cart/index.js';
import { experimentsView } from './experiments/index.js';
import { flowView } from './flow/index.js';
import { mapView } from './map/index.js';
import type { PanelView } from './panel-view.js';
import { surveysView } from './surveys/index.js';
import { visitsView } from './visits/index.js';
import { walksView } from './walks/index.js';

/** Every panel of the page; one that the contract names and nobody draws does not compile. */
export const panelViews: { [Name in PanelName]: PanelView<Name> } = {
  map: mapView,
  flow: flowView,
  bounce: bounceView,
  cart: cartView,
  surveys: surveysView,
  experiments: experimentsView,
  visits: visitsView,
  walks: walksView,
};
