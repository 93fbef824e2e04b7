/** A touchpoint as the visitor's own browser hears of it: of the kinds, and with the parameters, that some survey asks by. */
export interface ToldTouchpoint {
  /** The collector's own for it, always the same: the sender's is told to nobody. */
  id: string;
  at: number;
  kind: string;
  params: Record<string, unknown>;
}

/** Most touchpoints that a browser is told of, the newest first. */
export const toldTouchpoints = 20;
/** Older ones are not told. */
export const touchpointTellMs = 30 * 86_400_000;

/** Answer to a browser that asks what happened off the site. */
export interface Met {
  touchpoints: ToldTouchpoint[];
  /**
   * Whether it is known who the browser said that its visitor is: said once, it may have been erased by the shop, or with the key or
   * the store be lost. Absent = nothing is known of this browser yet, not even that.
   */
  identified?: boolean;
}

/** Answer to `identify`. */
export interface Identified {
  identified: true;
}
