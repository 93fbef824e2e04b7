import type { FrictionEvent } from '../event/names.js';
import type { Figure, PanelFrame, Share } from './common.js';

/** One stage of the map. on + back + left + immature = stays. */
export interface MapStage {
  stage: string;
  title: string;
  visitors: number;
  stays: number;
  outcomes: { on: number; back: number; left: number; immature: number };
  /** Where stays that went on or back went to. */
  to: { stage: string; stays: number }[];
  /** Entry sources (of visits that began in this stage) and pages seen during its stays, most first, the rest as `other`. */
  touchpoints: { kind: 'source' | 'page' | 'step' | 'other'; label: string; count: number; share: number }[];
  /** Answers about this stage, on −2…+2; one moment for each survey. */
  feeling: {
    survey: string;
    title: string;
    question: string;
    value: number | null;
    n: number;
    interval?: [number, number];
    reason?: string;
  }[];
  nps: Figure | null;
  /** Latest words about this stage. */
  saying: { text: string; survey: string; question: string; at: number; language: string }[];
  sayingCount: number;
  frictions: MapFriction[];
  /** Figures of the lane "doing": bounce in the first stage, cart abandonment in the stage where carts are. */
  doing: Figure[];
}

export interface MapFriction {
  kind: 'not_found' | 'slow' | 'left_before_load' | FrictionEvent;
  /** Path of the page. */
  path: string;
  /** Visits that met it. */
  met: number;
  /** Visits that met it and ended on that page. */
  left: number;
  /** 75th percentile in ms, for slow pages. */
  p75Ms?: number;
  /** Which error, click or form it was most often: as the browser described it, masked. */
  what?: string;
}

export type MapPanel = PanelFrame<'map', MapStage> & {
  visits: number;
  visitors: number;
  pageViews: number;
  /** Visits of robots, which stay out of every figure but this. */
  robots: number;
  completeness: Share;
};
