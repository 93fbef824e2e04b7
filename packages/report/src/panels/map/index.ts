import type { PanelView } from '../panel-view.js';
import { MapBody, MapEmpty } from './map.js';
import { createMapTables } from './tables.js';

export const mapView: PanelView<'map'> = {
  getTitle: (words) => words.map.title,
  width: 'c12',
  hasOwnHead: true,
  createTables: createMapTables,
  isEmpty: (panel) => panel.rows.every((stage) => stage.stays === 0),
  Body: MapBody,
  EmptyBody: MapEmpty,
};
