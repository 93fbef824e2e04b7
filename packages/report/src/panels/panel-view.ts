import type { PanelName, Panels } from '@safar/schema/browser';
import type { ComponentChildren } from 'preact';
import type { Words } from '../languages/index.js';
import type { Table } from '../parts/table-model.js';
import type { Report } from '../state/report.js';

export interface PanelBodyProps<Name extends PanelName> {
  panel: Panels[Name];
  tables: Table[];
}

/** One panel of the page. A new one is a folder with this, and a line in the registry. */
export interface PanelView<Name extends PanelName> {
  getTitle: (words: Words) => string;
  /** Columns of twelve. */
  width: 'c12' | 'c6';
  /** Title unseen and links left to the body: the map heads the page by its question. */
  hasOwnHead?: boolean;
  /** The first holds the panel's rows, in their order. */
  createTables: (panel: Panels[Name], report: Report) => Table[];
  isEmpty: (panel: Panels[Name]) => boolean;
  Body: (props: PanelBodyProps<Name>) => ComponentChildren;
  EmptyBody: (props: { panel: Panels[Name] }) => ComponentChildren;
}
