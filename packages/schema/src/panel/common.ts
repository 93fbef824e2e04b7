/** A figure of a panel: never without its n, and with an interval where it is an estimate. */
export interface Figure {
  /** Such as `cart.abandonment_rate`. */
  id: string;
  /** null = not to be told; `reason` says why. */
  value: number | null;
  /** `score` may be negative and is signed, `mean` is one of points. */
  unit: 'count' | 'share' | 'score' | 'mean' | 'ms' | 'money';
  n: number;
  /** 95 % interval. */
  interval?: [number, number];
  /** Least and greatest value there could be. */
  range?: [number, number];
  parts?: Record<string, number>;
  /** Such as "too few: 7 of 30". */
  reason?: string;
  /** A sentence, in the language asked for. */
  definition: string;
}

/** Frame of every panel. */
export interface PanelFrame<Name extends string, Row> {
  panel: Name;
  site: string;
  /** Local days of the site, both included. Cycles and stays younger than their term are immature from `immatureFrom` on. */
  period: { from: string; to: string; timeZone: string; immatureFrom: string };
  filters: Record<string, string>;
  /** Unix ms: every event acknowledged before it is in every figure of this answer. */
  asOf: number;
  figures: Figure[];
  rows: Row[];
  /** The questions that were asked of the store, to be read and asked again. */
  sql: { title: string; text: string }[];
}

/** A share with what it is a share of. */
export interface Share {
  count: number;
  of: number;
  value: number | null;
  interval?: [number, number];
  reason?: string;
}
