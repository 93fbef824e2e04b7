import { limits } from '@safar/schema';

/**
 * The time an event really happened, in Unix milliseconds: a browser's clock is believed unless it is more than 60 s off,
 * and never about the future. Small drifts are left alone: correcting them makes things worse.
 */
export const correctTime = (at: number, sentAt: number, received: number): number => {
  const skew = received - sentAt;
  const corrected = Math.abs(skew) > limits.skewMs ? at + skew : at;
  return Math.max(0, Math.min(corrected, received));
};
