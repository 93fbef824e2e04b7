import type { Core, Stop, Visitor } from '../context.js';
import type { Typed } from './obstacles.js';

/** Changes the visitor's record in one transaction; nothing happens when there is no visitor. */
export type ChangeVisitor = (work: (visitor: Visitor) => void) => Promise<void>;

/** What the chunk `ask` gets; it is loaded when something is due. */
export interface Engine {
  core: Core;
  change: ChangeVisitor;
  typed: Typed;
  /** `ask` hears what visitors do with surveys. */
  isHooked?: boolean;
  /** Takes the card off the page. */
  close?: Stop;
}
