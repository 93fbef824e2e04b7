import type { BouncePanel } from './bounce.js';
import type { CartPanel } from './cart.js';
import type { ExperimentsPanel } from './experiments.js';
import type { FlowPanel } from './flow.js';
import type { MapPanel } from './map.js';
import type { SurveysPanel } from './surveys.js';
import type { VisitsPanel } from './visits.js';
import type { WalksPanel } from './walks.js';

/** Every panel: `GET /v1/sites/:site/panels/:panel?from=2026-10-23&to=2026-11-21&lang=fa`. */
export interface Panels {
  map: MapPanel;
  flow: FlowPanel;
  bounce: BouncePanel;
  cart: CartPanel;
  surveys: SurveysPanel;
  experiments: ExperimentsPanel;
  visits: VisitsPanel;
  walks: WalksPanel;
}

export type PanelName = keyof Panels;
export const panelNames = [
  'map',
  'flow',
  'bounce',
  'cart',
  'surveys',
  'experiments',
  'visits',
  'walks',
] as const satisfies readonly PanelName[];

/** Fewest answers or visits from which an estimate is shown. */
export const fewest = 30;

export type * from './common.js';
export type * from './map.js';
export type * from './flow.js';
export type * from './bounce.js';
export type * from './cart.js';
export type * from './surveys.js';
export type * from './experiments.js';
export type * from './visits.js';
export type * from './walks.js';
